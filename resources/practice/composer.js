// The composer: the editor of a message between its buttons (fact sheet, sections 3 and 12).
import { attachment } from './attach.js';
import { switches } from './boot.js';
import { h } from './dom.js';
import { editor } from './editor.js';
import { drawn } from './frames.js';
import { emojiButton } from './emoji.js';
import { icon } from './icons.js';
import { t } from './words.js';

/**
 * The composer of one chat; `onChange(text)` after each change, `onSend(text)` when it is sent, `onFiles(way, files)`
 * when files were chosen (see attach.js).
 */
export function composer({ name, group = false, draft, onChange, onSend, onFiles }) {
  const placeholder = h('div', { c: 'placeholder', 'aria-hidden': 'true' }, t('type'));
  const action = h('div');
  const send = h('button', { c: 'tool send', type: 'button', 'aria-label': t(switches.send_label === 'send' ? 'send' : 'send_enter'), 'data-tab': '11', on: { click: submit } }, icon('send', { size: 22 }));
  const voice = h('button', { c: 'tool', type: 'button', 'aria-label': t('voice'), 'data-tab': '11' }, icon('mic', { size: 24 }));
  const input = editor({
    marks: {
      'data-tab': '10', testid: 'conversation-compose-box-input', 'aria-placeholder': t('type'),
      'aria-label': switches.composer_label === 'named' ? t(group ? 'type_to_group' : 'type_to', { name }) : t('type'),
    },
    limit: () => switches.max_characters,
    onChange: (text) => { show(text); onChange(text); },
    onEnter: () => {
      if (switches.enter_sends) submit();
      return switches.enter_sends;
    },
  });

  function show(text) {
    placeholder.hidden = Boolean(text);
    const wanted = text.trim() ? send : voice;
    if (action.firstChild !== wanted) action.replaceChildren(wanted);
  }

  function submit() {
    const whole = input.text();
    if (!whole.trim()) return;
    input.clear();
    drawn(() => show(input.text()));
    onSend(whole);
    input.node.focus();
  }

  input.set(draft);
  const attach = attachment(onFiles);
  const box = h('div', { c: 'compose', testid: 'compose-box' },
    attach.button,
    emojiButton(input.append),
    attach.stickers,
    h('div', { c: 'box' }, placeholder, input.node),
    action);
  return { node: box, focus: input.focus, paste: input.append };
}
