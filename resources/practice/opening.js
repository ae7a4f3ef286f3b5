// Opening a chat by its number, as the deep link does it (fact sheet, section 2).
import { switches, wait } from './boot.js';
import { popup } from './dialogs.js';
import { h } from './dom.js';
import { askUntil } from './link.js';
import { chat, model, setContact, setDraft } from './model.js';
import { formatNumber, t } from './words.js';

const SHORTEST = 7;
const DIALOG_AFTER_S = 0.25;
const DIALOG_AT_LEAST_S = 0.5;
const WORDINGS = { number: 'not_on_number', phone_number: 'not_on_phone_number', url: 'not_on_url' };

/** What was typed as an international number: as it is with a plus or a country code, else the shop's own country. */
export function typedNumber(query) {
  if (!/^\+?[\d\s()-]+$/.test(query)) return null;
  const digits = query.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length < SHORTEST || digits.length > 15) return null;
  const national = !query.startsWith('+') && digits.length <= 10;
  return national ? `+91${digits}` : `+${digits}`;
}

/** Look a number up: `{exists, contact}`; waits as long as the server is not connected, and asks again if it was lost. */
export async function lookUp(phone) {
  const answer = await askUntil('look_up', { phone });
  if (answer.exists) setContact(answer.contact);
  return answer;
}

/** Open the chat of a number through `place.show`, with "Starting chat" and its refusal. */
export async function openByNumber(digits, text, place) {
  const phone = `+${digits}`;
  const { lookup } = switches; // a fault is what it was when the look-up began
  if (lookup === 'nothing') return;
  const answer = await withDialog(lookUp(phone));
  if (answer === 'cancelled' || lookup === 'vanishes') return;
  if (answer.exists) {
    await reveal(phone, text, place);
    return;
  }
  if (lookup === 'flickers') await flicker(phone, place);
  else refuse(digits);
}

/** The answer of a look-up, with "Starting chat" while it takes long; 'cancelled' when that was left. */
async function withDialog(looked) {
  const quick = await Promise.race([looked, wait(DIALOG_AFTER_S)]);
  if (quick) return quick;
  let cancelled = () => {};
  const cancel = new Promise((resolve) => { cancelled = () => resolve('cancelled'); });
  const close = popup({ content: [h('div', { c: 'spinner' }), h('span', {}, t('starting_chat'))], cancel: cancelled, labelled: t('starting_chat') });
  const answer = await Promise.race([Promise.all([looked, wait(DIALOG_AT_LEAST_S)]).then(([first]) => first), cancel]);
  close();
  return answer;
}

/** The chat of a number that is not there, for a moment, then its refusal (section 2: a composer must stay to count). */
export async function flicker(phone, place) {
  await place.show(phone);
  await wait(switches.flicker_s);
  place.leave(phone);
  refuse(phone.slice(1));
}

function refuse(digits) {
  const content = h('span', {}, t(WORDINGS[switches.not_on_whatsapp_wording], { n: digits, number: formatNumber(digits) }));
  popup({ content, ok: () => {}, labelled: '' });
}

/** Text goes behind what the open chat holds, but takes the place of a stored draft. */
async function reveal(phone, text, place) {
  if (text && model.active === phone) {
    place.paste(text);
    return;
  }
  if (text) setDraft(phone, text);
  chat(phone);
  await place.show(phone);
}

/** The number and text of an address the page's own parser accepts, or null. */
export function parseLink(href) {
  const url = new URL(href, location.href);
  const short = url.hostname === 'wa.me' && /^\/\+?(\d{1,20})$/.exec(url.pathname);
  const here = [location.hostname, 'api.whatsapp.com'].includes(url.hostname);
  const sends = (here && /^\/send\/?$/.test(url.pathname)) || (url.protocol === 'whatsapp:' && url.host === 'send');
  const digits = (short ? short[1] : sends ? url.searchParams.get('phone') ?? '' : '').replace(/\D/g, '');
  return digits ? { digits, text: url.searchParams.get('text') ?? '' } : null;
}
