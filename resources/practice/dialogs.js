// Modal pop-ups in the skeleton of the fact sheet (section 2): text and buttons in spans, focus kept inside.
import { h } from './dom.js';
import { t } from './words.js';

function button(kind, label, action) {
  return h('button', { c: `button ${kind}`, testid: `popup-controls-${kind}`, type: 'button', on: { click: action } },
    h('div', {}, h('span', {}, label)));
}

/**
 * Show a pop-up; returns a function that closes it. `ok` and `cancel` are called after it has closed itself; one
 * that is missing has no button. Escape is cancel, or ok when there is only that.
 */
export function popup({ content, ok, okLabel, cancel, cancelLabel, heading, labelled }) {
  const close = () => { root.remove(); removeEventListener('keydown', keys, true); };
  const leave = (action) => () => { close(); action(); };
  const buttons = [
    cancel && button('cancel', cancelLabel ?? t('cancel'), leave(cancel)),
    ok && button('ok', okLabel ?? t('ok'), leave(ok)),
  ];
  const panel = h('div', { c: 'popup', 'data-animate-modal-popup': 'true' },
    h('div', { 'data-animate-modal-body': 'true' },
      heading && h('h1', { c: 'popup-title' }, heading),
      h('div', { c: 'popup-text', testid: 'popup-contents' }, content),
      h('div', { c: 'popup-buttons' }, buttons)));
  const dialog = h('div', { c: 'backdrop', role: 'dialog', 'aria-modal': 'true', 'aria-label': labelled, tabindex: '-1' }, panel);
  const root = h('div', { testid: 'confirm-popup' }, dialog);
  const keys = (event) => {
    if (event.key === 'Escape' && (cancel || ok)) leave(cancel ?? ok)();
    if (!dialog.contains(event.target) || event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); }
  };
  addEventListener('keydown', keys, true);
  document.body.append(root);
  (buttons.filter(Boolean).at(-1) ?? dialog).focus();
  return close;
}
