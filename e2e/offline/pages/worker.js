// What any offline-capable shop does: answer from the network, and from what was seen before where there is none.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(
    fetch(request)
      .then(async (answer) => {
        const cache = await caches.open('seen');
        await cache.put(request, answer.clone());
        return answer;
      })
      .catch(async () => (await caches.match(request)) ?? Response.error()),
  );
});
