// What the page knows: own account, contacts, chats and their messages. Views redraw when it changes.
import { switches } from './boot.js';
import { drawn } from './frames.js';
import * as store from './store.js';
import { formatNumber, t } from './words.js';

export const model = { own: { phone: '', name: '' }, device: '', contacts: new Map(), groups: new Map(), chats: new Map(), active: null };
const watchers = new Set();
const byId = new Map();

/** Call `action(phone)` after a change; phone is null when everything may have changed. */
export function watch(action) {
  watchers.add(action);
  return () => watchers.delete(action);
}

export function changed(phone = null) {
  drawn(() => { for (const action of watchers) action(phone); });
}

export function chat(phone) {
  if (!model.chats.has(phone)) model.chats.set(phone, { phone, messages: [], seen: Infinity, draft: '' });
  return model.chats.get(phone);
}

/** The name a chat stands under: a group's, a saved person's, a business's own, else the number. */
export function nameOf(phone) {
  if (model.groups.has(phone)) return model.groups.get(phone).name;
  if (phone === model.own.phone) return `${formatNumber(phone)} ${t('you_mark')}`;
  const contact = model.contacts.get(phone);
  return contact && contact.name && (contact.saved || contact.business) ? contact.name : formatNumber(phone);
}

export const lastMessage = (entry) => entry.messages[entry.messages.length - 1];
export const unread = (entry) => entry.messages.filter((message) => !message.out && message.form !== 'notice' && message.at > entry.seen).length;

/** Chats in the order of the list: newest activity first; chats nobody wrote in are not listed. */
export function listed() {
  const activity = (entry) => Math.max(lastMessage(entry)?.at ?? (entry.known ? 0 : -1), entry.moved ?? -1);
  return [...model.chats.values()]
    .filter((entry) => entry.messages.length || entry.draft || entry.known)
    .sort((a, b) => activity(b) - activity(a));
}

/** Opening a chat moves another row (section 2): the last one comes to the top. */
export function shiftRows(opened) {
  const other = listed().findLast((entry) => entry.phone !== opened);
  if (!switches.shifts || !other) return;
  other.moved = Date.now() / 1000;
  changed(other.phone);
}

/** Whose chat opens when this one's row is pressed: its own, or by a fault that of the row below. */
export function pressedChat(phone) {
  if (switches.opens === 'asked') return phone;
  const phones = listed().map((entry) => entry.phone);
  return phones[(phones.indexOf(phone) + 1) % phones.length] ?? phone;
}

/** Whether messages went either way before: one of ours counts once the server has taken it. */
export const existing = (entry) => Boolean(entry.known) || entry.messages.some((message) => !message.out || message.accepted);

/** Take over what the server told, keeping what only this browser has. */
export async function load(snapshot) {
  model.own = snapshot.own;
  model.contacts = new Map(snapshot.contacts.map((contact) => [contact.phone, contact]));
  model.groups = new Map((snapshot.groups ?? []).map((group) => [group.id, group]));
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

/** `seen`: it was read on the phone before it came here, so that no badge shows for it. */
export function addMessage(message, seen = false) {
  const entry = chat(message.phone);
  if (entry.seen === Infinity) entry.seen = 0;
  if (seen) entry.seen = Math.max(entry.seen, message.at);
  insert(message);
  changed(message.phone);
}

/** The chat was read on the phone up to then. */
export function setSeen(phone, at) {
  chat(phone).seen = Math.max(chat(phone).seen, at);
  changed(phone);
}

/** A tick is never lowered, in whatever order the news come. */
export function setTick(id, tick) {
  const message = byId.get(id);
  if (!message || message.tick >= tick) return;
  message.tick = tick;
  changed(message.phone);
}

/** The server has taken it. */
export function setAccepted(id) {
  byId.get(id).accepted = true;
}

/** The server refused it: the message stays, marked, until it is sent again. */
export function setFailed(id, failed = true) {
  byId.get(id).failed = failed;
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
