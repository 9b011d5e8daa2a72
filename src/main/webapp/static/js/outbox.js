// Answers are written on this device first and then sent until the school has them. What waits here holds ids, letters
// and times, no words and no names, under a mark that only the school can tell whose it is. Where the browser keeps
// nothing (a private window), answers wait in this page alone, and nobody is told that they are saved on the device.
const NAME = 'waymark';
const ENTRIES = 'entries';
const WEEK = 7 * 24 * 3600000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 20000;
const PATIENCE = 15000; // a network that swallows requests is no network

/** Whose page this is; empty where no student is signed in. */
export const owner = document.documentElement.dataset.owner ?? '';

/** Whether what waits is found again after the page is closed. */
export let durable = true;

let seen = []; // the entries as of the last look; all there is where the device keeps none
let listener = () => {};

const done = (request) => new Promise((yes, no) => {
  request.onsuccess = () => yes(request.result);
  request.onerror = () => no(request.error);
});
const written = (transaction) => new Promise((yes, no) => {
  transaction.oncomplete = yes;
  transaction.onabort = () => no(transaction.error);
});
// One tab at a time, so that none takes away the database under another. Plain HTTP has no locks; it has one quiz open.
const alone = (work) => (navigator.locks ? navigator.locks.request(NAME, work) : work());

async function onDevice(work) {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(ENTRIES, { autoIncrement: true });
  const database = await done(opening);
  try {
    const transaction = database.transaction(ENTRIES, 'readwrite', { durability: 'strict' });
    const entries = transaction.objectStore(ENTRIES);
    const before = await done(entries.getAll());
    const after = work(before);
    if (after !== before) {
      entries.clear();
      after.forEach((entry) => entries.add(entry));
    }
    await written(transaction);
    return after;
  } finally {
    database.close();
  }
}

/** One change of all entries, whole or not at all. When nothing is left, the database goes too. */
function change(work) {
  return alone(async () => {
    if (durable) {
      try {
        seen = await onDevice(work);
        if (seen.length === 0) await done(indexedDB.deleteDatabase(NAME));
        return seen;
      } catch {
        durable = false; // from here on they wait in memory
      }
    }
    seen = work(seen);
    return seen;
  });
}

/** Whether nothing was ever kept; looking into a database would make one. */
async function isBare() {
  const databases = await window.indexedDB?.databases?.().catch(() => null);
  return durable && databases?.length === 0;
}

/** What this student has given under an address: what still waits, and how far the count of what was sent has come. */
export async function given(path) {
  const entries = (await isBare()) ? [] : await change((all) => all);
  return entries.filter((entry) => entry.owner === owner && entry.address.startsWith(path));
}

export const waits = (entry) => entry.event !== undefined;
export const isEnd = (entry) => entry.address.endsWith('/submission');

function eventId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // plain HTTP in a classroom has no randomUUID
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Keeps an answer, or without a choice the end of a quiz, and begins to send. The next number in the sequence is found
 * in the same step that writes, so that two tabs never take the same one; `after` is the last one that the page knows.
 */
export async function keep(address, after, choice) {
  let entry;
  await change((all) => {
    const before = all.filter((one) => one.owner === owner && one.address === address);
    const sequence = Math.max(after, ...before.map((one) => one.sequence)) + 1;
    entry = { owner, address, sequence, choice, event: eventId(), made: Date.now() };
    return [...all, entry];
  });
  listener('kept', entry);
  drain();
}

/** Calls this with what becomes of each entry: kept, away, ended, saved, outdated, submitted, closed, unfinished or refused. */
export function listen(what) {
  listener = what;
}

function put({ address, event, sequence, choice, made }) {
  const waited = String(Math.max(0, Date.now() - made)); // two looks at one clock: it may be wrong
  return fetch(address, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Waymark-Owner': owner },
    body: JSON.stringify({ event, sequence: String(sequence), choice, waited }),
    keepalive: true, // it arrives even if the page is left now
    signal: AbortSignal.timeout?.(PATIENCE),
  });
}

/** What came of sending. Only what the school itself says counts: a sign-in page of the network is no answer. */
async function send(entry) {
  const answer = await put(entry).catch(() => null);
  if (answer?.status === 400 || answer?.status === 413) return { became: 'refused' };
  const ours = /json/.test(answer?.headers.get('Content-Type'));
  const body = ours ? await answer.json().catch(() => null) : null;
  if (!body || answer.status >= 500 || answer.status === 429) return { became: 'away' };
  if (answer.ok) return { became: 'saved', body };
  if (answer.status === 401) return { became: 'ended' };
  return { became: /\/(outdated|submitted|closed|unfinished)$/.exec(body.type)?.[1] ?? 'refused', body };
}

const isOver = (entry, became) => became === 'submitted' || (isEnd(entry) && became !== 'unfinished');

/** Takes out what has come to its end: its number stays, for the next answer; when the quiz is over nothing does. */
async function settle(entry, became, body) {
  const over = isOver(entry, became);
  const quiz = entry.address.replace(/(submission|responses\/.*)$/, '');
  await change((all) => all.flatMap((one) => {
    if (over && one.owner === owner && one.address.startsWith(quiz)) return [];
    if (one.event !== entry.event) return [one];
    const sequence = Math.max(entry.sequence, body?.sequence ?? 0);
    return became === 'saved' || became === 'outdated' ? [{ owner, address: one.address, sequence }] : [];
  }));
  if (over) await forgetPages('');
}

let again = false;
let busy = false;
let timer;
let wait = FIRST_WAIT;

/** Sends what waits, in its order, so that the end of a quiz comes after its answers. */
export async function drain() {
  again = true;
  if (busy || !owner) return;
  busy = true;
  clearTimeout(timer);
  while (again) {
    again = false;
    await sendAll();
  }
  busy = false;
}

async function sendAll() {
  for (let entry = await next(); entry; entry = await next()) {
    const { became, body } = await send(entry);
    const stuck = became === 'away' || became === 'ended';
    if (became === 'away') later();
    if (!stuck) {
      await settle(entry, became, body);
      wait = FIRST_WAIT;
    }
    listener(became, entry, body);
    if (stuck) return; // signed out: the next page, or the next look at this one, tries again
  }
}

const next = async () => (await given('/')).find(waits);

/** A class whose network comes back does not ask all at once. */
function later() {
  clearTimeout(timer);
  timer = setTimeout(drain, wait * (0.5 + Math.random()));
  wait = Math.min(2 * wait, LONGEST_WAIT);
}

/**
 * Takes away what others left or could read: their quiz pages and the counts of what was sent. Answers that still wait
 * stay for a week, and their own student sends them. At leaving and signing out nobody is the owner.
 */
export async function tidy(mine) {
  const fresh = (entry) => waits(entry) && Date.now() - entry.made < WEEK;
  if (!(await isBare())) {
    await change((all) => {
      const rest = all.filter((entry) => entry.owner === mine || fresh(entry));
      return rest.length < all.length ? rest : all;
    });
  }
  await forgetPages(mine);
}

/** Takes away the kept quiz pages of all but this student, and for nobody the worker that keeps them too. */
export async function forgetPages(mine) {
  if (!window.caches || !navigator.serviceWorker) return; // plain HTTP keeps no pages
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== mine).map((name) => caches.delete(name)));
  if (mine) return;
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}

if (owner) {
  addEventListener('online', drain);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) drain(); });
}
