// What a message carries, as the conversation draws it: a picture, a video, a document, a sticker. Only captions are
// text (fact sheet, sections 4 and 12).
import { h } from './dom.js';
import { icon } from './icons.js';
import * as store from './store.js';
import { t } from './words.js';

export const MEDIA = new Set(['picture', 'video', 'document', 'sticker']);

const DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 16"><path fill="#d9d3f0" d="M0 0h24v16H0z"/>'
  + '<path fill="#5b4bb7" d="M0 16l7-8 4 4 5-6 8 10z"/></svg>';
export const UNKNOWN = `data:image/svg+xml,${encodeURIComponent(DRAWN)}`;
const OPEN = { picture: 'open_picture', video: 'open_video', sticker: 'sticker' };

const addresses = new Map(); // message id -> address of its thumbnail

/** Show this thumbnail for a message from now on. */
export function setThumb(id, thumb) {
  if (thumb) addresses.set(id, URL.createObjectURL(thumb));
}

export function mediaPart({ id, form, media }) {
  if (form === 'document') return documentPart(media);
  return h('div', { c: `picture ${form}`, role: 'button', tabindex: '0', 'aria-label': t(OPEN[form]) },
    image(id, media), form === 'video' && h('span', { c: 'film' }, icon('play', { size: 24 })));
}

/** The picture this browser has sent; others, and those of another browser, it draws without knowing them. */
function image(id, media) {
  const img = h('img', { alt: '', draggable: 'false', src: addresses.get(id) ?? UNKNOWN });
  if (media && !addresses.has(id)) remembered(id).then((address) => { if (address) img.src = address; });
  return img;
}

async function remembered(id) {
  if (!addresses.has(id)) setThumb(id, await store.read('thumbs', id));
  return addresses.get(id);
}

function documentPart({ name, size }) {
  const kind = name.includes('.') ? name.split('.').pop().toUpperCase() : '';
  return h('div', { c: 'line document', role: 'button', tabindex: '0', 'aria-label': t('open_document', { name }) },
    icon('document', { size: 32 }),
    h('div', { c: 'lines' },
      h('span', { c: 'cut', dir: 'auto', title: name }, name),
      h('span', { c: 'small' }, [kind, sizeOf(size)].filter(Boolean).join(' • '))));
}

/** "70 B", "12 kB", "3.4 MB". */
function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
