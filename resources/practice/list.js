// The chat list: a virtualised grid, its search, its headings that look like rows (fact sheet, sections 2, 4, 6, 12).
import { h, onPress, onText, setAttribute, setTestid, settle, toggle } from './dom.js';
import { icon } from './icons.js';
import { lastMessage, listed, model, nameOf, unread, watch } from './model.js';
import { withEmoji } from './rich.js';
import { bidi, count, dateOf, t, tickLabel, timeOfDay } from './words.js';

const ROW = 72;
const OVERSCAN = 28;
const DAY_S = 86400;

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
  let query = '';

  const press = (phone) => () => { open(phone); };

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
      rows.set(item.key, row);
    }
    row.update(item);
    row.node.style.transform = `translateY(${position * ROW}px)`;
    toggle(row.node.firstChild, 'chosen', Boolean(item.phone) && item.phone === model.active);
    setTestid(row.node, `list-item-${position}`);
    return row.node;
  }

  function reset() {
    input.value = '';
    search('');
  }

  function search(text) {
    query = text.trim();
    if (query) input.after(clear); else clear.remove();
    pane.scrollTop = 0;
    draw();
  }

  onText(input, search);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') reset();
    const chats = [...grid.querySelectorAll('[data-key]')];
    if (event.key === 'ArrowDown') focusRow(chats, 0, event);
    const top = items().find((item) => item.phone);
    if (event.key === 'Enter' && query && top) open(top.phone);
  });
  grid.addEventListener('keydown', (event) => {
    const chats = items().filter((item) => item.phone).map((item) => rows.get(item.key)?.node).filter(Boolean);
    const at = chats.indexOf(event.target);
    if (event.key === 'ArrowDown') focusRow(chats, at + 1, event);
    if (event.key === 'ArrowUp') focusRow(chats, at - 1, event);
    if (event.key === 'Enter' && at >= 0) open(event.target.getAttribute('data-key'));
  });
  watch(draw);
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
  const byNumber = /^\d{3,}$/.test(digits) && phone.includes(digits);
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
  const lower = query.toLowerCase();
  const messages = listed().flatMap((entry) => entry.messages)
    .filter((message) => message.text.toLowerCase().includes(lower)).reverse().slice(0, 20)
    .map((message) => ({ key: message.id, phone: message.phone, message }));
  const sections = [['section_chats', chats], ['section_contacts', people], ['section_messages', messages]];
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
  const node = h('div', { c: 'place', role: 'row', tabindex: '-1', 'data-key': phone },
    h('div', { c: 'row', testid: 'cell-frame-container', role: 'gridcell', 'aria-colindex': '2' },
      h('div', { c: 'face' }, icon('person', { size: 26 })),
      h('div', { c: 'lines' }, h('div', { c: 'line' }, title, time), second)));
  onPress(node, press);
  const parts = [
    part(title, () => nameOf(phone), (name) => [h('span', { dir: 'auto', title: bidi(name) }, withEmoji(name))]),
    part(time, ({ message }) => (message ? when(message.at) : ''), (text) => [text]),
    part(second, ({ message, entry }) => JSON.stringify([message, entry && unread(entry), entry?.draft]), (_, item) => secondLine(item)),
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
  const waiting = entry ? unread(entry) : 0;
  const badge = () => h('span', { c: 'badge', testid: 'icon-unread-count', 'aria-label': count('unread', waiting) }, String(waiting));
  return [entry?.draft ? draft(entry.draft) : preview(message), waiting > 0 && badge()].filter(Boolean);
}

const when = (at) => (Date.now() / 1000 - at < DAY_S ? timeOfDay(at) : dateOf(at));

function draft(text) {
  return h('div', { c: 'cut' }, h('span', { c: 'link' }, t('draft')), ' ', h('span', { dir: 'auto' }, withEmoji(text)));
}

function preview(message) {
  if (!message) return null;
  return h('div', { c: 'cut line' },
    message.out && listTick(message),
    h('span', { c: 'cut', testid: 'last-msg-status', dir: 'ltr', title: bidi(message.text) },
      h('span', { dir: 'auto' }, withEmoji(message.text.replace(/\n/g, ' ')))));
}

function listTick(message) {
  if (message.failed) return icon('error', { place: 'list', c: 'tick', size: 16 });
  const shape = message.tick === 0 ? 'clock' : message.tick === 1 ? 'single' : 'double';
  return icon(shape, { place: 'list', c: message.tick >= 3 ? 'tick blue' : 'tick', size: 16, label: tickLabel(message.tick) });
}
