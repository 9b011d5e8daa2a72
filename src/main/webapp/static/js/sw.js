// Keeps the quiz that is open, with its pictures, styles and scripts, so that it can be finished without a network.
// The page asks for it (quiz.js); outbox.js takes it away. There is one cache at a time, named by its student's mark.
const LOOSE = { ignoreVary: true };

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('message', (event) => event.waitUntil(keep(event.data)));

async function keep({ owner, addresses }) {
  const cache = await caches.open(owner);
  const wanted = addresses.map((address) => new URL(address, location).href);
  const before = (await cache.keys()).map((request) => request.url);
  await Promise.all(before.filter((address) => !wanted.includes(address)).map((address) => cache.delete(address)));
  await Promise.all(wanted.filter((address) => !before.includes(address)).map(async (address) => {
    const answer = await fetch(address, { headers: { Accept: 'text/html, */*' } });
    if (answer.ok && !answer.redirected) await cache.put(address, answer);
  }));
}

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else event.respondWith(caches.match(request, LOOSE).then((kept) => kept ?? fetch(request)));
});

/** The page as it is now. Without a network, or while the school is away, the quiz as it was last seen; no other page. */
async function page(request) {
  const { pathname } = new URL(request.url);
  const kept = await caches.match(pathname, LOOSE);
  const answer = await fetch(request).catch(() => null);
  if (!answer || answer.status >= 500) return kept ?? answer ?? Response.error();
  if (kept) await renew(pathname, answer);
  return answer;
}

/** Another language, another state; or none any more, when the school sends elsewhere. */
async function renew(pathname, answer) {
  const [owner] = await caches.keys();
  const cache = await caches.open(owner);
  if (answer.ok) await cache.put(pathname, answer.clone());
  else if (answer.type === 'opaqueredirect') await cache.delete(pathname);
}
