// `#main`: the open chat with its header, messages, composer, and the contact drawer beside it.
import { ms, switches, wait } from './boot.js';
import { messageRow, noticeRow } from './bubbles.js';
import { composer } from './composer.js';
import { h, settle } from './dom.js';
import { icon } from './icons.js';
import { ask } from './link.js';
import { changed, chat, model, nameOf, setDraft, unread, watch } from './model.js';
import { post } from './outbox.js';
import { withEmoji } from './rich.js';
import { count, dateOf, formatNumber, t } from './words.js';

const WINDOW = 30;
const SUBTITLE_S = 4;

/** The place for the open chat: `show(phone)` opens one, `pasteInto(text)` writes behind its draft. */
export function conversation() {
  const place = h('div', { style: 'display:contents' }, intro(), h('div'));
  let view = null;
  let opening = 0;

  async function show(phone) {
    const mine = ++opening;
    if (model.active === phone) { view.focus(); return; }
    await wait(switches.open_chat_s);
    if (mine !== opening) return;
    view?.leave();
    model.active = phone;
    view = openChat(phone, place);
    view.focus();
  }
  return { node: place, show, paste: (text) => view.paste(text) };
}

function intro() {
  return h('div', { c: 'intro' }, h('div', {}, h('p', { c: 'big' }, t('intro')), h('p', {}, t('practice_ribbon'))));
}

function openChat(phone, place) {
  const panel = messagePanel(phone);
  const footer = footerOf(phone);
  const drawer = h('div');
  const main = h('div', { id: 'main' }, header(phone, () => openDrawer(phone, place)), panel.node, footer.node);
  place.replaceChildren(main, drawer);
  panel.toEnd();
  return {
    focus: footer.focus,
    paste: footer.paste,
    leave: () => { panel.leave(); },
  };
}

function header(phone, details) {
  const name = nameOf(phone);
  const subtitle = h('span', { c: 'small cut', title: t('contact_hint') }, t('contact_hint'));
  setTimeout(() => subtitle.remove(), ms(SUBTITLE_S));
  return h('header', { c: 'head', testid: 'conversation-header' },
    h('div', { c: 'head-press', role: 'button', tabindex: '0', title: t('profile_details'), on: { click: details } },
      h('div', { c: 'face', style: 'width:40px;height:40px' }, icon('person', { size: 22 })),
      h('div', { c: 'lines' },
        h('span', { c: 'cut name', testid: 'conversation-info-header-chat-title', dir: 'auto' }, withEmoji(name)),
        subtitle)),
    h('button', { c: 'tool', type: 'button', 'aria-label': t('search_chat') }, icon('search', { size: 20 })));
}

/** The contact drawer: a dialog of its own outside `#main` (section 12), with the number. */
function openDrawer(phone, place) {
  const contact = model.contacts.get(phone);
  const hidden = contact?.business && !switches.business_numbers;
  const close = () => { drawer.replaceWith(h('div')); };
  const drawer = h('div', { c: 'drawer', testid: 'drawer-right', role: 'dialog', 'aria-label': t('contact_info') },
    h('header', { c: 'top' },
      h('button', { c: 'tool', type: 'button', 'aria-label': t('close'), on: { click: close } }, icon('close', { size: 20 })),
      h('div', { c: 'name' }, t('contact_info'))),
    h('section', { c: 'drawer-body' },
      h('div', { c: 'face', style: 'width:120px;height:120px' }, icon('person', { size: 60 })),
      h('div', { c: 'big' }, h('span', { dir: 'auto', keep: 'selectable-text copyable-text' }, nameOf(phone))),
      nameOf(phone) !== formatNumber(phone) && !hidden
        && h('div', { c: 'soft' }, h('span', { dir: 'ltr', keep: 'selectable-text copyable-text' }, formatNumber(phone))),
      contact?.business && h('div', { c: 'small' }, t('business'))));
  place.lastChild.replaceWith(drawer);
}

function messagePanel(phone) {
  const inner = h('div', { c: 'messages-inner' });
  const panel = h('div', { c: 'messages', testid: 'conversation-panel-messages', tabindex: '0' }, inner);
  const entry = chat(phone);
  const rows = new Map();
  const unreadFrom = unread(entry) ? entry.messages.find((message) => !message.out && message.at > entry.seen) : null;
  const divider = unreadFrom && noticeRow(count('unread', unread(entry)));
  let size = WINDOW;

  function windowed() {
    const shown = document.visibilityState === 'hidden' ? 1 : size; // a hidden tab paints the last only (section 4)
    return entry.messages.slice(-shown);
  }

  function draw() {
    const shown = windowed();
    const atEnd = panel.scrollHeight - panel.scrollTop - panel.clientHeight < 60;
    const nodes = [];
    if (shown.length === entry.messages.length) nodes.push(notices.encrypted);
    shown.forEach((message, index) => {
      const before = shown[index - 1];
      if (!before || dateOf(before.at) !== dateOf(message.at)) nodes.push(dateRow(message.at));
      if (message === unreadFrom) nodes.push(divider);
      nodes.push(row(message, !before || before.out !== message.out));
    });
    settle(inner, nodes);
    if (atEnd) toEnd();
    markSeen();
  }

  const notices = { encrypted: noticeRow(t('encrypted_notice'), { id: switches.notice_ids && noticeId(phone) }) };
  const dates = new Map();
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

  function toEnd() { panel.scrollTop = panel.scrollHeight; }

  function markSeen() {
    if (!unread(entry) || document.visibilityState === 'hidden') return;
    entry.seen = Date.now() / 1000;
    ask('seen', { phone }).catch(() => {});
    changed(phone);
  }

  panel.addEventListener('scroll', () => {
    if (panel.scrollTop < 40 && size < entry.messages.length) {
      const below = panel.scrollHeight - panel.scrollTop;
      size += WINDOW;
      draw();
      panel.scrollTop = panel.scrollHeight - below;
    }
  });
  const unwatch = watch((which) => { if (which === null || which === phone) draw(); });
  document.addEventListener('visibilitychange', draw);
  draw();
  return { node: panel, toEnd, leave: () => { unwatch(); document.removeEventListener('visibilitychange', draw); } };
}

const noticeId = (phone) => `E2E${phone.replace(/\D/g, '').padStart(20, '0')}`;

function footerOf(phone) {
  const existing = chat(phone).known || chat(phone).messages.length;
  if (switches.new_chats === 'restricted' && !existing) return restricted();
  const box = composer({
    name: nameOf(phone),
    draft: chat(phone).draft,
    onChange: (text) => setDraft(phone, text),
    onSend: (text) => { chat(phone).draft = ''; post(phone, text); },
  });
  return { node: h('footer', {}, h('div', { keep: 'copyable-area' }, box.node)), focus: box.focus, paste: box.paste };
}

/** Where the composer would be when new chats are refused (section 2). */
function restricted() {
  const bar = h('div', { c: 'block', testid: 'block-message' },
    h('div', { testid: 'reachout-timelock-compose-bar' }, h('span', {}, t('restricted')), ' ',
      h('button', { c: 'link', type: 'button' }, t('show_details'))));
  return { node: h('footer', {}, bar), focus: () => {}, paste: () => {} };
}
