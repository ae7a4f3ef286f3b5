// What a chosen file is, judged by its content and never by its name, and what can be shown of it.
import { switches } from './boot.js';
import { t } from './words.js';

const MB = 1024 * 1024;
const SHOWN = 240; // pixels of the longer side
const PICTURES = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]], ['image/jpeg', [0xff, 0xd8, 0xff]], ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/bmp', [0x42, 0x4d]], ['image/webp', [0x52, 0x49, 0x46, 0x46]],
];
const VIDEOS = { 'qt  ': 'video/quicktime', '3gp': 'video/3gpp', '3g2': 'video/3gpp' };
const STILL = /^(avif|avis|heic|heix|hevc|mif1|msf1)/;

/**
 * `{item}` for a file that may be sent in this way, or `{refused}`, the words of the refusal. An item has kind, name,
 * type, size, its bytes as a `file` of their own, and a small `thumb` of a picture.
 */
export async function judge(file, way) {
  const most = way === 'document' ? switches.document_limit_mb : switches.media_limit_mb;
  if (file.size > most * MB) return { refused: t('file_too_large', { n: most }) };
  const bytes = await file.arrayBuffer();
  const item = way === 'document' ? asDocument(file, bytes) : await asMedia(file, bytes, way);
  return item ? { item } : { refused: t('file_unsupported') };
}

const made = (kind, name, type, bytes) => ({ kind, name, type, size: bytes.byteLength, file: new Blob([bytes], { type }) });

const asDocument = ({ name, type }, bytes) => made('document', name, type || 'application/octet-stream', bytes);

async function asMedia({ name }, bytes, way) {
  const type = switches.media === 'takes' && typeOf(new Uint8Array(bytes, 0, Math.min(16, bytes.byteLength)));
  if (!type) return null;
  if (type.startsWith('video/')) return way === 'media' ? made('video', name, type, bytes) : null;
  const item = made(way === 'sticker' ? 'sticker' : 'picture', name, type, bytes);
  const thumb = await small(item.file);
  return thumb && { ...item, thumb };
}

function typeOf(head) {
  const word = String.fromCharCode(...head.slice(4, 12));
  if (word.startsWith('ftyp')) {
    const brand = word.slice(4);
    return VIDEOS[brand] ?? VIDEOS[brand.slice(0, 3)] ?? (STILL.test(brand) ? 'image/avif' : 'video/mp4');
  }
  return PICTURES.find(([, start]) => start.every((byte, index) => head[index] === byte))?.[0];
}

/** A small copy of a picture; null for what is none. */
async function small(file) {
  const whole = await createImageBitmap(file).catch(() => null);
  if (!whole) return null;
  const share = Math.min(1, SHOWN / Math.max(whole.width, whole.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(whole.width * share)), Math.max(1, Math.round(whole.height * share)));
  canvas.getContext('2d').drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  return canvas.convertToBlob();
}

/** SHA-256 of these bytes, in hexadecimal. */
export async function digest(file) {
  const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
