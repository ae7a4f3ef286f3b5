// Linking this browser: the QR screen and the phone-number code (fact sheet, section 1).
import { switches, wait } from './boot.js';
import { h, onText, setAttribute, toggle } from './dom.js';
import { askUntil, on, page, state } from './link.js';
import { t } from './words.js';

const KEYS = 3;
const PLATFORM = '1';
const MODULES = 45;
const ENGLISH_LABEL = 'Scan this QR code to link a device!';

function randomKey() {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}

/**
 * Show the pairing screen in `root`; resolves with the device this browser was linked as. A code is only good for the
 * connection it was given on, so a new one is asked for whenever the server is back.
 */
export async function pair(root) {
  const keys = Array.from({ length: KEYS }, randomKey);
  const qr = qrScreen(keys, () => { waiting = codeScreen(root); });
  let waiting = qr;
  const back = () => {
    waiting = qr;
    root.replaceChildren(qr.node);
    qr.begin();
  };
  root.replaceChildren(qr.node);
  on('ref', (event) => qr.show(event.ref));
  on('up', () => waiting?.begin());
  on('passkey', () => { waiting = { begin: back }; root.replaceChildren(passkeyScreen(back)); });
  on('down', () => qr.show(null));
  if (state.up) qr.begin();
  const device = await new Promise((resolve) => { on('paired', (event) => resolve(event.device)); });
  waiting = null;
  return device;
}

/** Between the phone's answer and the chats (section 1, "Passkey step"): that it exists is known, its looks are ours. */
function passkeyScreen(cancel) {
  return h('div', { c: 'full' },
    h('div', { c: 'big' }, t('passkey')), h('p', { c: 'soft' }, t('passkey_hint')),
    h('button', { c: 'button', type: 'button', on: { click: cancel } }, h('span', {}, t('cancel'))));
}

function qrScreen(keys, onPhone) {
  const canvas = h('canvas', { width: '228', height: '228', role: 'img', 'aria-label': switches.qr_label === 'en' ? ENGLISH_LABEL : t('qr_label') });
  const box = h('div', { c: 'code-box' }, h('div', { c: 'spinner' }));
  let code = null;
  let asking = false;
  let anew = false;
  let expired = false;

  /** Shows a code, the button that asks for one ("") or that there is no connection (null). */
  function show(ref) {
    expired = ref === '' || (expired && ref === null);
    if (ref) {
      const payload = `${switches.qr_prefix}${[ref, ...keys, PLATFORM].join(',')}${switches.qr_suffix}`;
      code ??= h('div', { c: 'code-box', testid: 'link-device-qr-code' }, canvas);
      setAttribute(code, 'data-ref', payload);
      draw(canvas, payload);
      code.replaceChildren(canvas);
      toggle(code, 'faded', false);
      box.replaceChildren(code);
    } else if (code) {
      toggle(code, 'faded', true);
      code.replaceChildren(canvas, ref === '' ? reload() : h('div', { c: 'reload' }, t('offline')));
    }
  }

  const reload = () => h('button', { c: 'reload', type: 'button', on: { click: again } }, t('qr_reload'));

  async function again(event) {
    if (event) event.currentTarget.disabled = true;
    anew = asking; // the answer under way may be for a connection that is gone
    if (asking) return;
    asking = true;
    do {
      anew = false;
      show((await askUntil('pair', { page })).ref);
    } while (anew);
    asking = false;
  }

  async function begin() {
    if (!code) await wait(switches.qr_delay_s);
    if (expired) show('');
    else await again();
  }

  const steps = ['step_1', 'step_2', 'step_3', 'step_4'].map((key) => h('li', {}, t(key)));
  const node = h('div', { c: 'full' }, h('div', { c: 'card' },
    h('div', {},
      h('h1', {}, t('link_title')),
      h('ol', { id: 'link-device-instructions-list' }, steps),
      h('label', { c: 'soft' }, h('input', { type: 'checkbox', id: 'auto-logout-toggle', checked: true }), ' ', t('stay')),
      h('p', {}, h('button', { c: 'link', type: 'button', testid: 'link-device-qrcode-alt-linking-hint', on: { click: onPhone } }, t('alt_hint'))),
      h('p', { c: 'soft', testid: 'link-device-qrcode-alt-linking-help' }, t('alt_help'))),
    box));
  return { node, show, begin };
}

/** A square pattern that looks the part; what counts is the payload in data-ref. */
function draw(canvas, payload) {
  const cell = Math.floor(canvas.width / MODULES);
  const edge = Math.floor((canvas.width - cell * MODULES) / 2);
  const paint = canvas.getContext('2d');
  let state = 2166136261;
  for (const letter of payload) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
  paint.clearRect(0, 0, canvas.width, canvas.height);
  paint.fillStyle = '#22203a';
  for (let at = 0; at < MODULES * MODULES; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const [x, y] = [at % MODULES, Math.floor(at / MODULES)];
    if (finder(x, y) ?? state > 2 ** 31) paint.fillRect(edge + x * cell, edge + y * cell, cell, cell);
  }
}

/** Whether a module of one of the three corner squares is dark; undefined elsewhere. */
function finder(x, y) {
  const last = MODULES - 7;
  for (const [left, top] of [[0, 0], [last, 0], [0, last]]) {
    const [dx, dy] = [x - left, y - top];
    if (dx < -1 || dy < -1 || dx > 7 || dy > 7) continue;
    const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3));
    return ring === 3 || ring <= 1;
  }
  return undefined;
}

/** The screen of the 8 characters; `begin()` asks for new ones where some were asked for. */
function codeScreen(root) {
  let asked = null;
  const input = h('input', { type: 'text', inputmode: 'tel', 'aria-label': t('phone_label'), placeholder: '+91' });
  const next = h('button', { c: 'button ok', type: 'button', disabled: true, on: { click: request } }, t('next'));
  const form = h('div', {}, h('h1', {}, t('phone_title')), h('p', {}, input), next);
  const back = h('button', { c: 'link', type: 'button', on: { click: () => location.reload() } }, t('back_to_qr'));
  onText(input, (value) => { next.disabled = value.replace(/\D/g, '').length < 7; });
  root.replaceChildren(h('div', { c: 'full' }, h('div', { c: 'card' }, h('div', {}, form, h('p', {}, back)))));
  input.focus();

  async function request() {
    next.disabled = true;
    asked = { page, phone: input.value.replace(/\D/g, '') };
    on('code', (event) => letters(event.code));
    await begin();
  }

  async function begin() {
    if (asked) letters((await askUntil('pair_code', asked)).code);
  }

  function letters(code) {
    if (!code) {
      const box = form.querySelector('[data-link-code]');
      toggle(box, 'stale', true);
      box.after(h('button', { c: 'button ok', type: 'button', on: { click: begin } }, t('new_code')));
      return;
    }
    form.replaceChildren(
      h('h1', {}, t('code_title')),
      h('div', { c: 'letters', dir: 'ltr', 'aria-details': 'link-device-phone-number-code-screen-instructions', 'data-link-code': [...code].join(',') },
        [...code].map((letter) => h('span', {}, letter))),
      h('p', { c: 'soft', id: 'link-device-phone-number-code-screen-instructions' }, t('code_hint')));
  }
  return { begin };
}
