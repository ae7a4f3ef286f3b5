// What this browser keeps for itself: its login, messages not yet handed over, drafts, the last list it saw.
// IndexedDB survives a killed browser; localStorage may lose the last seconds and holds only what the real page
// is known to hold there.
const STORES = ['keys', 'outbox', 'drafts', 'cache', 'thumbs'];

const database = new Promise((resolve, reject) => {
  const request = indexedDB.open('practice', 2);
  request.onupgradeneeded = () => {
    const { result } = request;
    STORES.filter((name) => !result.objectStoreNames.contains(name)).forEach((name) => result.createObjectStore(name));
  };
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** Run `work(store...)` in one transaction; resolves with the result of the request it returns, once committed. */
async function transact(names, mode, work) {
  const transaction = (await database).transaction(names, mode);
  const request = work(...names.map((name) => transaction.objectStore(name)));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request && request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const read = (name, key) => transact([name], 'readonly', (store) => store.get(key));
export const readAll = (name) => transact([name], 'readonly', (store) => store.getAll());
export const readKeys = (name) => transact([name], 'readonly', (store) => store.getAllKeys());
export const write = (name, key, value) => transact([name], 'readwrite', (store) => store.put(value, key));
export const remove = (name, key) => transact([name], 'readwrite', (store) => store.delete(key));

/** A message goes into the outbox and its draft goes away in the same moment. */
export function putInOutbox(message) {
  return transact(['outbox', 'drafts'], 'readwrite', (outbox, drafts) => {
    drafts.delete(message.phone);
    return outbox.put(message, message.id);
  });
}

/** Messages with files go into the outbox together, bytes and all; the drafts of their chat stay. */
export function putFilesInOutbox(messages) {
  return transact(['outbox', 'thumbs'], 'readwrite', (outbox, thumbs) => {
    for (const { thumb, ...message } of messages) {
      outbox.put(message, message.id);
      if (thumb) thumbs.put(thumb, message.id);
    }
  });
}

export async function login() {
  return read('keys', 'login');
}

/** This browser is linked as `device`, until it closes unless the shop stays logged in. */
export async function setLogin(device, ownPhone, { stay }) {
  await write('keys', 'login', { device, stay });
  sessionStorage.setItem('linked', device);
  showOwnNumber(ownPhone);
}

/** Whether a login from an earlier visit still counts. */
export const stillHere = (login) => login.stay || sessionStorage.getItem('linked') === login.device;

/** The own number in localStorage, as the real page keeps it. */
export function showOwnNumber(phone) {
  localStorage.setItem('last-wid-md', JSON.stringify(`${phone.slice(1)}:5@c.us`));
}

export async function forgetEverything() {
  await transact(STORES, 'readwrite', (...stores) => { stores.forEach((store) => store.clear()); });
  localStorage.clear();
}
