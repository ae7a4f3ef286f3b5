// `#main`: the open chat with its header, messages, composer, and the contact drawer beside it.
import { ms, switches, wait } from './boot.js';
import { composer } from './composer.js';
import { popup } from './dialogs.js';
import { h } from './dom.js';
import { drawn } from './frames.js';
import { adminsOnly, groupDetails, groupOf } from './groups.js';
import { messagePanel } from './history.js';
import { icon } from './icons.js';
import { ask, on } from './link.js';
import { chat, existing, model, nameOf, setDraft, shiftRows, watch } from './model.js';
import { post, postFiles } from './outbox.js';
import { previews } from './preview.js';
import { withEmoji } from './rich.js';
import { formatNumber, t } from './words.js';

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
    await new Promise(drawn);
    if (mine !== opening) return;
    view?.leave();
    model.active = phone;
    view = openChat(phone, place);
    view.focus();
    shiftRows(phone);
    ask('opened', { phone }).catch(() => {});
  }
  /** Nobody's chat is open any more, if this one was. */
  function leave(phone) {
    if (model.active !== phone) return;
    view.leave();
    model.active = null;
    place.replaceChildren(intro(), h('div'));
  }
  return { node: place, show, leave, paste: (text) => view.paste(text) };
}

function intro() {
  return h('div', { c: 'intro' }, h('div', {}, h('p', { c: 'big' }, t('intro')), h('p', {}, t('practice_ribbon'))));
}

function openChat(phone, place) {
  const panel = messagePanel(phone);
  const files = previews({ main: () => main, send: (items, caption) => postFiles(phone, items, caption), focus: () => footer.focus() });
  let footer = footerOf(phone, files.choose);
  const redraw = () => {
    if (footer.closed === isClosed(phone)) return;
    const old = footer;
    footer = footerOf(phone, files.choose);
    old.node.replaceWith(footer.node);
  };
  const ends = [on('switches', redraw), watch((which) => { if (which === null || which === phone) redraw(); })];
  const top = header(phone, drawerOf(phone, place));
  const main = h('div', { id: 'main' }, top, switches.chat_tip && tip(), panel.node, footer.node);
  place.replaceChildren(main, h('div'));
  panel.toEnd();
  return {
    focus: () => (files.shown() ? files : footer).focus(),
    paste: (text) => footer.paste(text),
    leave: () => { files.leave(); ends.forEach((end) => end()); panel.leave(); },
  };
}

/** A tip in the chat is a dialog too, though not a modal one (section 12). */
function tip() {
  const node = h('div', { c: 'banner', role: 'dialog', 'aria-label': t('tip_title') },
    h('div', { c: 'grow' }, h('b', {}, t('tip_title')), h('span', {}, t('tip_text'))),
    h('button', { c: 'tool', type: 'button', 'aria-label': t('close'), on: { click: () => node.remove() } }, icon('close', { size: 20 })));
  return node;
}

function header(phone, details) {
  const name = nameOf(phone);
  const group = groupOf(phone);
  const hint = t(group ? 'group_hint' : 'contact_hint');
  const subtitle = h('span', { c: 'small cut', title: hint }, hint);
  setTimeout(() => subtitle.remove(), ms(SUBTITLE_S));
  return h('header', { c: 'head', testid: 'conversation-header' },
    h('div', { c: 'head-press', role: 'button', tabindex: '0', title: t('profile_details'), on: { click: details } },
      h('div', { c: 'face', style: 'width:40px;height:40px' }, icon(group ? 'group' : 'person', { size: 22 })),
      h('div', { c: 'lines' },
        h('span', { c: 'cut name', testid: 'conversation-info-header-chat-title', dir: 'auto' }, withEmoji(name)),
        subtitle)),
    h('button', { c: 'tool', type: 'button', 'aria-label': t('search_chat') }, icon('search', { size: 20 })));
}

/** Opens the contact drawer after its time, if the chat is still the open one; presses meanwhile change nothing. */
function drawerOf(phone, place) {
  let coming = false;
  return async () => {
    if (coming) return;
    coming = true;
    await wait(switches.drawer_s);
    coming = false;
    if (model.active === phone) openDrawer(phone, place);
  };
}

/**
 * The contact drawer: a dialog of its own outside `#main` (section 12), with the number, or a group's. `business_numbers: false`
 * has no source: all that were looked at could be read (section 12, "Business accounts").
 */
function openDrawer(phone, place) {
  const group = groupOf(phone);
  const title = t(group ? 'group_info' : 'contact_info');
  const close = () => { drawer.replaceWith(h('div')); };
  const drawer = h('div', { c: 'drawer', testid: 'drawer-right', role: 'dialog', 'aria-label': title },
    h('header', { c: 'top' },
      h('button', { c: 'tool', type: 'button', 'aria-label': t('close'), on: { click: close } }, icon('close', { size: 20 })),
      h('div', { c: 'name' }, title)),
    group ? groupDetails(group) : contactDetails(phone));
  place.lastChild.replaceWith(drawer);
}

function contactDetails(phone) {
  const contact = model.contacts.get(phone);
  const hidden = contact?.business && !switches.business_numbers;
  return h('section', { c: 'drawer-body' },
    h('div', { c: 'face', style: 'width:120px;height:120px' }, icon('person', { size: 60 })),
    h('div', { c: 'big' }, h('span', { dir: 'auto', keep: 'selectable-text copyable-text' }, nameOf(phone))),
    nameOf(phone) !== formatNumber(phone) && !hidden
      && h('div', { c: 'soft' }, h('span', { dir: 'ltr', keep: 'selectable-text copyable-text' }, formatNumber(phone))),
    contact?.business && h('div', { c: 'small' }, t('business')));
}

const isClosed = (phone) => groupOf(phone)?.closed || (switches.new_chats === 'restricted' && !existing(chat(phone)));

function footerOf(phone, onFiles) {
  if (groupOf(phone)?.closed) return adminsOnly();
  if (isClosed(phone)) return restricted();
  const box = composer({
    name: nameOf(phone),
    group: Boolean(groupOf(phone)),
    draft: chat(phone).draft,
    onChange: (text) => setDraft(phone, text),
    onSend: (text) => { chat(phone).draft = ''; post(phone, text); },
    onFiles,
  });
  const node = h('footer', {}, h('div', { keep: 'copyable-area' }, box.node));
  return { node, closed: false, focus: box.focus, paste: box.paste };
}

const WORDINGS = { account: 'restricted', web: 'restricted_web', linked: 'restricted_linked' };

/** Where the composer would be when new chats are refused (section 2); what "Show details" tells has no source. */
function restricted() {
  const details = () => popup({ content: h('span', {}, t('restricted_details')), ok: () => {} });
  const bar = h('div', { c: 'block', testid: 'block-message' },
    h('div', { testid: 'reachout-timelock-compose-bar' }, h('span', {}, t(WORDINGS[switches.restricted_wording])), ' ',
      h('button', { c: 'link', type: 'button', on: { click: details } }, t('show_details'))));
  return { node: h('footer', {}, bar), closed: true, focus: () => {}, paste: () => {} };
}
