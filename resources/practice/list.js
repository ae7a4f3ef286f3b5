// The chat list: a virtualised grid, its search, its headings that look like rows (fact sheet, sections 2, 4, 6, 12).
import { switches, wait } from './boot.js';
import { h, onPress, onText, setAttribute, setTestid, settle, toggle } from './dom.js';
import { drawn } from './frames.js';
import { communityLine, groupOf, senderOf } from './groups.js';
import { icon } from './icons.js';
import { on } from './link.js';
import { MEDIA } from './mediabubble.js';
import { lastMessage, listed, model, nameOf, pressedChat, unread, watch } from './model.js';
import { isQuiet, reaction, typing } from './previews.js';
import { withEmoji } from './rich.js';
import { bidi, count, dateOf, duration, t, tickLabel, timeOfDay } from './words.js';

const ROW = 72;
const OVERSCAN = 28;
const DAY_S = 86400;
const MESS = ['badges', 'previews', 'own_preview', 'typing', 'reactions', 'list_icons']; // switches of the second line

/** `#side`: search above, list below. `open(phone)` is called for a pressed chat. */
export function chatSide(open) {
  const grid = h('div', { c: 'grid', testid: 'chat-list', role: 'grid', 'aria-label': t('chat_list') });
  const pane = h('div', { id: 'pane-side', tabindex: '-1', on: { scroll: () => draw() } }, grid);
  const input = h('input', {
    type: 'text', role: 'textbox', 'data-tab': '3', 'aria-label': t('search'), placeholder: t('search'), autocomplete: 'off',
  });
  const clear = h('button', { c: 'tool', type: 'button', 'aria-label': t('clear_search'), on: { click: () => reset() } }, icon('close', { size: 18 }));
  const side = h('div', { id: 'side' }, h('div', { c: 'search' }, icon('search', { size: 20 }), input), pane);
  const rows = new Map();
  const phones = new WeakMap(); // the page shows names, and no number can be read off a row (sections 2 and 9)
  let query = '';
  let searched = 0;

  const press = (phone) => () => { open(pressedChat(phone)); };

  function items() {
    return query ? found(query) : listed().map((entry) => ({ key: entry.phone, phone: entry.phone, message: lastMessage(entry), entry }));
  }

  function draw() {
    const all = items();
    const first = Math.max(0, Math.floor(pane.scrollTop / ROW) - OVERSCAN);
    const shown = all.slice(first, first + Math.ceil((pane.clientHeight || 800) / ROW) + 2 * OVERSCAN);
    setAttribute(grid, 'aria-rowcount', all.length);
    setAttribute(grid, 'aria-label', query ? t('search_results') : t('chat_list'));
    grid.style.height = `${all.length * ROW}px`;
    const wanted = new Set(shown.map((item) => item.key));
    for (const key of [...rows.keys()]) if (!wanted.has(key)) rows.delete(key);
    settle(grid, shown.map((item, index) => place(item, first + index)));
    document.title = title(listed().filter((entry) => unread(entry)).length);
  }

  function place(item, position) {
    let row = rows.get(item.key);
    if (!row) {
      row = item.heading ? headingRow(item.heading) : chatRow(item.phone, press(item.phone));
      if (item.phone) phones.set(row.node, item.phone);
      rows.set(item.key, row);
    }
    row.update(item);
    row.node.style.transform = `translateY(${position * ROW}px)`;
    toggle(row.node.firstChild, 'chosen', Boolean(item.phone) && item.phone === model.active);
    setTestid(row.node, `list-item-${position}`);
    return row.node;
  }

  const chatRows = () => [...grid.children].filter((node) => phones.has(node));

  function reset() {
    input.value = '';
    search('');
  }

  async function search(text) {
    const mine = ++searched;
    if (switches.search_s > 0 && text.trim()) await wait(switches.search_s);
    if (mine !== searched) return;
    query = text.trim();
    if (query) input.after(clear); else clear.remove();
    pane.scrollTop = 0;
    draw();
  }

  onText(input, search);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') reset();
    if (event.key === 'ArrowDown') focusRow(chatRows(), 0, event);
    const top = items().find((item) => item.phone);
    if (event.key === 'Enter' && query && top) open(top.phone);
  });
  grid.addEventListener('keydown', (event) => {
    const chats = chatRows();
    const at = chats.indexOf(event.target);
    if (event.key === 'ArrowDown') focusRow(chats, at + 1, event);
    if (event.key === 'ArrowUp') focusRow(chats, at - 1, event);
    if (event.key === 'Enter' && at >= 0) open(phones.get(event.target));
  });
  watch(draw);
  on('switches', () => drawn(draw));
  new ResizeObserver(draw).observe(pane);
  draw();
  return side;
}

function focusRow(rows, index, event) {
  if (!rows[index]) return;
  event.preventDefault();
  rows[index].focus();
}

const title = (chats) => (chats ? `(${chats}) WhatsApp` : 'WhatsApp');

function matches(phone, query) {
  const digits = query.replace(/[\s+()-]/g, '');
  const byNumber = /^\d{3,}$/.test(digits) && !groupOf(phone) && phone.includes(digits);
  return byNumber || nameOf(phone).toLowerCase().includes(query.toLowerCase());
}

/** Search results under their headings; a heading is a row like any other. */
function found(query) {
  const chats = listed().filter((entry) => matches(entry.phone, query))
    .map((entry) => ({ key: entry.phone, phone: entry.phone, message: lastMessage(entry), entry }));
  const talkedTo = new Set(listed().map((entry) => entry.phone));
  const people = [...model.contacts.values()]
    .filter((contact) => contact.saved && !talkedTo.has(contact.phone) && matches(contact.phone, query))
    .map(({ phone }) => ({ key: phone, phone }));
  const common = listed().filter(({ phone }) => groupOf(phone)?.members.some((member) => matches(member, query)))
    .map((entry) => ({ key: `common ${entry.phone}`, phone: entry.phone, message: lastMessage(entry), entry }));
  const lower = query.toLowerCase();
  const messages = listed().flatMap((entry) => entry.messages)
    .filter((message) => message.text.toLowerCase().includes(lower)).reverse().slice(0, 20)
    .map((message) => ({ key: message.id, phone: message.phone, message }));
  const sections = [['section_chats', chats], ['section_contacts', people], ['section_groups', common], ['section_messages', messages]];
  const all = sections.flatMap(([name, items]) => (items.length ? [{ key: name, heading: t(name) }, ...items] : []));
  return all.length ? all : [{ key: 'none', heading: t('nothing_found') }];
}

function headingRow(text) {
  const node = h('div', { c: 'place', role: 'row' }, h('div', { c: 'heading', role: 'gridcell' }, text));
  return { node, update: () => {} };
}

/** A row that stays while what it tells changes: a press must not lose its target to a new tick. */
function chatRow(phone, press) {
  const title = h('div', { c: 'cut name', testid: 'cell-frame-title' });
  const time = h('div', { c: 'small', testid: 'cell-frame-primary-detail' });
  const second = h('div', { c: 'line small', testid: 'cell-frame-secondary' });
  const node = h('div', { c: 'place', role: 'row', tabindex: '-1' },
    h('div', { c: 'row', testid: 'cell-frame-container', role: 'gridcell', 'aria-colindex': '2' },
      h('div', { c: 'face' }, icon(groupOf(phone) ? 'group' : 'person', { size: 26 })),
      h('div', { c: 'lines' }, communityLine(phone), h('div', { c: 'line' }, title, time), second)));
  onPress(node, press);
  const parts = [
    part(title, () => nameOf(phone), (name) => [h('span', { dir: 'auto', title: bidi(name) }, withEmoji(name))]),
    part(time, ({ message }) => (message ? when(message.at) : ''), (text) => [text]),
    part(second, ({ message, entry }) => JSON.stringify([message, entry && unread(entry), entry?.draft, MESS.map((name) => switches[name])]),
      (_, item) => secondLine(item)),
  ];
  return { node, update: (item) => parts.forEach((update) => update(item)) };
}

/** Redraw a part of a row only when what it tells has changed. */
function part(box, look, drawn) {
  let shown = null;
  return (item) => {
    const now = look(item);
    if (now === shown) return;
    shown = now;
    box.replaceChildren(...drawn(now, item));
  };
}

function secondLine({ message, entry }) {
  const waiting = entry && switches.badges ? unread(entry) : 0;
  const badge = () => h('span', { c: 'badge', testid: 'icon-unread-count', 'aria-label': count('unread', waiting) }, String(waiting));
  const symbol = entry && switches.list_icons && icon('vanishing', { place: 'list', c: 'tick', size: 16 });
  return [entry?.draft ? draft(entry.draft) : said(message, entry), symbol, waiting > 0 && badge()].filter(Boolean);
}

const when = (at) => (Date.now() / 1000 - at < DAY_S ? timeOfDay(at) : dateOf(at));

function draft(text) {
  return h('div', { c: 'cut' }, h('span', { c: 'link' }, t('draft')), ' ', h('span', { dir: 'auto' }, withEmoji(text)));
}

/** What the row of a chat tells was said, or what stands there instead: none of that is anybody's message. */
function said(message, entry) {
  if (entry && switches.typing) return line(typing(message));
  if (!message || (entry && isQuiet(entry.phone))) return null;
  if (entry && switches.reactions) return line(reaction(message, previewText(message)));
  return preview(message);
}

function preview(message) {
  const named = groupOf(message.phone) || (message.out && switches.own_preview === 'you');
  return line(previewText(message), named && message.form !== 'notice' && senderOf(message), [
    message.out && !named && listTick(message),
    (message.form === 'voice' || MEDIA.has(message.form)) && icon('media', { place: 'list', c: 'tick', size: 16 }),
  ]);
}

function line(text, sender = false, icons = []) {
  return h('div', { c: 'cut line' }, icons,
    h('span', { c: 'cut', testid: 'last-msg-status', dir: 'ltr', title: bidi(text) }, sender,
      h('span', { dir: 'auto' }, withEmoji(text.replace(/\n/g, ' ')))));
}

/** A voice message is told by its length (section 12), a file by its caption, its name or its kind. */
function previewText({ form, text, seconds, media }) {
  if (form === 'voice') return duration(seconds);
  if (text || !MEDIA.has(form)) return text;
  return form === 'document' ? media.name : t(form);
}

function listTick(message) {
  if (message.failed) return icon('error', { place: 'list', c: 'tick', size: 16 });
  const shape = message.tick === 0 ? 'clock' : message.tick === 1 ? 'single' : 'double';
  return icon(shape, { place: 'list', c: message.tick >= 3 ? 'tick blue' : 'tick', size: 16, label: switches.list_ticks === 'full' && tickLabel(message.tick) });
}
