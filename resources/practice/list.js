// The chat list: a virtualised grid, its search, its headings that look like rows (fact sheet, sections 2, 4, 6, 12).
import { h, onPress, onText, setAttribute, toggle } from './dom.js';
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
    for (const [key, row] of rows) if (!wanted.has(key)) { row.node.remove(); rows.delete(key); }
    shown.forEach((item, index) => place(item, first + index));
    document.title = title(listed().filter((entry) => unread(entry)).length);
  }

  function place(item, position) {
    const look = JSON.stringify([item.heading, item.message, item.entry && unread(item.entry), item.entry?.draft, nameOf(item.phone ?? '+0')]);
    let row = rows.get(item.key);
    if (row?.look !== look) {
      const node = item.heading ? heading(item) : chatRow(item, press(item.phone));
      if (row) row.node.replaceWith(node); else grid.append(node);
      row = { node, look };
      rows.set(item.key, row);
    }
    row.node.style.transform = `translateY(${position * ROW}px)`;
    toggle(row.node.firstChild, 'chosen', Boolean(item.phone) && item.phone === model.active);
    if (!row.node.hasAttribute('data-testid') && row.node.dataset.testid === undefined) return;
    row.node.setAttribute('data-testid', `list-item-${position}`);
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

function heading(item) {
  return h('div', { c: 'place', role: 'row', testid: 'list-item' }, h('div', { c: 'heading', role: 'gridcell' }, item.heading));
}

function chatRow({ phone, message, entry }, press) {
  const name = nameOf(phone);
  const waiting = entry ? unread(entry) : 0;
  const row = h('div', { c: 'place', role: 'row', testid: 'list-item', tabindex: '-1', 'data-key': phone },
    h('div', { c: 'row', testid: 'cell-frame-container', role: 'gridcell', 'aria-colindex': '2' },
      h('div', { c: 'face' }, icon('person', { size: 26 })),
      h('div', { c: 'lines' },
        h('div', { c: 'line' },
          h('div', { c: 'cut name', testid: 'cell-frame-title' }, h('span', { dir: 'auto', title: bidi(name) }, withEmoji(name))),
          message && h('div', { c: 'small', testid: 'cell-frame-primary-detail' }, when(message.at))),
        h('div', { c: 'line small', testid: 'cell-frame-secondary' },
          entry?.draft ? draft(entry.draft) : preview(message),
          waiting > 0 && h('span', { c: 'badge', testid: 'icon-unread-count', 'aria-label': count('unread', waiting) }, String(waiting))))));
  onPress(row, press);
  return row;
}

const when = (at) => (Date.now() / 1000 - at < DAY_S ? timeOfDay(at) : dateOf(at));

function draft(text) {
  return h('div', { c: 'cut' }, h('span', { c: 'link' }, t('draft')), ' ', h('span', { dir: 'auto', title: bidi(text) }, withEmoji(text)));
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
