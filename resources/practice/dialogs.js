// Modal pop-ups in the skeleton of the fact sheet (section 2): text and buttons in spans, focus kept inside.
import { h } from './dom.js';
import { t } from './words.js';

const open = []; // the pop-ups on show: keys are the topmost one's

/** Put away whatever is on show, without a word to whoever asked. */
export function closeAll() {
  for (const { close } of [...open]) close();
}

function button(kind, label, action) {
  return h('button', { c: `button ${kind}`, testid: `popup-controls-${kind}`, type: 'button', on: { click: action } },
    h('div', {}, h('span', {}, label)));
}

/** The skeleton alone: `{node, dialog}`; buttons are `[kind, label, action]`, kind being ok or cancel. */
export function modal({ content, heading, labelled, buttons }) {
  const panel = h('div', { c: 'popup', 'data-animate-modal-popup': 'true' },
    h('div', { 'data-animate-modal-body': 'true' },
      heading && h('h1', { c: 'popup-title' }, heading),
      h('div', { c: 'popup-text', testid: 'popup-contents' }, content),
      h('div', { c: 'popup-buttons' }, buttons.map((each) => button(...each)))));
  const dialog = h('div', { c: 'backdrop', role: 'dialog', 'aria-modal': 'true', 'aria-label': labelled, tabindex: '-1' }, panel);
  return { node: h('div', { testid: 'confirm-popup' }, dialog), dialog };
}

/**
 * Show a pop-up; returns a function that closes it. `ok` and `cancel` are called after it has closed itself; one
 * that is missing has no button. Escape is cancel, or ok when there is only that. `keep` is done before it closes.
 */
export function popup({ content, ok, okLabel, cancel, cancelLabel, heading, labelled, keep }) {
  const close = () => {
    if (!open.includes(shown)) return;
    shown.node.remove();
    removeEventListener('keydown', keys, true);
    open.splice(open.indexOf(shown), 1);
  };
  const leave = (action) => async () => {
    if (keep) await keep();
    close();
    action();
  };
  const buttons = [
    cancel && ['cancel', cancelLabel ?? t('cancel'), leave(cancel)],
    ok && ['ok', okLabel ?? t('ok'), leave(ok)],
  ].filter(Boolean);
  const shown = { ...modal({ content, heading, labelled, buttons }), close };
  const keys = (event) => {
    if (open.at(-1) !== shown) return;
    if (event.key === 'Escape' && (cancel || ok)) leave(cancel ?? ok)();
    if (!shown.dialog.contains(event.target) || event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); }
  };
  addEventListener('keydown', keys, true);
  open.push(shown);
  document.body.append(shown.node);
  ([...shown.dialog.querySelectorAll('button')].at(-1) ?? shown.dialog).focus();
  return close;
}
