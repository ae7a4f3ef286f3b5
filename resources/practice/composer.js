// The composer: behaves like the real page's editor as far as the fact sheet knows it (sections 3 and 12). The text
// is kept as one string; what is on the page is drawn from it, a block per line.
import { switches } from './boot.js';
import { h, setAttribute } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

const INSERTS = new Set(['insertText', 'insertReplacementText', 'insertFromPaste', 'insertFromDrop']);

/** The composer of one chat; `onChange(text)` after each change, `onSend(text)` when it is sent. */
export function composer({ name, draft, onChange, onSend }) {
  let text = '';
  let composing = false;
  const input = h('div', {
    c: 'input', contenteditable: 'true', role: 'textbox', 'data-lexical-editor': 'true', 'data-tab': '10', spellcheck: 'true',
    testid: 'conversation-compose-box-input', 'aria-label': t('type_to', { name }), 'aria-placeholder': t('type'), dir: 'auto',
    style: 'user-select:text;white-space:pre-wrap;word-break:break-word',
  });
  const placeholder = h('div', { c: 'placeholder', 'aria-hidden': 'true' }, t('type'));
  const action = h('div');
  const send = h('button', { c: 'tool send', type: 'button', 'aria-label': t('send'), 'data-tab': '11', on: { click: submit } }, icon('send', { size: 22 }));
  const voice = h('button', { c: 'tool', type: 'button', 'aria-label': t('voice'), 'data-tab': '11' }, icon('mic', { size: 24 }));

  function set(next, caret) {
    text = next.slice(0, switches.max_characters);
    drawBlocks(input, text);
    if (caret !== null && document.activeElement === input) placeCaret(input, Math.min(caret, text.length));
    afterChange();
  }

  function afterChange() {
    placeholder.hidden = Boolean(text);
    const wanted = text.trim() ? send : voice;
    if (action.firstChild !== wanted) action.replaceChildren(wanted);
    onChange(text);
  }

  function replace([from, to], data) {
    const room = Math.max(0, switches.max_characters - (text.length - (to - from)));
    const fits = data.slice(0, room);
    set(text.slice(0, from) + fits + text.slice(to), from + fits.length);
  }

  function submit() {
    if (!text.trim()) return;
    const whole = text;
    text = '';
    drawBlocks(input, text);
    placeholder.hidden = false;
    action.replaceChildren(voice);
    onSend(whole);
    input.focus();
  }

  input.addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertCompositionText') return; // the browser does this itself and cannot be held back
    event.preventDefault();
    if (!event.isTrusted) return; // dispatched events are ignored
    const span = selected(input, event);
    if (INSERTS.has(event.inputType)) replace(span, inserted(event));
    else if (event.inputType === 'insertLineBreak') replace(span, '\n');
    else if (event.inputType === 'insertParagraph') { if (switches.enter_sends) submit(); else replace(span, '\n'); }
    else if (event.inputType.startsWith('delete')) replace(span, '');
  });
  input.addEventListener('compositionstart', () => { composing = true; });
  input.addEventListener('compositionend', () => { composing = false; readBack(); });
  input.addEventListener('input', () => { if (!composing) readBack(); });

  function readBack() {
    const now = readBlocks(input);
    const [from] = selected(input);
    set(now, from);
  }

  set(draft, null);
  setAttribute(input, 'tabindex', '0');
  const box = h('div', { c: 'compose', testid: 'compose-box' },
    h('button', { c: 'tool', type: 'button', 'aria-label': t('attach'), title: t('attach') }, icon('attach', { size: 24 })),
    h('button', { c: 'tool', type: 'button', 'aria-label': t('stickers') }, icon('sticker', { size: 24 })),
    h('input', { type: 'file', accept: 'image/*', style: 'display:none', tabindex: '-1' }),
    h('div', { c: 'box' }, placeholder, input),
    action);
  return {
    node: box,
    focus: () => { input.focus(); placeCaret(input, text.length); },
    paste: (more) => { replace([text.length, text.length], more); },
  };
}

function inserted(event) {
  return (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
}

function block(line) {
  return h('p', { keep: 'selectable-text copyable-text', dir: 'auto' },
    line ? h('span', { keep: 'selectable-text copyable-text', 'data-lexical-text': 'true' }, line) : h('br'));
}

function drawBlocks(input, text) {
  const lines = text.split('\n');
  while (input.children.length > lines.length) input.lastChild.remove();
  lines.forEach((line, index) => {
    const old = input.children[index];
    if (!old) input.append(block(line));
    else if (old.textContent !== line || old.childNodes.length !== 1) old.replaceWith(block(line));
  });
  for (const node of [...input.childNodes]) if (node.nodeName !== 'P') node.remove();
}

function readBlocks(input) {
  return [...input.childNodes].map((node) => node.textContent).join('\n');
}

/** Where a place in the editor lies in the text. */
function offsetOf(input, node, offset) {
  const before = (count) => [...input.childNodes].slice(0, count).reduce((sum, child) => sum + child.textContent.length + 1, 0);
  if (node === input) return offset === 0 ? 0 : Math.max(0, before(offset) - (offset >= input.childNodes.length ? 1 : 0));
  const index = [...input.childNodes].findIndex((child) => child.contains(node));
  const range = document.createRange();
  range.setStart(input.childNodes[index], 0);
  range.setEnd(node, offset);
  return before(index) + range.toString().length;
}

function selected(input, event) {
  const selection = getSelection();
  const target = event?.getTargetRanges()[0] ?? (selection.rangeCount ? selection.getRangeAt(0) : null);
  if (!target || !input.contains(target.startContainer)) return [readBlocks(input).length, readBlocks(input).length];
  return [
    offsetOf(input, target.startContainer, target.startOffset),
    offsetOf(input, target.endContainer, target.endOffset),
  ];
}

function placeCaret(input, caret) {
  let left = caret;
  for (const child of input.children) {
    const { length } = child.textContent;
    if (left <= length) {
      const inside = child.querySelector('span')?.firstChild;
      getSelection().collapse(inside ?? child, inside ? left : 0);
      return;
    }
    left -= length + 1;
  }
}
