// Files into a chat: the Attach button with its menu, and the one image-only input that every footer holds (fact
// sheet, sections 5 and 12). A way is media, document or sticker.
import { switches } from './boot.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { t } from './words.js';

const STICKERS = { way: 'sticker', accept: 'image/*' };
const ITEMS = [
  { label: 'attach_media', testid: 'mi-attach-media', way: 'media', accept: 'image/*,video/mp4,video/3gpp,video/quicktime', multiple: true },
  { label: 'attach_sticker', ...STICKERS },
  { label: 'attach_document', way: 'document', accept: '*', multiple: true },
];

/** `{button, stickers}` for a footer; `choose(way, files)` is called with what was picked. */
export function attachment(choose) {
  const stickers = fileInput(STICKERS, (way, files) => { if (switches.sticker_input === 'editor') choose(way, files); });
  return { button: attachButton(choose), stickers };
}

function attachButton(choose) {
  let menu = null;
  const close = () => {
    menu?.remove();
    menu = null;
    removeEventListener('click', close);
    setOpen();
  };
  const chosen = (way, files) => { close(); choose(way, files); };
  const open = (event) => {
    event.stopPropagation();
    if (menu) { close(); return; }
    menu = h('div', { c: 'menu menu-up', role: 'menu' }, ITEMS.flatMap((item) => menuItem(item, chosen)));
    node.append(menu);
    addEventListener('click', close);
    setOpen();
  };
  const setOpen = () => button.setAttribute('aria-expanded', String(menu !== null));
  const button = h('button', {
    c: 'tool', type: 'button', 'aria-label': t('attach'), title: t('attach'), 'aria-haspopup': 'menu', 'aria-expanded': 'false', on: { click: open },
  }, icon('attach', { size: 24 }));
  const keys = (event) => { if (event.key === 'Escape' && menu) { event.stopPropagation(); close(); } };
  const node = h('div', { c: 'holder', on: { keydown: keys } }, button);
  return node;
}

/** A row without an icon of a known name (section 12); its input is made at the press, unless the build is an old one. */
function menuItem({ label, testid, ...kind }, choose) {
  const old = switches.attach_inputs === 'hidden' && fileInput(kind, choose);
  const press = () => (old || made(kind, choose)).click();
  return [h('button', { role: 'menuitem', type: 'button', 'aria-label': t(label), testid, on: { click: press } }, h('span', {}, t(label))), old];
}

/** An input for one choice, gone when that has been made or given up. */
function made(kind, choose) {
  const input = fileInput(kind, (way, files) => { input.remove(); choose(way, files); });
  input.addEventListener('cancel', () => input.remove());
  document.body.append(input);
  return input;
}

function fileInput({ way, accept, multiple }, choose) {
  const change = () => {
    const files = [...input.files];
    input.value = ''; // the same file may be chosen once more
    if (files.length) choose(way, files);
  };
  const input = h('input', { type: 'file', accept, multiple, style: 'display:none', tabindex: '-1', on: { change } });
  return input;
}
