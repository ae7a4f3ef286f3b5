// What the page knows: own account, contacts, chats and their messages. Views redraw when it changes.
import * as store from './store.js';
import { formatNumber, t } from './words.js';

export const model = { own: { phone: '', name: '' }, device: '', contacts: new Map(), chats: new Map(), active: null };
const watchers = new Set();
const byId = new Map();

/** Call `action(phone)` after a change; phone is null when everything may have changed. */
export function watch(action) {
  watchers.add(action);
  return () => watchers.delete(action);
}

export function changed(phone = null) {
  for (const action of watchers) action(phone);
}

export function chat(phone) {
  if (!model.chats.has(phone)) model.chats.set(phone, { phone, messages: [], seen: Infinity, draft: '' });
  return model.chats.get(phone);
}

/** The name a chat stands under: a saved person's, a business's own, else the number. */
export function nameOf(phone) {
  if (phone === model.own.phone) return `${formatNumber(phone)} ${t('you_mark')}`;
  const contact = model.contacts.get(phone);
  return contact && contact.name && (contact.saved || contact.business) ? contact.name : formatNumber(phone);
}

export const lastMessage = (entry) => entry.messages[entry.messages.length - 1];
export const unread = (entry) => entry.messages.filter((message) => !message.out && message.at > entry.seen).length;

/** Chats in the order of the list: newest activity first; chats nobody wrote in are not listed. */
export function listed() {
  const activity = (entry) => lastMessage(entry)?.at ?? (entry.known ? 0 : -1);
  return [...model.chats.values()]
    .filter((entry) => entry.messages.length || entry.draft || entry.known)
    .sort((a, b) => activity(b) - activity(a));
}

/** Take over what the server told, keeping what only this browser has. */
export async function load(snapshot) {
  model.own = snapshot.own;
  model.contacts = new Map(snapshot.contacts.map((contact) => [contact.phone, contact]));
  for (const { phone, messages, seen } of snapshot.chats) {
    const entry = chat(phone);
    entry.seen = entry.known ? Math.max(entry.seen, seen) : seen;
    entry.known = true;
    messages.forEach(insert);
  }
  for (const message of await store.readAll('outbox')) insert(message);
  changed();
}

/** What was written and not sent, from an earlier visit. */
export async function loadDrafts() {
  const [phones, drafts] = await Promise.all([store.readKeys('drafts'), store.readAll('drafts')]);
  phones.forEach((phone, index) => { chat(phone).draft = drafts[index]; });
}

function insert(message) {
  if (byId.has(message.id)) {
    setTick(message.id, message.tick);
    return;
  }
  byId.set(message.id, message);
  const { messages } = chat(message.phone);
  messages.push(message);
  if (messages.length > 1 && messages[messages.length - 2].at > message.at) messages.sort((a, b) => a.at - b.at);
}

export function addMessage(message) {
  const entry = chat(message.phone);
  if (entry.seen === Infinity) entry.seen = 0;
  insert(message);
  changed(message.phone);
}

/** A tick is never lowered, in whatever order the news come. */
export function setTick(id, tick) {
  const message = byId.get(id);
  if (!message || message.tick >= tick) return;
  message.tick = tick;
  changed(message.phone);
}

/** The server refused it: the message stays, marked. */
export function setFailed(id) {
  byId.get(id).failed = true;
  changed(byId.get(id).phone);
}

export function setDraft(phone, text) {
  const entry = chat(phone);
  if (entry.draft === text) return;
  entry.draft = text;
  if (text) store.write('drafts', phone, text);
  else store.remove('drafts', phone);
  changed(phone);
}

export function setContact(contact) {
  if (contact.saved || contact.business) model.contacts.set(contact.phone, contact);
}
