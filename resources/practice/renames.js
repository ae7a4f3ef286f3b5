// A build of tomorrow: a drawn share of all that the page can be found by carries another name (fact sheet, sections
// 0 and 9). What people see, and what HTML itself gives a meaning to, stays.
import { switches } from './boot.js';

const WHOLE = 2 ** 32;
const OWN_END = /[0-9A-F]+$/;

function drawn(word) {
  let value = (2166136261 ^ switches.renamed_seed) >>> 0;
  for (const letter of word) value = Math.imul(value ^ letter.codePointAt(0), 16777619) >>> 0;
  value = Math.imul(value ^ (value >>> 15), 2246822519) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 3266489917) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * What `name` is called in this build. `kind` is what it is: testid, id, class, icon, role, label, attribute, value
 * or tag. A test id's own end ("list-item-12") stays behind its new beginning.
 */
export function renamed(kind, name) {
  if (!switches.renamed) return name;
  const end = kind === 'testid' ? OWN_END.exec(name)?.[0] ?? '' : '';
  const number = drawn(`${kind} ${name.slice(0, name.length - end.length)}`);
  if (number >= switches.renamed * WHOLE) return name;
  if (kind === 'tag') return 'div';
  const word = `z${number.toString(36)}`;
  return kind === 'attribute' ? `data-${word}` : word + (end && `-${end}`);
}
