// Messages on their way: kept in this browser first, handed to the server one by one, with the same id however
// often that takes.
import { wait } from './boot.js';
import { ask, whenUp } from './link.js';
import { addMessage, model, setFailed } from './model.js';
import * as store from './store.js';

const RETRY_S = 1;
const LONGEST_RETRY_S = 20;
let pumping = false;

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return `3EB0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

/** Send was pressed: the message is stored, shown with a clock, then handed over. */
export async function post(phone, text) {
  const message = { id: newId(), phone, text, at: Date.now() / 1000, out: true, tick: 0 };
  await store.putInOutbox(message);
  addMessage(message);
  pump();
}

/** Hand over everything that waits; runs once at a time. */
export async function pump() {
  if (pumping) return;
  pumping = true;
  try {
    for (let waiting = await nextWaiting(); waiting; waiting = await nextWaiting()) await handOver(waiting);
  } finally {
    pumping = false;
  }
}

async function nextWaiting() {
  const waiting = (await store.readAll('outbox')).filter((message) => !message.failed);
  return waiting.sort((a, b) => a.at - b.at)[0];
}

async function handOver(message) {
  for (let pause = RETRY_S; ; pause = Math.min(pause * 2, LONGEST_RETRY_S)) {
    await whenUp();
    try {
      const { id, phone, text } = message;
      return await settle(message, await ask('send', { device: model.device, id, phone, text }));
    } catch {
      await wait(pause);
    }
  }
}

/** The answer to a message; it is shown before it leaves the outbox, so that no load can miss it in between. */
async function settle(message, answer) {
  if (answer.failed) {
    await store.write('outbox', message.id, { ...message, failed: true });
    addMessage(message);
    setFailed(message.id);
  } else if (answer.message) {
    addMessage({ ...message, tick: answer.message.tick });
    await store.remove('outbox', message.id);
  } else {
    throw new Error('not taken');
  }
}
