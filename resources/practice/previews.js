// What may stand where a row of the list tells the last message, and is none (fact sheet, sections 4, 6 and 12).
import { switches } from './boot.js';
import { groupOf } from './groups.js';
import { nameOf } from './model.js';
import { t } from './words.js';

const TOLD_IN = 3;

/** Whether this row tells nothing: two in three do, where not all previews are there. */
export function isQuiet(key) {
  const sum = [...key].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return switches.previews === 'some' && sum % TOLD_IN !== 0;
}

/** Somebody writes at this moment. */
export function typing(message) {
  const member = message && groupOf(message.phone)?.members[0];
  return member ? t('typing_in_group', { name: nameOf(member) }) : t('typing');
}

/** The other side has reacted to what was said last. */
export function reaction(message, text) {
  const name = nameOf(groupOf(message.phone)?.members[0] ?? message.phone);
  return t('reacted', { name, emoji: '👍', text });
}
