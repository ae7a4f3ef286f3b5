// Linking this browser: the QR screen and the phone-number code (fact sheet, section 1).
import { switches, wait } from './boot.js';
import { h, onText, toggle } from './dom.js';
import { ask, on, page, whenUp } from './link.js';
import { t } from './words.js';

const KEYS = 3;
const PLATFORM = '1';
const MODULES = 45;

function randomKey() {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}

/** Show the pairing screen in `root`; resolves with the device this browser was linked as. */
export function pair(root) {
  const keys = Array.from({ length: KEYS }, randomKey);
  const qr = qrScreen(keys, () => showCode(root));
  root.replaceChildren(qr.node);
  on('ref', (event) => qr.show(event.ref));
  begin(qr);
  return new Promise((resolve) => { on('paired', (event) => resolve(event.device)); });
}

async function begin(qr) {
  await whenUp();
  await wait(switches.qr_delay_s);
  qr.show((await ask('pair', { page })).ref);
}

function qrScreen(keys, onPhone) {
  const canvas = h('canvas', { width: '228', height: '228', role: 'img', 'aria-label': t('qr_label') });
  const box = h('div', { c: 'code-box' }, h('div', { c: 'spinner' }));
  let code = null;

  function show(ref) {
    if (ref) {
      const payload = `${switches.qr_prefix}${[ref, ...keys, PLATFORM].join(',')}${switches.qr_suffix}`;
      code ??= h('div', { c: 'code-box', testid: 'link-device-qr-code' }, canvas);
      code.setAttribute('data-ref', payload);
      draw(canvas, payload);
      code.replaceChildren(canvas);
      toggle(code, 'faded', false);
      box.replaceChildren(code);
    } else if (code) {
      toggle(code, 'faded', true);
      code.append(h('button', { c: 'reload', type: 'button', on: { click: again } }, t('qr_reload')));
    }
  }

  async function again() {
    code.lastChild.disabled = true;
    show((await ask('pair', { page })).ref);
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
  return { node, show };
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

function showCode(root) {
  const input = h('input', { type: 'text', inputmode: 'tel', 'aria-label': t('phone_label'), placeholder: '+91' });
  const next = h('button', { c: 'button ok', type: 'button', disabled: true, on: { click: request } }, t('next'));
  const form = h('div', {}, h('h1', {}, t('phone_title')), h('p', {}, input), next);
  const back = h('button', { c: 'link', type: 'button', on: { click: () => location.reload() } }, t('back_to_qr'));
  onText(input, (value) => { next.disabled = value.replace(/\D/g, '').length < 7; });
  root.replaceChildren(h('div', { c: 'full' }, h('div', { c: 'card' }, h('div', {}, form, h('p', {}, back)))));
  input.focus();

  async function request() {
    next.disabled = true;
    on('code', (event) => letters(event.code));
    letters((await ask('pair_code', { page, phone: input.value.replace(/\D/g, '') })).code);
  }

  function letters(code) {
    form.replaceChildren(
      h('h1', {}, t('code_title')),
      h('div', { c: 'letters', dir: 'ltr', 'aria-details': 'link-device-phone-number-code-screen-instructions', 'data-link-code': [...code].join(',') },
        [...code].map((letter) => h('span', {}, letter))),
      h('p', { c: 'soft', id: 'link-device-phone-number-code-screen-instructions' }, t('code_hint')));
  }
}
