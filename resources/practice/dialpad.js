// The dial pad of the New chat panel: a number pressed or typed, and what the look-up found (fact sheet, section 12).
import { h, onPress } from './dom.js';
import { nameOf } from './model.js';
import { lookUp, typedNumber } from './opening.js';
import { bidi, t } from './words.js';

const KEYS = '123456789+0';

/** The pad; `choose(phone)` is called for the number found. */
export function dialPad(choose) {
  const found = h('div');
  const input = h('div', {
    c: 'input pad-number', contenteditable: 'true', role: 'textbox', testid: 'phone-number-input', 'aria-label': t('phone_number'), dir: 'ltr',
    on: { input: search },
  });
  const key = (sign) => h('button', {
    c: 'button', type: 'button', testid: `dialer-pad-${sign}`, on: { click: () => { input.textContent += sign; search(); } },
  }, sign);
  let asked = 0;

  async function search() {
    const mine = ++asked;
    found.replaceChildren();
    const phone = typedNumber(input.textContent.trim());
    const answer = phone && await lookUp(phone);
    if (mine !== asked || !phone) return;
    found.replaceChildren(answer.exists ? result(phone) : h('div', { c: 'heading' }, t('no_results', { query: input.textContent })));
  }

  function result(phone) {
    const name = nameOf(phone);
    const row = h('div', { c: 'row', testid: 'cell-frame-container', role: 'button', tabindex: '0' },
      h('div', { c: 'cut name', testid: 'cell-frame-title' }, h('span', { dir: 'auto', title: bidi(name) }, name)));
    onPress(row, () => choose(phone));
    return row;
  }

  const node = h('div', { c: 'pad' }, input, h('div', { c: 'pad-keys' }, [...KEYS].map(key)), found);
  return { node, focus: () => input.focus() };
}
