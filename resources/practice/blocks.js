// Text as the blocks of an editor: a paragraph per line. Lines that begin as a list or a quote do are drawn as one, and
// their marker is then no text of the page any more (fact sheet, sections 3 and 12).
import { switches } from './boot.js';
import { h } from './dom.js';

const MARKED = /^(?:[-*] |\d{1,3}\. |> )/;
const KINDS = { '-': 'ul', '*': 'ul', '>': 'blockquote' };
const CODE = /(`[^`\n]+`)/;

const markers = new WeakMap(); // the element of a line -> the marker that it stands for
const drawn = new WeakMap(); // a block -> what it was drawn from

/** The marker a line of text begins with, or "". */
export const markerOf = (line) => (switches.lists === 'off' ? '' : MARKED.exec(line)?.[0] ?? '');

/** `[tag, lines]` of each block: the lines of one list are together. */
export function blocksOf(text) {
  const blocks = [];
  for (const line of text.split('\n')) {
    const marker = markerOf(line);
    const tag = marker ? KINDS[marker[0]] ?? 'ol' : 'p';
    const last = blocks.at(-1);
    if (last && last[0] === tag && ['ul', 'ol'].includes(tag)) last[1].push(line);
    else blocks.push([tag, [line]]);
  }
  return blocks;
}

const keep = 'selectable-text copyable-text';

function words(line) {
  if (!line) return h('br');
  const parts = switches.lists === 'off' ? [line] : line.split(CODE).filter(Boolean);
  return parts.map((part) => h(parts.length > 1 && CODE.test(part) ? 'code' : 'span', { keep, 'data-lexical-text': 'true' }, part));
}

function lineNode(tag, line) {
  const marker = markerOf(line);
  const node = h(tag, { keep, dir: 'auto', value: tag === 'li' && /^\d/.test(marker) && String(parseInt(marker, 10)) }, words(line.slice(marker.length)));
  markers.set(node, marker);
  return node;
}

function block(tag, lines) {
  const node = ['ul', 'ol'].includes(tag)
    ? h(tag, { keep, dir: 'auto' }, lines.map((line) => lineNode('li', line)))
    : lineNode(tag, lines[0]);
  drawn.set(node, { source: `${tag} ${lines.join('\n')}`, shown: node.innerHTML });
  return node;
}

/** Bring the editor to show this text, touching only the blocks that changed. */
export function drawBlocks(input, text) {
  const blocks = blocksOf(text);
  while (input.childNodes.length > blocks.length) input.lastChild.remove();
  blocks.forEach(([tag, lines], index) => {
    const old = input.childNodes[index];
    const was = drawn.get(old);
    if (!old) input.append(block(tag, lines));
    else if (was?.source !== `${tag} ${lines.join('\n')}` || was.shown !== old.innerHTML) old.replaceWith(block(tag, lines));
  });
}

const isList = (node) => ['UL', 'OL'].includes(node.nodeName);

/** The lines of the editor: the nodes whose text, behind their marker, is the line. */
const linesOf = (input) => [...input.childNodes].flatMap((node) => (isList(node) ? [...node.childNodes] : [node]));

const markOf = (line) => markers.get(line) ?? '';
const wholeOf = (line) => markOf(line) + line.textContent;

/** The text that the editor shows. */
export const readBlocks = (input) => linesOf(input).map(wholeOf).join('\n');

/** What is selected, or what an event aims at, as the two ends in the text. */
export function selected(input, event) {
  const selection = getSelection();
  const target = event?.getTargetRanges()[0] ?? (selection.rangeCount ? selection.getRangeAt(0) : null);
  if (!target || !input.contains(target.startContainer)) return [readBlocks(input).length, readBlocks(input).length];
  const wide = target.startContainer !== target.endContainer || target.startOffset !== target.endOffset;
  return [
    offsetOf(input, target.startContainer, target.startOffset, wide),
    offsetOf(input, target.endContainer, target.endOffset, false),
  ];
}

/** Where a place in the editor lies in the text; a selection that begins with a line (`wide`) has its marker too. */
function offsetOf(input, node, offset, wide) {
  const lines = linesOf(input);
  const before = (index) => lines.slice(0, index).reduce((sum, line) => sum + wholeOf(line).length + 1, 0);
  const index = lines.findIndex((line) => line.contains(node));
  if (index < 0) {
    const next = node.childNodes[offset];
    if (next) return before(lines.findIndex((line) => next.contains(line)));
    const last = lines.findLastIndex((line) => node.contains(line));
    return Math.max(0, before(last + 1) - 1);
  }
  const range = document.createRange();
  range.setStart(lines[index], 0);
  range.setEnd(node, offset);
  const inside = range.toString().length;
  return before(index) + (wide && inside === 0 ? 0 : markOf(lines[index]).length + inside);
}

/** The ends of the marker right before the caret, if there is one. */
export function markerAtCaret(input, text) {
  const selection = getSelection();
  if (!selection.isCollapsed) return null;
  const [at] = selected(input);
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const marker = markerOf(text.slice(from));
  return marker && at === from + marker.length ? [from, at] : null;
}

/** Put the caret at this place of the text. */
export function placeCaret(input, caret) {
  let left = caret;
  for (const line of linesOf(input)) {
    const { length } = wholeOf(line);
    if (left <= length) { collapseIn(line, Math.max(0, left - markOf(line).length)); return; }
    left -= length + 1;
  }
}

function collapseIn(line, inside) {
  let left = inside;
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let node = texts.nextNode();
  while (node && left > node.length) { left -= node.length; node = texts.nextNode(); }
  getSelection().collapse(node ?? line, node ? left : 0);
}
