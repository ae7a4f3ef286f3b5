// A few words over the page that go away by themselves.
import { switches, wait } from './boot.js';
import { h } from './dom.js';

export async function toast(words) {
  const node = h('div', { c: 'toast', role: 'alert' }, h('span', {}, words));
  document.body.append(node);
  await wait(switches.toast_s);
  node.remove();
}
