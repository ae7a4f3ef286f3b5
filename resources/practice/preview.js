// The preview of chosen files over a chat: thumbnails, caption, Send (fact sheet, sections 5 and 12). The composer
// stays in the page behind it.
import { switches, wait } from './boot.js';
import { popup } from './dialogs.js';
import { h, setAttribute } from './dom.js';
import { editor } from './editor.js';
import { icon } from './icons.js';
import { judge } from './media.js';
import { UNKNOWN } from './mediabubble.js';
import { toast } from './toast.js';
import { count, t } from './words.js';

/** Previews over one chat, a single one at a time; `send(items, caption)` when they are sent, `focus()` when they are gone. */
export function previews({ main, send, focus }) {
  let shown = null;
  let over = false;

  const gone = () => {
    shown = null;
    if (!over) focus();
  };

  async function choose(way, files) {
    const verdicts = await Promise.all(files.map((file) => judge(file, way)));
    const items = verdicts.map(({ item }) => item).filter(Boolean);
    new Set(verdicts.map(({ refused }) => refused).filter(Boolean)).forEach(toast);
    if (over || shown || !items.length) return;
    shown = preview({ items, captioned: way !== 'sticker', send, gone });
    if (switches.preview_place === 'inside') main().append(shown.node);
    else main().after(shown.node);
    shown.start();
  }

  return { choose, focus: () => shown?.focus(), shown: () => shown !== null, leave: () => { over = true; shown?.remove(); } };
}

function preview({ items, captioned, send, gone }) {
  const caption = captioned && captionBox(() => { if (switches.enter_sends) submit(); return switches.enter_sends; });
  const shown = place(items[0], 'large', { title: items.length === 1 && items[0].name });
  const strip = items.length > 1 ? items.map((item) => place(item, 'thumb', { title: item.name })) : [];
  const press = (event) => { if (event.isTrusted) submit(); }; // scripted clicks were ignored (section 12, N3)
  const label = sendLabel(items.length);
  const button = h('div', {
    c: 'tool send', role: 'button', tabindex: '0', 'aria-label': label, 'aria-disabled': 'true',
    on: { click: press, keydown: (event) => { if (event.key === 'Enter' || event.key === ' ') press(event); } },
  }, icon('send', { size: 22 }));
  const keys = (event) => { if (event.key === 'Escape') leave(); };
  const node = h('div', { c: `preview ${switches.preview_place}`, on: { keydown: keys } },
    h('div', { c: 'top' },
      h('button', { c: 'tool', type: 'button', 'aria-label': t('close'), title: t('close'), on: { click: leave } }, icon('close', { size: 20 })),
      h('div', { c: 'cut' }, items.length === 1 ? items[0].name : '')),
    shown.node,
    strip.length > 0 && h('div', { c: 'strip' }, strip.map((each) => each.node)),
    h('div', { c: 'compose' }, caption ? caption.node : h('div', { c: 'grow' }), button));
  let ready = false;

  async function start() {
    focus();
    await wait(switches.thumbnail_s);
    [shown, ...strip].forEach((each) => each.draw());
    ready = true;
    setAttribute(button, 'aria-disabled', 'false');
  }

  function focus() {
    if (caption) caption.focus();
    else button.focus();
  }

  function submit() {
    if (!ready || !node.isConnected) return;
    remove();
    send(items, caption ? caption.text() : '');
  }

  function leave() {
    popup({ heading: t('discard_question'), content: h('span', {}, t('discard_text')), ok: remove, okLabel: t('discard'), cancel: focus });
  }

  function remove() {
    if (!node.isConnected) return;
    node.remove();
    gone();
  }

  return { node, start, focus, remove };
}

/** The caption: the test id is on the editor itself (section 12); its label may be the composer's words. */
function captionBox(onEnter) {
  const label = t(switches.caption_label === 'caption' ? 'caption' : 'type');
  const placeholder = h('div', { c: 'placeholder', 'aria-hidden': 'true' }, label);
  const input = editor({
    marks: { testid: 'media-caption-input-container', 'aria-label': label, 'aria-placeholder': label },
    limit: () => switches.max_caption,
    onChange: (text) => { placeholder.hidden = Boolean(text); },
    onEnter,
  });
  return { ...input, node: h('div', { c: 'box' }, placeholder, input.node) };
}

const LABELS = {
  send: () => t('send'),
  selected: (number) => count('send_selected', number),
  enter: () => t('send_enter'),
  item: () => t('send_item'),
};

const sendLabel = (number) => LABELS[switches.media_send_label](number);

/** The place of a file: a spinner, then its picture, drawn for a video; a document has its icon, and its name where it is large. */
function place({ kind, name, thumb }, c, attributes) {
  const node = h('div', { c, ...attributes }, h('div', { c: 'spinner' }));
  const draw = () => node.replaceChildren(kind === 'document'
    ? h('div', {}, icon('document', { size: 40 }), c === 'large' && h('div', { c: 'small' }, name))
    : h('img', { alt: '', draggable: 'false', src: thumb ? URL.createObjectURL(thumb) : UNKNOWN }));
  return { node, draw };
}
