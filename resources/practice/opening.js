// Opening a chat by its number, as the deep link does it (fact sheet, section 2).
import { switches, wait } from './boot.js';
import { popup } from './dialogs.js';
import { h } from './dom.js';
import { ask, whenUp } from './link.js';
import { chat, model, setContact, setDraft } from './model.js';
import { formatNumber, t } from './words.js';

const DIALOG_AFTER_S = 0.25;
const DIALOG_AT_LEAST_S = 0.5;
const WORDINGS = { number: 'not_on_number', phone_number: 'not_on_phone_number', url: 'not_on_url' };

/** Look a number up: `{exists, contact}`; waits as long as the server is not connected. */
export async function lookUp(phone) {
  await whenUp();
  const answer = await ask('look_up', { phone });
  if (answer.exists) setContact(answer.contact);
  return answer;
}

/** Open the chat of a number through `place.show`, with "Starting chat" and its refusal. */
export async function openByNumber(digits, text, place) {
  const phone = `+${digits}`;
  let cancelled = () => {};
  const cancel = new Promise((resolve) => { cancelled = () => resolve('cancelled'); });
  const looked = lookUp(phone);
  let answer = await Promise.race([looked, wait(DIALOG_AFTER_S)]);
  if (!answer) {
    const close = popup({ content: [h('div', { c: 'spinner' }), h('span', {}, t('starting_chat'))], cancel: cancelled, labelled: t('starting_chat') });
    answer = await Promise.race([Promise.all([looked, wait(DIALOG_AT_LEAST_S)]).then(([first]) => first), cancel]);
    close();
  }
  if (answer === 'cancelled') return;
  if (answer.exists) await reveal(phone, text, place);
  else refuse(digits);
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
  const sends = /^\/send\/?$/.test(url.pathname) || (url.protocol === 'whatsapp:' && url.host === 'send');
  const digits = (short ? short[1] : sends ? url.searchParams.get('phone') ?? '' : '').replace(/\D/g, '');
  return digits ? { digits, text: url.searchParams.get('text') ?? '' } : null;
}
