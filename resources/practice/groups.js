// Groups, where they differ from the chat with one person: they have members, and no number (fact sheet, section 12).
import { h } from './dom.js';
import { icon } from './icons.js';
import { model, nameOf } from './model.js';
import { bidi, t } from './words.js';

/** The group behind a chat, or undefined for a person's. */
export const groupOf = (key) => model.groups.get(key);

/** The line over a community group's name in the list: one more title in the row. */
export function communityLine(key) {
  const community = groupOf(key)?.community;
  return community && h('div', { c: 'cut small' }, h('span', { dir: 'auto', title: bidi(community) }, community));
}

/** What stands before a preview: who said it, then a bare colon. */
export function senderOf(message) {
  const name = message.out ? t('quoted_you') : nameOf(message.sender || message.phone);
  return [h('span', { dir: 'auto' }, name), h('span', {}, ':'), ' '];
}

/** What the drawer tells of a group: its members, those who are not saved by their number. */
export function groupDetails(group) {
  return h('section', { c: 'drawer-body' },
    h('div', { c: 'face', style: 'width:120px;height:120px' }, icon('group', { size: 60 })),
    h('div', { c: 'big' }, h('span', { dir: 'auto', keep: 'selectable-text copyable-text' }, group.name)),
    h('div', { c: 'soft' }, t('members', { n: group.members.length + 1 })),
    h('div', { role: 'list' }, group.members.map(memberRow), memberRow(model.own.phone)));
}

function memberRow(phone) {
  const name = phone === model.own.phone ? t('quoted_you') : nameOf(phone);
  return h('div', { c: 'line', role: 'listitem' },
    h('div', { c: 'face' }, icon('person', { size: 26 })),
    h('div', { c: 'name', testid: 'cell-frame-title' }, h('span', { dir: 'auto', title: bidi(name) }, name)));
}

/** Where the composer would be in a group in which the shop may not write. */
export function adminsOnly() {
  const bar = h('div', { c: 'block', testid: 'block-message' }, h('span', {}, t('only_admins')));
  return { node: h('footer', {}, bar), closed: true, focus: () => {}, paste: () => {} };
}
