// The page's words in its language, numbers and dates as that language writes them.
import { language, texts } from './boot.js';

const LOCALES = { en: 'en-IN', hi: 'hi-IN', mr: 'mr-IN', ar: 'ar-EG' };
export const locale = LOCALES[language];

/** A text by its key, with `{name}` marks filled. */
export function t(key, values = {}) {
  return texts[key].replace(/\{(\w+)\}/g, (mark, name) => (name in values ? values[name] : mark));
}

/** A text in one of two forms by number, the number written in the page's language. */
export function count(key, number) {
  return t(number === 1 ? `${key}_one` : `${key}_other`, { n: new Intl.NumberFormat(locale).format(number) });
}

const TICKS = ['tick_pending', 'tick_sent', 'tick_delivered', 'tick_read'];

/** A status word as the real page pads it: a space on either side (section 4). */
export const tickLabel = (tick) => ` ${t(TICKS[tick])} `;

export function timeOfDay(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
}

/** A length of time as voice messages tell it: "0:41". */
export const duration = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export function dateOf(seconds) {
  return new Date(seconds * 1000).toLocaleDateString(locale);
}

/** The mark on text messages: "[time, date] Sender: " in locale order. */
export const prePlainText = (message, sender) => `[${timeOfDay(message.at)}, ${dateOf(message.at)}] ${sender}: `;

const TWO_DIGITS = '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 '
  + '81 82 84 86 90 91 92 93 94 95 98';
const LONG_CODES = new Set(TWO_DIGITS.split(' '));

function countryCode(digits) {
  if (digits[0] === '1' || digits[0] === '7') return digits[0];
  return LONG_CODES.has(digits.slice(0, 2)) ? digits.slice(0, 2) : digits.slice(0, 3);
}

/** "+919820012345" as the page writes it: "+91 98200 12345". */
export function formatNumber(phone) {
  const digits = phone.replace(/\D/g, '');
  const code = countryCode(digits);
  const rest = digits.slice(code.length);
  if (code === '91' && rest.length === 10) return `+91 ${rest.slice(0, 5)} ${rest.slice(5)}`;
  if (code === '1' && rest.length === 10) return `+1 (${rest.slice(0, 3)}) ${rest.slice(3, 6)}-${rest.slice(6)}`;
  return `+${code} ${rest.replace(/(\d{3})(?=\d{3})/g, '$1 ')}`;
}

/** Titles carry their text between U+202A and U+202C (section 3). */
export const bidi = (text) => `\u202a${text}\u202c`;
