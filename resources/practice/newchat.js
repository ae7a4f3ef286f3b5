// The New chat panel: saved people, a typed number that is looked up, and a dial pad (fact sheet, section 12).
import { switches, wait } from './boot.js';
import { dialPad } from './dialpad.js';
import { h, onPress, onText } from './dom.js';
import { icon } from './icons.js';
import { model, nameOf, pressedChat } from './model.js';
import { flicker, lookUp, typedNumber } from './opening.js';
import { withEmoji } from './rich.js';
import { bidi, formatNumber, t } from './words.js';

/** The panel over the list; `place.show(phone)` for a chosen person, `close()` when it is left. */
export function newChatPanel(place, close) {
  const list = h('div', { role: 'list' });
  const input = h('input', {
    type: 'text', role: 'textbox', 'data-tab': '3', 'aria-label': t('search_number'), placeholder: t('search_number'), autocomplete: 'off',
  });
  let asked = 0;

  const choose = (phone) => () => { close(); place.show(pressedChat(phone)); };

  function draw(query) {
    const people = [...model.contacts.values()].filter((contact) => contact.saved && matches(contact, query))
      .sort((a, b) => a.name.localeCompare(b.name));
    const rows = people.map((contact) => personRow(contact.phone, choose(contact.phone)));
    list.replaceChildren(...(query ? [] : [...fixedRows(), ownRow(choose(model.own.phone))]), ...rows);
    if (query) search(query, people);
  }

  async function search(query, people) {
    const mine = ++asked;
    const phone = typedNumber(query);
    if (!phone || people.some((contact) => contact.phone === phone)) {
      if (!people.length) list.append(nothing(query));
      return;
    }
    const waiting = h('div', { c: 'line', style: 'padding:20px' }, h('div', { c: 'spinner' }), h('span', { c: 'soft' }, t('looking')));
    list.append(waiting);
    if (switches.panel_decoy) list.prepend(personRow(neighbourOf(phone), choose(neighbourOf(phone))));
    const { lookup } = switches;
    const answer = await lookUp(phone);
    if (mine !== asked) return;
    waiting.remove();
    if (lookup === 'vanishes') return;
    const chosen = answer.exists ? choose(phone) : () => { close(); flicker(phone, place); };
    const found = [heading(t('not_in_contacts')), personRow(phone, chosen)];
    if (answer.exists || lookup === 'flickers') list.append(...found);
    if (answer.exists) return;
    if (lookup === 'flickers') await wait(switches.flicker_s);
    if (mine !== asked) return;
    found.forEach((node) => node.remove());
    if (!people.length) list.append(nothing(query));
  }

  onText(input, (value) => { asked += 1; draw(value.trim()); });
  input.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  draw('');
  const bar = h('div', { c: 'search' }, icon('search', { size: 20 }), input);
  const panel = h('div', { c: 'panel', testid: 'new-chat-drawer' },
    h('header', { c: 'top' },
      h('button', { c: 'tool', type: 'button', 'aria-label': t('back'), on: { click: close } }, icon('back')),
      h('div', { c: 'name grow' }, t('new_chat')),
      h('button', { c: 'tool', type: 'button', 'aria-label': t('phone_number'), title: t('phone_number'), on: { click: dial } }, icon('dialpad'))),
    bar,
    h('div', { c: 'scroll' }, list));
  function dial() {
    asked += 1;
    const pad = dialPad((phone) => choose(phone)());
    bar.replaceWith(pad.node);
    list.replaceChildren();
    pad.focus();
  }
  return { node: panel, focus: () => input.focus() };
}

/** A stranger's number that differs in its last digits alone. */
const neighbourOf = (phone) => `${phone.slice(0, -2)}${String((Number(phone.slice(-2)) + 37) % 100).padStart(2, '0')}`;

function matches(contact, query) {
  const digits = query.replace(/[\s+()-]/g, '');
  const byNumber = /^\d{3,}$/.test(digits) && contact.phone.includes(digits);
  return !query || byNumber || contact.name.toLowerCase().includes(query.toLowerCase());
}

function listRow(shape, content, press) {
  const row = h('div', { role: 'listitem' },
    h('div', { c: 'row', role: 'button', tabindex: '0' }, h('div', { c: 'face' }, icon(shape, { size: 26 })), content));
  onPress(row, press);
  return row;
}

function personRow(phone, press) {
  const name = nameOf(phone);
  return listRow('person', h('div', { c: 'lines' },
    h('div', { c: 'cut name', testid: 'cell-frame-title' }, h('span', { dir: 'auto', title: bidi(name) }, withEmoji(name)))), press);
}

function ownRow(press) {
  const title = `${formatNumber(model.own.phone)} ${t('you_mark')}`;
  return listRow('person', h('div', { c: 'lines' },
    h('div', { c: 'cut name', testid: 'cell-frame-title' }, h('span', { dir: 'auto', title: bidi(title) }, title)),
    h('div', { c: 'small' }, t('message_yourself'))), press);
}

function fixedRows() {
  return ['new_group', 'new_contact', 'new_community'].map((key) => listRow('group', h('div', { c: 'lines' }, t(key)), () => {}));
}

const heading = (text) => h('div', { c: 'heading' }, text);
const nothing = (query) => h('div', { c: 'heading' }, t('no_results', { query }));
