// An editor of text: behaves like the real page's as far as the fact sheet knows it (sections 3 and 12). The text is
// kept as one string; what is on the page is drawn from it (see blocks.js).
import { drawBlocks, markerAtCaret, markerOf, placeCaret, readBlocks, selected } from './blocks.js';
import { switches, wait } from './boot.js';
import { h } from './dom.js';
import { drawn } from './frames.js';

const INSERTS = new Set(['insertText', 'insertReplacementText', 'insertFromPaste', 'insertFromDrop']);
const STYLE = 'user-select:text;white-space:pre-wrap;word-break:break-word';
const LATE_S = 5; // what comes late

/**
 * An empty editor. `marks` are its attributes, `limit()` tells how long a text may be, `onChange(text)` is called
 * after each change, `onEnter()` answers whether Enter was taken for something else than a line.
 */
export function editor({ marks, limit, onChange, onEnter }) {
  let text = '';
  let composing = false;
  const input = h('div', {
    c: 'input', contenteditable: 'true', role: 'textbox', 'data-lexical-editor': 'true', spellcheck: 'true', tabindex: '0',
    dir: 'auto', style: STYLE, ...marks,
  });

  function set(next, caret) {
    text = next.slice(0, limit());
    drawBlocks(input, text);
    if (caret !== null && document.activeElement === input) placeCaret(input, Math.min(caret, text.length));
    onChange(text);
  }

  function replace([from, to], data) {
    const room = Math.max(0, limit() - (text.length - (to - from)));
    const fits = data.slice(0, room);
    set(text.slice(0, from) + fits + text.slice(to), from + fits.length);
  }

  function insert(span, data) {
    replace(span, switches.line_breaks === 'kept' ? data : data.replace(/\n/g, ' '));
  }

  /** A new line; in a list that goes on by itself it begins with the next marker, and an empty item ends the list. */
  function breakLine([from, to]) {
    const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    const marker = switches.lists === 'continued' ? markerOf(line) : '';
    if (marker && line === marker) replace([from - marker.length, to], '');
    else replace([from, to], `\n${marker.replace(/\d+/, (number) => String(Number(number) + 1))}`);
  }

  function readBack() {
    const [from] = selected(input);
    set(readBlocks(input), from);
  }

  /** A script has put text in by execCommand: the browser tells of it only afterwards (section 12, "Text entry evidence"). */
  async function scripted() {
    if (switches.scripted_text === 'taken') readBack();
    if (['taken', 'stale'].includes(switches.scripted_text)) return; // stale: it is shown, and what is sent is the old text
    const wanted = readBlocks(input);
    drawBlocks(input, text);
    if (switches.scripted_text !== 'late') return;
    await wait(LATE_S);
    set(wanted, null);
  }

  /** Events that a script has dispatched. */
  async function dispatched(data) {
    if (switches.scripted_events !== 'late' || !data) return;
    await wait(LATE_S);
    insert([text.length, text.length], data);
  }

  input.addEventListener('beforeinput', (event) => {
    if (event.inputType === 'insertCompositionText') return; // the browser does this itself and cannot be held back
    event.preventDefault();
    if (!event.isTrusted) { dispatched(event.data); return; }
    const marker = event.inputType === 'deleteContentBackward' && markerAtCaret(input, text);
    const span = marker || selected(input, event);
    if (INSERTS.has(event.inputType)) insert(span, inserted(event));
    else if (event.inputType === 'insertLineBreak') breakLine(span);
    else if (event.inputType === 'insertParagraph') { if (!onEnter()) breakLine(span); }
    else if (event.inputType.startsWith('delete')) replace(span, '');
  });
  input.addEventListener('paste', (event) => { if (!event.isTrusted) dispatched(event.clipboardData?.getData('text/plain')); });
  input.addEventListener('compositionstart', () => { composing = true; });
  input.addEventListener('compositionend', () => { composing = false; readBack(); });
  input.addEventListener('input', (event) => {
    if (composing) return;
    if (event.isTrusted) scripted();
    else readBack();
  });
  drawBlocks(input, text);

  return {
    node: input,
    text: () => text,
    set: (next) => set(next, null),
    append: (more) => replace([text.length, text.length], more),
    focus: () => { input.focus(); placeCaret(input, text.length); },
    /** Empty it without a word to anyone. */
    clear: () => { text = ''; drawn(() => drawBlocks(input, text)); },
  };
}

function inserted(event) {
  return (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n');
}
