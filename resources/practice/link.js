// The connection to the server: requests, and the stream of its events.
import { address, ms, takeSwitches, token, wait } from './boot.js';

const OFFLINE_AFTER_S = 2; // the page shows it 1.4 to 3.1 s after the browser says so (section 1)
const SILENCE_S = 33;

const never = new Promise(() => {});

export const page = crypto.randomUUID();
const listeners = new Map();
let device = '';
let source = null;
let ended = false;
let retired = false;
let lastEvent = 0;
let raise = () => {};
let connected = new Promise((resolve) => { raise = resolve; });

export const state = { up: false, offline: false };

/** Call `action(event)` for every server event of this type; "up" and "down" tell of the link itself. Returns its end. */
export function on(type, action) {
  if (!listeners.has(type)) listeners.set(type, new Set());
  listeners.get(type).add(action);
  return () => listeners.get(type)?.delete(action);
}

function tell(type, event = {}) {
  for (const action of [...(listeners.get(type) ?? [])]) action(event);
}

/** Resolves when the server is connected. */
export const whenUp = () => connected;

export async function ask(verb, body) {
  const answer = await fetch(`/api/${verb}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${verb}: ${answer.status}`);
  return answer.json();
}

/** Ask until it is answered: a request lost with its connection is made again once there is one. */
export async function askUntil(verb, body) {
  for (;;) {
    await whenUp();
    try {
      return await ask(verb, body);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // the server itself refused
    }
    await wait(1);
  }
}

/** Connect as a linked device, or as a page that waits to be linked (""). */
export function connect(as) {
  if (retired && as) return;
  device = as;
  if (source) source.close();
  source = new EventSource(address('/api/events', { page, device }));
  source.onmessage = (message) => receive(JSON.parse(message.data));
  source.onerror = lost;
}

/** Let go of the server for good: another tab is at work. */
export function disconnect() {
  source?.close();
  source = null;
  ended = true;
  connected = never;
}

/** From now on only switches are heard of: a whole screen stands where the chats were, and nothing is sent any more. */
export function retire() {
  disconnect();
  listeners.clear();
  retired = true;
  ended = false;
  connect('');
}

function receive(event) {
  lastEvent = performance.now();
  if (event.switches) takeSwitches(event.switches);
  tell(event.type, event);
  if (event.type === 'hello') rise();
}

function rise() {
  state.up = true;
  state.offline = false;
  raise();
  tell('up');
}

async function lost() {
  if (!source) return;
  source.close();
  source = null;
  if (state.up) {
    state.up = false;
    connected = retired ? never : new Promise((resolve) => { raise = resolve; });
  }
  setTimeout(() => { if (!state.up && !state.offline) { state.offline = true; tell('down'); } }, ms(OFFLINE_AFTER_S));
  await wait(1);
  if (!source && !ended) connect(device);
}

addEventListener('offline', lost);
setInterval(() => {
  const silent = performance.now() - lastEvent > Math.max(ms(SILENCE_S), 12_000);
  if (state.up && silent) lost();
}, 1000);
