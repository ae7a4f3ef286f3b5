// Whole screens in place of the chats (fact sheet, section 1, "Other full screens"): which there are is known, and what
// other_tab, other_computer, database_error and unsupported_browser say; the words of the others are ours.
import { ms, switches } from './boot.js';
import { closeAll, popup } from './dialogs.js';
import { h } from './dom.js';
import { ask, on, retire } from './link.js';
import { loggedOut } from './screens.js';
import { login } from './store.js';
import { conflictScreen } from './tabs.js';
import { t } from './words.js';

let leaving = false;

/** Show the screen the switches want whenever they want one; true when they do so now. */
export function watchScreen(root) {
  const check = () => {
    if (switches.screen !== 'chats') cover(root);
  };
  on('hello', check);
  on('switches', check);
  check();
  return switches.screen !== 'chats';
}

/** A screen stands in the place of everything until the switches give the chats back. */
function cover(root) {
  closeAll();
  retire();
  let shown = null;
  const draw = () => {
    if (leaving || switches.screen === shown) return;
    shown = switches.screen;
    if (shown === 'chats') location.reload();
    else root.replaceChildren(SCREENS[shown]());
  };
  on('hello', draw);
  on('switches', draw);
  draw();
}

/** A line or two and buttons; each button is `[text, action]`. */
function screen(title, lines, ...buttons) {
  return h('div', { c: 'full' },
    h('div', { c: 'big' }, t(title)),
    lines.map((line) => h('p', { c: 'soft' }, typeof line === 'string' ? t(line) : line)),
    h('div', { c: 'popup-buttons' }, buttons.map(([text, action]) => (
      h('button', { c: 'button', type: 'button', on: { click: action } }, h('span', {}, t(text)))))));
}

const back = () => { ask('leave_screen', {}).catch(() => {}); };
const again = ['try_again', back];
const more = ['learn_more', () => popup({ content: h('span', {}, t('help_here')), ok: () => {} })];
const out = ['log_out', logOut];

const SCREENS = {
  other_tab: () => conflictScreen({ take: back }),
  other_computer: () => conflictScreen({ text: 'other_computer', leave: out, take: back }),
  temporary_ban: () => screen('ban', [`ban_${switches.ban_reason}`, timeLeft()], out, more),
  terms: () => screen('terms', ['terms_hint'], more),
  business_terms: () => screen('business_terms', ['terms_hint'], more),
  service_unavailable: () => screen('unavailable', ['unavailable_hint'], again),
  proxy_blocked: () => screen('proxy', ['proxy_hint'], again),
  call_elsewhere: () => screen('call', ['call_hint'], again),
  locked: () => screen('locked', [h('input', { type: 'password', 'aria-label': t('password'), placeholder: t('password') })], ['unlock', back]),
  old_version: () => screen('old_version', ['old_version_hint'], ['update_now', back]),
  offline: () => screen('offline', ['offline_hint'], again),
  database_error: () => screen('database', ['database_hint'], again, out),
  storage_full: () => screen('storage', ['storage_hint'], again),
  unsupported_browser: () => screen('unsupported', ['unsupported_hint']),
};

/** How long the ban still lasts, counted down. */
function timeLeft() {
  const begun = performance.now();
  const time = h('span', { dir: 'ltr' });
  const draw = () => {
    const left = Math.max(0, Math.round(switches.ban_left_s - (performance.now() - begun) / ms(1)));
    const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
    time.textContent = [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
  };
  setInterval(draw, ms(1));
  draw();
  return h('span', {}, t('ban_left'), ' ', time);
}

async function logOut() {
  leaving = true;
  try {
    const known = await login();
    if (known) await ask('logout', { device: known.device });
    await ask('leave_screen', {});
    await loggedOut();
  } catch {
    leaving = false; // there is no connection: the button stays
  }
}
