// Only one tab of a browser profile may be at work (fact sheet, section 1, "Other tab").
import { wait } from './boot.js';
import { modal } from './dialogs.js';
import { h } from './dom.js';
import { t } from './words.js';

const LOCK = 'practice-tab';
const PATIENCE_MS = 500; // a reload's old document lets go a little later
const LOOK_MS = 50;
const channel = new BroadcastChannel(LOCK);

/** Become the tab at work: true, or false when another one is. `lost` is called when one takes over later. */
export async function claim(lost) {
  let end = Infinity; // counted from the first answer: on a busy computer that alone takes its time
  for (;;) {
    if (await attempt(lost)) return true;
    const now = performance.now();
    end = Math.min(end, now + PATIENCE_MS);
    if (now >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

function attempt(lost) {
  return new Promise((resolve) => {
    navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      resolve(Boolean(lock));
      return lock && new Promise((release) => { channel.onmessage = () => { release(); lost(); }; });
    });
  });
}

async function takeOver() {
  channel.postMessage('take over');
  await wait(0.3);
  location.reload();
}

/**
 * The screen of a page that is not at work; how it is built has no source, so it has the skeleton of all modals.
 * `leave` is its other button, `take` what "Use here" does.
 */
export function conflictScreen({ text = 'other_tab', leave = ['close', () => window.close()], take = takeOver } = {}) {
  const use = ({ currentTarget }) => {
    currentTarget.replaceChildren(h('span', {}, t('connecting')));
    currentTarget.disabled = true;
    take();
  };
  const [other, action] = leave;
  const buttons = [['cancel', t(other), action], ['ok', t('use_here'), use]];
  return h('div', { c: 'full' }, modal({ content: h('span', {}, t(text)), buttons }).node);
}
