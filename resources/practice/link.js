// The connection to the server: requests, and the stream of its events.
import { address, ms, takeSwitches, token, wait } from './boot.js';

const OFFLINE_AFTER_S = 2; // the page shows it 1.4 to 3.1 s after the browser says so (section 1)
const SILENCE_S = 33;

export const page = crypto.randomUUID();
const listeners = new Map();
let device = '';
let source = null;
let ended = false;
let lastEvent = 0;
let raise = () => {};
let connected = new Promise((resolve) => { raise = resolve; });

export const state = { up: false, offline: false };

/** Call `action(event)` for every server event of this type; "up" and "down" tell of the link itself. */
export function on(type, action) {
  if (!listeners.has(type)) listeners.set(type, []);
  listeners.get(type).push(action);
}

function tell(type, event = {}) {
  for (const action of listeners.get(type) ?? []) action(event);
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

/** Connect as a linked device, or as a page that waits to be linked (""). */
export function connect(as) {
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
  connected = new Promise(() => {});
}

function receive(event) {
  lastEvent = performance.now();
  if (event.switches) takeSwitches(event.switches);
  if (event.type === 'hello') rise();
  tell(event.type, event);
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
    connected = new Promise((resolve) => { raise = resolve; });
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
