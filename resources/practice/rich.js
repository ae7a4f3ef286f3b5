// Message text as bubbles and previews draw it: emoji as images with alt, *bold*, lists and their like without marks.
import { blocksOf, markerOf } from './blocks.js';
import { switches } from './boot.js';
import { h } from './dom.js';

const EMOJI = /\p{RGI_Emoji}/gv;
const MARKS = [['```', 'code'], ['`', 'code'], ['*', 'strong'], ['_', 'em'], ['~', 'del']];

function emojiImage(emoji) {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="15.5" font-size="15" '
    + `text-anchor="middle">${emoji}</text></svg>`;
  return h('img', {
    c: 'emoji', keep: 'emoji', alt: emoji, draggable: 'false', src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
  });
}

/** Text with every emoji as an image. */
export function withEmoji(text) {
  const parts = [];
  let last = 0;
  for (const match of text.matchAll(EMOJI)) {
    if (match.index > last) parts.push(text.slice(last, match.index));
    parts.push(emojiImage(match[0]));
    last = match.index + match[0].length;
  }
  if (last < text.length) parts.push(text.slice(last));
  return parts;
}

const isEdge = (letter) => letter === undefined || /[\s\p{P}\p{S}]/u.test(letter);

function markedAt(text, start) {
  for (const [mark, tag] of MARKS) {
    if (mark === '`' && switches.lists === 'off') continue;
    if (!text.startsWith(mark, start) || !isEdge(text[start - 1])) continue;
    const from = start + mark.length;
    const end = text.indexOf(mark, from + 1);
    const inner = end < 0 || text[from] === '`' ? '' : text.slice(from, end);
    const whole = inner && (mark === '```' || (inner.trim() === inner && !inner.includes('\n')));
    if (whole && isEdge(text[end + mark.length])) return { tag, mark, inner, end: end + mark.length };
  }
  return null;
}

/** A line or more of text as a bubble shows it. */
function rich(text) {
  if (!switches.markup) return withEmoji(text);
  const parts = [];
  let plain = 0;
  for (let at = 0; at < text.length;) {
    const found = markedAt(text, at);
    if (!found) { at += 1; continue; }
    parts.push(...withEmoji(text.slice(plain, at)));
    const template = `${found.mark}\${appText}${found.mark}`;
    const inner = found.tag === 'code' ? withEmoji(found.inner) : rich(found.inner);
    parts.push(h(found.tag, { keep: 'selectable-text copyable-text', 'data-app-text-template': template }, inner));
    at = plain = found.end;
  }
  parts.push(...withEmoji(text.slice(plain)));
  return parts;
}

/** Text as a bubble shows it, its lists and quotes as blocks (section 3: what stands on an item is its marker). */
export function blocks(text) {
  if (!switches.markup || switches.lists === 'off') return rich(text);
  return runs(blocksOf(text)).flatMap(([tag, lines]) => {
    if (tag === 'p') return rich(lines.join('\n'));
    if (tag === 'blockquote') return h(tag, {}, rich(lines[0].slice(markerOf(lines[0]).length)));
    return h(tag, {}, lines.map(item));
  });
}

/** Paragraphs that follow each other are one text: a ``` may span them. */
function runs(all) {
  const joined = [];
  for (const [tag, lines] of all) {
    if (tag === 'p' && joined.at(-1)?.[0] === 'p') joined.at(-1)[1].push(...lines);
    else joined.push([tag, [...lines]]);
  }
  return joined;
}

function item(line) {
  const marker = markerOf(line);
  return h('li', { value: /^\d/.test(marker) && String(parseInt(marker, 10)), 'data-pre-plain-text': marker }, h('span', {}, rich(line.slice(marker.length))));
}
