// The messages of the open chat: a window of rows that slides both ways, empty room for all others (fact sheet,
// sections 4 and 10; it names nothing the room could be known by).
import { h, settle } from './dom.js';
import { messageRow, noticeRow } from './bubbles.js';
import { switches } from './boot.js';
import { seededId } from './ids.js';
import { ask } from './link.js';
import { changed, chat, lastMessage, unread, watch } from './model.js';
import { count, dateOf, t } from './words.js';

const WINDOW = 30;
const LOWEST_PX = 30; // no row is lower, so that a window of this many rows fills the tallest screen
const USUAL_PX = 56;
const GAP_PX = 3;
const MARGIN_PX = 100; // rows are drawn so far before they come into view
const END_PX = 60;

const isHidden = () => document.visibilityState === 'hidden';

/** What a chat's rows measure; those never drawn are guessed. */
function measures(messages) {
  const heights = new Map();
  const heightOf = (message) => heights.get(message.id) ?? USUAL_PX;
  const room = (from, to) => messages.slice(from, to).reduce((sum, message) => sum + heightOf(message), 0);
  function indexAt(top) {
    let passed = 0;
    const index = messages.findIndex((message) => { passed += heightOf(message); return passed > top; });
    return index < 0 ? messages.length : index;
  }
  const note = (message, node) => { if (node.offsetHeight) heights.set(message.id, node.offsetHeight + GAP_PX); };
  return { note, room, indexAt };
}

/** The panel of one chat; `toEnd()` shows the newest, `leave()` ends its listening. */
export function messagePanel(phone) {
  const above = h('div');
  const below = h('div');
  const inner = h('div', { c: 'messages-inner' });
  const panel = h('div', { c: 'messages', testid: 'conversation-panel-messages', role: switches.history_role && 'application', tabindex: '0' }, inner);
  const entry = chat(phone);
  const { messages } = entry;
  const { note, room, indexAt } = measures(messages);
  const rows = new Map();
  const unreadFrom = unread(entry) ? messages.find((message) => !message.out && message.at > entry.seen) : null;
  const divider = unreadFrom && noticeRow(count('unread', unread(entry)));
  const encrypted = noticeRow(t('encrypted_notice'), { id: switches.notice_ids && seededId(`notice ${phone}`) });
  const dates = new Map();
  let end = null; // where the window ends; null goes with the newest
  let newest = lastMessage(entry);

  const size = () => Math.max(WINDOW, Math.ceil(panel.clientHeight / LOWEST_PX));

  function bounds() {
    const to = isHidden() ? messages.length : end ?? messages.length; // a hidden tab paints the last only (section 4)
    return [Math.max(0, to - (isHidden() ? 1 : size())), to];
  }

  function nodesOf(from, to) {
    const nodes = from === 0 ? [encrypted] : [];
    for (let index = from; index < to; index += 1) {
      const message = messages[index];
      const before = messages[index - 1];
      if (!before || dateOf(before.at) !== dateOf(message.at)) nodes.push(dateRow(message.at));
      if (message === unreadFrom) nodes.push(divider);
      nodes.push(row(message, !before || before.out !== message.out || before.sender !== message.sender));
    }
    return nodes;
  }

  function dateRow(at) {
    const date = dateOf(at);
    if (!dates.has(date)) dates.set(date, noticeRow(date));
    return dates.get(date);
  }

  function row(message, first) {
    if (!rows.has(message.id)) rows.set(message.id, messageRow(message));
    rows.get(message.id).update(first);
    return rows.get(message.id).node;
  }

  function draw() {
    const latest = lastMessage(entry);
    const ownIsNew = latest !== newest && latest.out;
    newest = latest;
    if (ownIsNew) end = null;
    const [from, to] = bounds();
    const stays = to === messages.length && (ownIsNew || panel.scrollHeight - panel.scrollTop - panel.clientHeight < END_PX);
    const nodes = nodesOf(from, to);
    const keep = stays ? () => {} : keptInView(nodes);
    settle(inner, [from > 0 && !isHidden() && above, ...nodes, to < messages.length && below].filter(Boolean));
    messages.slice(from, to).forEach((message) => note(message, rows.get(message.id).node));
    above.style.height = `${room(0, from)}px`;
    below.style.height = `${room(to, messages.length)}px`;
    if (stays) toEnd(); else keep();
    markSeen();
  }

  /** To be called after a change: whatever row was there before stands where it stood. */
  function keptInView(nodes) {
    const { top } = panel.getBoundingClientRect();
    const fixed = nodes.find((node) => node.isConnected && node.getBoundingClientRect().bottom > top);
    const before = fixed?.getBoundingClientRect().top;
    return () => { if (fixed) panel.scrollTop += fixed.getBoundingClientRect().top - before; };
  }

  /** Rows come with the view, and those far from it go. */
  function slide() {
    const [from, to] = bounds();
    const top = panel.scrollTop - MARGIN_PX;
    const bottom = panel.scrollTop + panel.clientHeight + MARGIN_PX;
    const enough = (from === 0 || top > above.offsetHeight)
      && (to === messages.length || bottom < panel.scrollHeight - below.offsetHeight);
    if (enough || isHidden()) return;
    const middle = indexAt(panel.scrollTop + panel.clientHeight / 2) + Math.ceil(size() / 2);
    const next = Math.max(Math.min(middle, messages.length), Math.min(size(), messages.length));
    if (next === to) return;
    end = next === messages.length ? null : next;
    draw();
  }

  function toEnd() { panel.scrollTop = panel.scrollHeight; }

  function markSeen() {
    if (!unread(entry) || isHidden()) return;
    entry.seen = Date.now() / 1000;
    ask('seen', { phone }).catch(() => {});
    changed(phone);
  }

  panel.addEventListener('scroll', slide);
  const unwatch = watch((which) => { if (which === null || which === phone) draw(); });
  document.addEventListener('visibilitychange', draw);
  draw();
  return { node: panel, toEnd, leave: () => { unwatch(); document.removeEventListener('visibilitychange', draw); } };
}
