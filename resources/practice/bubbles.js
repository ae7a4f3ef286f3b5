// Messages as the conversation draws them (fact sheet, section 4 with the corrections of section 12).
import { switches } from './boot.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { MEDIA, mediaPart } from './mediabubble.js';
import { model, nameOf } from './model.js';
import { resend } from './outbox.js';
import { blocks } from './rich.js';
import { duration, prePlainText, t, tickLabel, timeOfDay } from './words.js';

function meta(message) {
  return h('div', { c: 'meta', testid: 'msg-meta' }, message.failed ? [] : [
    h('span', { dir: 'auto' }, timeOfDay(message.at)),
    message.out && tick(message.tick),
  ]);
}

/** Clock, one tick, two ticks, the same two in blue. */
function tick(value) {
  const shape = value === 0 ? 'clock' : value === 1 ? 'single' : 'double';
  return icon(shape, { label: tickLabel(value), c: value >= 3 ? 'tick blue' : 'tick', size: 16 });
}

/** The red mark; a press on it sends the message again, which nobody may do unasked (sections 4 and 8). */
function failure(message) {
  const on = { click: () => resend(message) };
  return h('div', { c: 'failed', testid: 'fail-container', role: 'button', tabindex: '0', 'aria-label': t('not_sent'), on },
    icon('error', { size: 20 }));
}

function bubble(message, first) {
  const side = message.out ? 'own' : 'other';
  const sender = message.out ? model.own.name : nameOf(message.sender || message.phone);
  return h('div', { c: message.out ? 'bubble bubble-own' : 'bubble', testid: 'msg-container' },
    message.failed && failure(message),
    first && icon(message.out ? 'tailOut' : 'tailIn', { c: side === 'own' ? 'tail tail-own' : 'tail', size: 12 }),
    h('span', { c: 'hidden-label', 'aria-label': message.out ? t('you') : `${sender}:` }),
    message.quote && quoted(message.quote),
    body(message, sender));
}

/** The mark of time and sender is on text messages only (section 4); a caption has none. */
function body(message, sender) {
  if (message.form === 'voice') return [voice(message), meta(message)];
  if (MEDIA.has(message.form)) return [mediaPart(message), message.text ? words(message) : meta(message)];
  return [words(message, { 'data-pre-plain-text': prePlainText(message, sender) })];
}

function words(message, marks = {}) {
  return h('div', { keep: 'copyable-text', ...marks }, h('div', { c: 'text' }, selectable(message.text)), meta(message));
}

function selectable(text) {
  return h('span', { testid: 'selectable-text', keep: 'selectable-text copyable-text', dir: 'auto' }, h('span', {}, blocks(text)));
}

/** Our own words once more, over the words of the answer (section 4). */
function quoted({ text }) {
  return h('div', { c: 'quoted', testid: 'quoted-message', role: 'button', tabindex: '0', 'aria-label': t('quoted') },
    h('div', { c: 'small link' }, t('quoted_you')), h('div', { c: 'text' }, selectable(text)));
}

function voice({ seconds }) {
  return h('div', { c: 'line voice' },
    h('button', { c: 'tool', type: 'button', 'aria-label': t('play') }, icon('play', { size: 24 })),
    h('progress', { value: '0', max: String(seconds), 'aria-label': t('voice') }),
    h('span', { c: 'small', 'aria-hidden': 'true' }, duration(seconds)));
}

/** One row of the conversation; `first` of a run of one side carries the tail. `update` redraws what changed. */
export function messageRow(message) {
  if (message.form === 'notice') return { node: noticeRow(message.text, { id: switches.notice_ids && message.id }), update: () => {} };
  const side = h('div', { c: message.out ? 'side side-own' : 'side' });
  const node = h('div', { role: 'row' },
    h('div', { keep: 'focusable-list-item', tabindex: '-1', testid: `conv-msg-${message.id}`, 'data-id': message.id }, side));
  let shown = null;
  const update = (first) => {
    const now = JSON.stringify([message.tick, message.failed, first]);
    if (now === shown) return;
    shown = now;
    side.replaceChildren(bubble(message, first));
  };
  return { node, update };
}

export function noticeRow(text, { id } = {}) {
  return h('div', { role: 'row', c: 'notice-row' },
    h('div', { c: 'notice', 'data-id': id, tabindex: '-1' }, h('span', { dir: 'auto' }, text)));
}
