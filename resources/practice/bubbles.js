// Messages as the conversation draws them (fact sheet, section 4 with the corrections of section 12).
import { h } from './dom.js';
import { icon } from './icons.js';
import { model, nameOf } from './model.js';
import { rich } from './rich.js';
import { prePlainText, t, tickLabel, timeOfDay } from './words.js';

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

function failure() {
  return h('div', { c: 'failed', testid: 'fail-container', role: 'button', tabindex: '0', 'aria-label': t('not_sent') },
    icon('error', { size: 20 }));
}

function bubble(message, first) {
  const side = message.out ? 'own' : 'other';
  const sender = message.out ? model.own.name : nameOf(message.phone);
  return h('div', { c: message.out ? 'bubble bubble-own' : 'bubble', testid: 'msg-container' },
    message.failed && failure(),
    first && icon(message.out ? 'tailOut' : 'tailIn', { c: side === 'own' ? 'tail tail-own' : 'tail', size: 12 }),
    h('span', { c: 'hidden-label', 'aria-label': message.out ? t('you') : `${sender}:` }),
    h('div', { keep: 'copyable-text', 'data-pre-plain-text': prePlainText(message, sender) },
      h('div', { c: 'text' },
        h('span', { testid: 'selectable-text', keep: 'selectable-text copyable-text', dir: 'auto' },
          h('span', {}, rich(message.text)))),
      meta(message)));
}

/** One row of the conversation; `first` of a run of one side carries the tail. `update` redraws what changed. */
export function messageRow(message) {
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
