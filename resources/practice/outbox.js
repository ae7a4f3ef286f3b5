// Messages on their way: kept in this browser first, handed to the server one by one, with the same id however
// often that takes.
import { switches, wait } from './boot.js';
import { ownId } from './ids.js';
import { ask, whenUp } from './link.js';
import { digest } from './media.js';
import { setThumb } from './mediabubble.js';
import { addMessage, model, setAccepted, setFailed } from './model.js';
import * as store from './store.js';

const RETRY_S = 1;
const LONGEST_RETRY_S = 20;
let pumping = false;

/** Send was pressed: the message is stored, shown with a clock, then handed over. */
export async function post(phone, text) {
  const message = { id: ownId(), phone, text, at: Date.now() / 1000, out: true, tick: 0 };
  await store.putInOutbox(message);
  addMessage(message);
  pump();
}

/** Send was pressed over files: each is a message of its own, the caption is the first one's. */
export async function postFiles(phone, items, caption) {
  const now = Date.now() / 1000;
  const messages = items.map(({ kind, name, type, size, file, thumb }, place) => ({
    id: ownId(), phone, text: place === 0 ? caption : '', at: now + place / 1000, out: true, tick: 0,
    form: kind, media: { kind, name, type, size }, file, thumb,
  }));
  await store.putFilesInOutbox(messages);
  for (const { file, thumb, ...message } of messages) {
    setThumb(message.id, thumb);
    addMessage(message);
  }
  pump();
}

/** The red mark was pressed: the same message, under the same id, waits once more. */
export async function resend(message) {
  const kept = await store.read('outbox', message.id); // a file is there alone
  await store.write('outbox', message.id, { ...kept, failed: false, again: true });
  setFailed(message.id, false);
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
      const { id, phone, text, again } = message;
      const media = message.file && await uploaded(message);
      return await settle(message, await ask('send', { device: model.device, id, phone, text, media, again }));
    } catch {
      await wait(pause);
    }
  }
}

/** The file on its way: the server is told what the bytes kept in this browser are. */
async function uploaded({ media, file }) {
  await wait(switches.upload_s);
  return { ...media, size: file.size, sha256: await digest(file) };
}

/** The answer to a message; it is shown before it leaves the outbox, so that no load can miss it in between. */
async function settle(message, answer) {
  if (answer.failed) {
    await store.write('outbox', message.id, { ...message, failed: true });
    addMessage(message);
    setFailed(message.id);
  } else if (answer.message) {
    addMessage({ ...message, tick: answer.message.tick });
    setAccepted(message.id);
    await store.remove('outbox', message.id);
  } else {
    throw new Error('not taken');
  }
}
