// What fills the page before, beside and instead of the chats: loading, banner, menu, own profile, refusals.
import { address, ms, switches } from './boot.js';
import { popup } from './dialogs.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { askUntil, on, state } from './link.js';
import { model } from './model.js';
import { forgetEverything, read, write } from './store.js';
import { formatNumber, t } from './words.js';

/** Drive a progress bar to its end in so many seconds. */
export async function run(progress, seconds) {
  const start = performance.now();
  const length = Math.max(1, ms(seconds));
  await new Promise((resolve) => {
    const timer = setInterval(() => {
      progress.value = Math.min(100, ((performance.now() - start) / length) * 100);
      if (progress.value >= 100) { clearInterval(timer); resolve(); }
    }, 20);
  });
}

/** The loading screen; the long variant is that of the first messages after linking. */
export function loadingScreen({ long = false } = {}) {
  const progress = h('progress', { value: '0', max: '100', dir: 'ltr' });
  const node = h('div', { c: 'full', testid: 'wa-web-loading-screen' },
    h('div', { c: 'big' }, t('loading')), progress,
    h('p', { c: 'soft' }, long ? t('downloading') : t('splash_encrypted')),
    long && h('button', { c: 'button', type: 'button', on: { click: logOut } }, t('log_out')));
  return { node, progress };
}

export function unsupportedScreen() {
  return h('div', { c: 'full' }, h('div', { c: 'big' }, t('unsupported')), h('p', { c: 'soft' }, t('unsupported_hint')));
}

/** One banner at a time above the list, by priority (section 1). */
export function bannerSlot() {
  const slot = h('div');
  const draw = () => {
    const shown = banners().find(([active]) => active);
    slot.replaceChildren(...(shown ? [shown[1]()] : []));
  };
  ['up', 'down', 'switches'].forEach((type) => on(type, draw));
  setTimeout(draw);
  return slot;
}

function banners() {
  return [
    [state.offline, () => banner('computer', 'offline', 'offline_hint')],
    [!state.up || switches.opening, () => banner('refresh', 'connecting_title', 'connecting')],
    [!switches.phone_connected, () => banner('phone', 'phone_offline', 'phone_offline_hint')],
    [switches.downloading, () => banner('refresh', 'loading', 'downloading', progress())],
    [switches.update_available, () => banner('refresh', 'update_title', 'update', link('refresh', refresh))],
    [switches.notification_nag, () => banner('phone', 'nag', 'nag_hint', link('nag_on', () => {}))],
  ];
}

const link = (text, action) => h('button', { c: 'link', type: 'button', on: { click: action } }, t(text));
const progress = () => h('progress', { max: '100', dir: 'ltr' });

/** Load the page anew, as it asked for itself. */
export async function refresh() {
  await askUntil('refreshed', {});
  location.reload();
}

function banner(shape, title, text, more) {
  return h('div', { c: 'banner', role: 'status' }, icon(shape, { size: 28 }),
    h('div', {}, h('b', {}, t(title)), h('span', {}, t(text)), ' ', more));
}

/** The news of the page, at every load until somebody has put them away. */
export async function whatsNew() {
  if (!switches.whats_new || await read('keys', 'whats-new')) return;
  const put = () => {};
  popup({
    heading: t('whats_new'), content: h('span', {}, t('whats_new_text')), keep: () => write('keys', 'whats-new', true),
    ok: put, okLabel: t('continue'), cancel: put, cancelLabel: t('close'),
  });
}

/** The browser is no longer linked: nothing of it stays, and the address says so. */
export async function loggedOut() {
  await forgetEverything();
  location.assign(address('/', { post_logout: '1', logout_reason: switches.logout_reason }));
}

/** A page that cannot tell of new messages logs itself out (section 12, "Other"). */
export async function needsNotifications() {
  if (switches.needs_notifications && !('Notification' in window)) await logOut();
}

async function logOut() {
  await askUntil('logout', { device: model.device });
}

/** The menu behind the three dots, with "Log out". */
export function menuButton() {
  let menu = null;
  const close = () => { menu?.remove(); menu = null; };
  const confirm = () => {
    close();
    popup({ heading: t('log_out_question'), content: h('span', {}, t('log_out_text')), ok: logOut, okLabel: t('log_out'), cancel: () => {} });
  };
  const open = (event) => {
    event.stopPropagation();
    if (menu) { close(); return; }
    menu = h('div', { c: 'menu', role: 'menu' },
      h('button', { role: 'menuitem', type: 'button', 'aria-label': t('log_out'), on: { click: confirm } }, t('log_out')));
    node.append(menu);
  };
  addEventListener('click', close);
  const node = h('div', {}, h('button', { c: 'tool', type: 'button', 'aria-label': t('menu'), title: t('menu'), on: { click: open } }, icon('menu')));
  return node;
}

/** The shop's own profile: name and number. */
export function profilePanel(close) {
  return h('div', { c: 'panel', role: 'region', 'aria-label': t('profile') },
    h('header', { c: 'top' },
      h('button', { c: 'tool', type: 'button', 'aria-label': t('back'), on: { click: close } }, icon('back')),
      h('div', { c: 'name' }, t('profile'))),
    h('section', { c: 'drawer-body' },
      h('div', { c: 'face', style: 'width:120px;height:120px' }, icon('person', { size: 60 })),
      h('div', { c: 'small' }, t('your_name')),
      h('div', { c: 'big' }, h('span', { dir: 'auto', keep: 'selectable-text copyable-text' }, model.own.name)),
      h('div', { c: 'small' }, t('phone')),
      h('div', {}, h('span', { dir: 'ltr', keep: 'selectable-text copyable-text' }, formatNumber(model.own.phone)))));
}
