// Only one tab of a browser profile may be at work (fact sheet, section 1, "Other tab").
import { wait } from './boot.js';
import { h } from './dom.js';
import { t } from './words.js';

const LOCK = 'practice-tab';
const PATIENCE_S = 0.5; // a reload's old document lets go a little later
const channel = new BroadcastChannel(LOCK);

/** Become the tab at work: true, or false when another one is. `lost` is called when one takes over later. */
export async function claim(lost) {
  const patience = AbortSignal.timeout(Math.max(250, PATIENCE_S * 1000));
  return new Promise((resolve) => {
    navigator.locks.request(LOCK, { signal: patience }, () => new Promise((release) => {
      channel.onmessage = () => { release(); lost(); };
      resolve(true);
    })).catch(() => resolve(false));
  });
}

/** The screen of the tab that is not at work. */
export function conflictScreen() {
  const use = h('button', { c: 'button ok', type: 'button', on: { click: take } }, h('span', {}, t('use_here')));
  const close = h('button', { c: 'button', type: 'button', on: { click: () => window.close() } }, h('span', {}, t('close')));
  async function take() {
    use.replaceChildren(h('span', {}, t('connecting')));
    use.disabled = true;
    channel.postMessage('take over');
    await wait(0.3);
    location.reload();
  }
  return h('div', { c: 'full' },
    h('div', { c: 'popup', 'data-animate-modal-popup': 'true', role: 'dialog', 'aria-modal': 'true' },
      h('div', { 'data-animate-modal-body': 'true' },
        h('div', { c: 'popup-text', testid: 'popup-contents' }, h('span', {}, t('other_tab'))),
        h('div', { c: 'popup-buttons' }, close, use))));
}
