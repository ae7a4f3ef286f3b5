// The window around the page: a hidden tab, or a minimised window, in which timers run and no frame is drawn, so that
// the page's work waits (fact sheet, sections 4 and 12).
import { switches } from './boot.js';
import { on } from './link.js';

const held = new Map();
const ask = window.requestAnimationFrame.bind(window);
const cancel = window.cancelAnimationFrame.bind(window);
let last = 0;
let hidden = switches.hidden;

window.requestAnimationFrame = (action) => {
  if (switches.frames === 'run') return ask(action);
  last -= 1;
  held.set(last, action);
  return last;
};
window.cancelAnimationFrame = (id) => { if (!held.delete(id)) cancel(id); };

/** Do what changes the page: at once, or when frames are drawn again. */
export function drawn(action) {
  if (switches.frames === 'run') action();
  else requestAnimationFrame(action);
}

for (const [name, told] of [['visibilityState', 'hidden'], ['hidden', true]]) {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, name);
  Object.defineProperty(document, name, { configurable: true, get: () => (switches.hidden ? told : get.call(document)) });
}

on('switches', () => {
  if (hidden !== switches.hidden) document.dispatchEvent(new Event('visibilitychange'));
  hidden = switches.hidden;
  if (switches.frames !== 'run') return;
  held.forEach((action) => ask(action));
  held.clear();
});
