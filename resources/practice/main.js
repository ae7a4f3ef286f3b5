// From the splash to the chats: which screen, in which order.
import { address, switches, wait } from './boot.js';
import { conversation } from './conversation.js';
import { h, loadStyles } from './dom.js';
import { watchScreen } from './fullscreens.js';
import { icon } from './icons.js';
import { chatSide } from './list.js';
import { askUntil, connect, disconnect, on, whenUp } from './link.js';
import { addMessage, load, loadDrafts, model, setDraft, setSeen, setTick } from './model.js';
import { newChatPanel } from './newchat.js';
import { openByNumber, parseLink } from './opening.js';
import { pump } from './outbox.js';
import { pair } from './pairing.js';
import { watchPopups } from './popups.js';
import { renamed } from './renames.js';
import {
  bannerSlot, loadingScreen, loggedOut, menuButton, needsNotifications, profilePanel, run, unsupportedScreen, whatsNew,
} from './screens.js';
import * as store from './store.js';
import { claim, conflictScreen } from './tabs.js';
import { t } from './words.js';

const app = document.getElementById('app');
const root = h('div', { style: 'display:contents' });
const linkAsked = parseLink(location.href);

async function start() {
  document.querySelector('#practice-ribbon').textContent = t('practice_ribbon');
  await splash();
  app.replaceChildren(root);
  if (watchScreen(app)) return;
  if (!switches.headless_allowed && navigator.userAgent.includes('HeadlessChrome')) {
    root.replaceChildren(unsupportedScreen());
  } else if (await claim(standAside)) {
    await enter();
  } else {
    root.replaceChildren(conflictScreen());
  }
}

function standAside() {
  disconnect();
  root.replaceChildren(conflictScreen());
}

async function splash() {
  const box = document.getElementById('wa_web_initial_startup');
  box.querySelector('p').textContent = t('splash_encrypted');
  box.id = renamed('id', box.id);
  await Promise.all([loadStyles(), run(box.querySelector('progress'), switches.splash_s)]);
  box.remove();
}

async function enter() {
  const login = await store.login();
  if (login && store.stillHere(login)) {
    await showChats(login.device);
  } else {
    connect('');
    if (login) await askUntil('logout', { device: login.device }).then(store.forgetEverything);
    await link();
  }
}

async function link() {
  const device = await pair(root);
  await store.setLogin(device, switches.own_phone, { stay: document.getElementById(renamed('id', 'auto-logout-toggle'))?.checked ?? true });
  model.device = device;
  const loading = loadingScreen({ long: true });
  root.replaceChildren(loading.node);
  await run(loading.progress, switches.first_sync_s);
  await showChats(device);
}

/** The list, from what this browser remembers until the server has told. */
async function showChats(device) {
  model.device = device;
  const loading = loadingScreen();
  if (!root.querySelector('progress')) root.replaceChildren(loading.node);
  const remembered = await store.read('cache', 'snapshot');
  const early = remembered && switches.list_before_link_s > 0;
  if (early) await load(remembered);
  else await Promise.all([run(loading.progress, switches.loading_s), sync(device)]);
  await loadDrafts();
  store.showOwnNumber(model.own.phone);
  const place = drawChats();
  if (early) wait(switches.list_before_link_s).then(() => sync(device));
  await whatsNew();
  watchPopups();
  needsNotifications();
  followDeepLink(place);
}

/** Connect, then take over what the server knows; again after every loss of the link. */
async function sync(device) {
  on('up', () => { refresh(device); });
  on('people', () => { refresh(device); });
  on('ack', (event) => setTick(event.id, event.tick));
  on('message', (event) => addMessage(event.message, event.seen));
  on('seen', (event) => setSeen(event.phone, event.at));
  on('draft', takeDrafts);
  on('logout', loggedOut);
  const ready = new Promise((resolve) => { refreshed = resolve; });
  connect(device);
  await whenUp();
  await ready;
}

let refreshed = () => {};

/** What the owner has begun to write: stored, or behind what the open chat's composer holds. */
let ownersDraft = setDraft;

async function refresh(device) {
  const snapshot = await askUntil('sync', { device });
  if (!snapshot.linked) {
    await loggedOut();
    return;
  }
  await store.write('cache', 'snapshot', snapshot);
  await load(snapshot);
  await takeDrafts();
  refreshed();
  pump();
}

async function takeDrafts() {
  for (const [phone, text] of Object.entries(await askUntil('drafts', {}))) ownersDraft(phone, text);
}

function drawChats() {
  const place = conversation();
  const left = h('div', { c: 'left' });
  const over = h('div');
  ownersDraft = (phone, text) => (model.active === phone ? place.paste(text) : setDraft(phone, text));
  const closePanel = () => over.replaceChildren();
  const openNewChat = () => {
    const panel = newChatPanel(place, closePanel);
    over.replaceChildren(panel.node);
    panel.focus();
  };
  left.append(
    h('header', { c: 'top' },
      h('button', { c: 'tool', type: 'button', 'aria-label': t('profile'), title: t('profile'), on: { click: () => over.replaceChildren(profilePanel(closePanel)) } }, icon('person')),
      h('h1', { c: 'grow' }, icon('wordmark', { size: 24 }), 'WhatsApp'),
      h('button', { c: 'tool', type: 'button', 'aria-label': t('new_chat'), title: t('new_chat'), on: { click: openNewChat } }, icon('newChat')),
      menuButton()),
    bannerSlot(), chatSide(place.show), over);
  root.replaceChildren(h('div', { c: 'two' }, left, place.node));
  document.addEventListener('click', (event) => followAnchor(event, place));
  return place;
}

function followDeepLink(place) {
  if (!linkAsked) return;
  history.replaceState(null, '', address('/'));
  openByNumber(linkAsked.digits, linkAsked.text, place);
}

function followAnchor(event, place) {
  const anchor = switches.anchor_opens && event.target.closest?.('a[href]');
  const asked = anchor && parseLink(anchor.href);
  if (!asked) return;
  event.preventDefault();
  openByNumber(asked.digits, asked.text, place);
}

start();
