// Icons in the page's two vocabularies (fact sheet, sections 0, 3, 4 and 12), drawn by ourselves.
import { switches } from './boot.js';
import { h } from './dom.js';
import { renamed } from './renames.js';

// Names the fact sheet does not give are ours, for example wds-ic-clock, ic-arrow-back, ic-close, ic-person, ic-description and most of
// the old set beyond ticks, send, attach and wordmark: nothing may rest on them.
const NAMES = {
  new: {
    clock: 'wds-ic-clock', single: 'wds-ic-delivered', double: 'wds-ic-read', send: 'wds-ic-send-filled',
    attach: 'ic-attach-file', newChat: 'new-chat-outline', wordmark: 'wa-wordmark-refreshed', mic: 'mic-outlined',
    sticker: 'wds-ic-sticker-smiley', error: 'ic-error', back: 'ic-arrow-back', close: 'ic-close', menu: 'ic-more-vert',
    search: 'ic-search', person: 'ic-person', chats: 'ic-chat', tailOut: 'tail-out', tailIn: 'tail-in',
    computer: 'alert-computer', phone: 'alert-phone', refresh: 'ic-refresh', dialpad: 'ic-dialpad', group: 'ic-group',
    lock: 'ic-lock', media: 'chat-msg-symbol', play: 'ic-play-arrow-filled',
    document: 'ic-description', vanishing: 'wds-ic-disappearing-messages',
  },
  old: {
    clock: 'msg-time', single: 'msg-check', double: 'msg-dblcheck', send: 'send', attach: 'plus-rounded',
    wordmark: 'wa-wordmark', mic: 'ptt', sticker: 'smiley', error: 'error', back: 'back', close: 'x', menu: 'menu',
    search: 'search', person: 'default-user', chats: 'chats', refresh: 'refresh', dialpad: 'dialpad', group: 'default-group',
    lock: 'lock-small', play: 'audio-play', document: 'document',
  },
  oldList: { clock: 'status-time', single: 'status-check', double: 'status-dblcheck' },
};

const SHAPES = {
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v3.2l2.2 1.3',
  single: 'M3 8.5l3.2 3.2L13 5',
  double: 'M1.5 8.5l3.2 3.2 6.6-6.7M7.5 11l.8.7L15 5',
  send: 'M2.5 13.5L14 8 2.5 2.5 2.5 7 9.5 8 2.5 9z',
  attach: 'M8 3v10M3 8h10',
  newChat: 'M3 3.5h10v7H8l-3 2.7v-2.7H3zM8 5v4M6 7h4',
  wordmark: 'M2 5l2 6 2-5 2 5 2-6M12 11V5l3 6',
  mic: 'M8 2.5a1.8 1.8 0 0 0-1.8 1.8v3.4a1.8 1.8 0 0 0 3.6 0V4.3A1.8 1.8 0 0 0 8 2.5M4.5 7.7a3.5 3.5 0 0 0 7 0M8 11.2v2.3',
  sticker: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M6 6.7v.1M10 6.7v.1M5.5 9.5c1.3 1.7 3.7 1.7 5 0',
  error: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M8 5v4M8 10.8v.2',
  back: 'M13 8H3.5M7.5 4l-4 4 4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  menu: 'M8 3.6v.2M8 8v.2M8 12.3v.2',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4M10.2 10.2l3.3 3.3',
  person: 'M8 3a2.6 2.6 0 1 0 0 5.2A2.6 2.6 0 0 0 8 3M3 13.3c.6-4.2 9.4-4.2 10 0',
  group: 'M6 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4M11 5a1.6 1.6 0 1 0 0 3.200M2 12.800c.6-3.6 7.4-3.6 8 0M11.5 10c1.5.3 2.3 1.3 2.5 2.8',
  chats: 'M3 3.500h10v7.500H8l-3 2.500V11H3z',
  tailOut: 'M2 2h10C9 4 7 7 6 12 5 8 4 5 2 2z',
  tailIn: 'M14 2H4c3 2 5 5 6 10 1-4 2-7 4-10z',
  computer: 'M2.5 3.500h11v7.500h-11zM6 13.500h4M8 5.300v2.400M8 9.300v.1',
  phone: 'M5 2.500h6v11H5zM8 5.300v2.400M8 9.300v.1',
  refresh: 'M12.5 5.500A5 5 0 1 0 13 9M13 3v3h-3',
  dialpad: 'M4 4v.1M8 4v.1M12 4v.1M4 8v.1M8 8v.1M12 8v.1M8 12v.1',
  media: 'M2.5 3.500h11v9h-11zM2.5 11l3.500-3.500 2.500 2.500 2-2 3 3',
  play: 'M5 3l8 5-8 5z',
  document: 'M4 2.500h5.500L12 5v8.500H4zM9.500 2.500V5H12M6 8h4M6 10.500h4',
  vanishing: 'M8 3.500a5 5 0 1 0 5 5M8 6v2.700l2 1.300M10.500 3.200l.8.400M12.500 5l.5.700',
  lock: 'M4.5 7.500h7v5.500h-7zM6 7.500V5.500a2 2 0 0 1 4 0v2',
};

function drawing(shape, name) {
  const box = document.createElement('div');
  const filled = ['send', 'tailOut', 'tailIn'].includes(shape) ? 'currentColor' : 'none';
  box.innerHTML = `<svg viewBox="0 0 16 16" width="100%" height="100%" fill="${filled}" stroke="currentColor"`
    + ` stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"><title>${name}</title>`
    + `<path d="${SHAPES[shape]}"/></svg>`;
  return box.firstChild;
}

/** The name an icon carries at present; `place` is "list" for ticks in chat-list rows. */
export function iconName(icon, place) {
  const old = switches.icons === 'old';
  return renamed('icon', (old && place === 'list' && NAMES.oldList[icon]) || (old && NAMES.old[icon]) || NAMES.new[icon]);
}

/**
 * One icon span: data-icon and data-testid with the same name plus an svg title; aria-hidden only without a
 * label. Only the svg title names it in chat-list rows (unless `list_ticks: full`; real rows do both, sections 0 and
 * 12), and everywhere with `icon_marks: title`.
 */
export function icon(shape, { label, place, c = 'icon', size = 24 } = {}) {
  const name = iconName(shape, place);
  const marked = switches.icon_marks === 'full' && (place !== 'list' || switches.list_ticks === 'full');
  return h('span', {
    c, 'data-testid': marked && switches.test_ids && name, 'data-icon': marked && name, 'aria-label': label, 'aria-hidden': !label && 'true',
    style: `width:${size}px;height:${size}px`,
  }, drawing(shape, name));
}
