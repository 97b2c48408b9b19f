// Shows kept pages to readers without a connection, with the day on which they were kept. It is there only once a reader has asked for it on the
// page «offline/»; what is kept, and how, is in keep.js.
importScripts('keep.js');

const patience = 8000; // milliseconds after which a kept page is shown, though the network may still answer

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { method, url, headers, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('range')) return;
  event.respondWith(mode === 'navigate' ? pageFor(event) : fileFor(event.request));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const { deed, path } = event.data;
  const done = inTurn(() => deeds[deed](path, (told) => port.postMessage(told))).then(
    () => ({ done: true }),
    (error) => ({ failed: String(error) }),
  );
  event.waitUntil(done.then((told) => port.postMessage(told)));
});

async function pageFor(event) {
  const file = fileOf(event.request.url);
  const kept = await keptFile(file);
  try {
    const answer = await inTime(fetch(event.request, { cache: 'no-cache' }), kept ? patience : Infinity);
    if (answer.status >= 500 && kept) return dated(kept, file);
    if (answer.ok && readable.test(file)) event.waitUntil(inTurn(() => read(file)).catch(() => {}));
    return answer;
  } catch {
    return kept ? dated(kept, file) : ((await keptFile('offline/')) ?? Response.error());
  }
}

async function fileFor(request) {
  const file = fileOf(request.url);
  const kept = await keptFile(file);
  if (!kept) return fetch(request);
  if (isLasting(file)) return kept;
  const answer = await fetch(request).catch(() => null);
  return answer && answer.status < 500 ? answer : dated(kept, file);
}

function inTime(answer, limit) {
  if (limit === Infinity) return answer;
  return Promise.race([answer, new Promise((_, fail) => setTimeout(fail, limit))]);
}

/** A kept file as it is shown: a page says when it was kept, a table is saved under a name that says so. */
async function dated(kept, file) {
  const headers = new Headers(kept.headers);
  const day = new Date(headers.get('x-kept'));
  const suffix = `-${day.toLocaleDateString('sv')}`; // as ISO 8601 has it
  if (!isPage(file)) {
    const name = file.replace(/.*\//, '').replace(/(?=\.\w+$)/, suffix);
    if (file.startsWith('data/')) headers.set('content-disposition', `attachment; filename="${name}"`);
    return new Response(kept.body, { headers });
  }
  const html = await kept.text();
  const [, language] = /<html lang="(\w+)"/.exec(html);
  const { bars } = await (await keptFile(releaseFile)).json();
  const { text, link, locale, form } = bars[language];
  const said = text.replace('{day}', day.toLocaleDateString(locale, form));
  const more = `<a href="${scope}${language}/offline/">${link}</a>`;
  const bar = `<div class="kept" role="note" data-kept="${suffix}"><p class="wrap">${said} ${more}</p></div>`;
  const asked = html.replace(/(<a [^>]*?) download(?=[ >])/g, '$1'); // browsers ask no worker for a download, but for a page
  return new Response(asked.replace(/<body[^>]*>/, `$&${bar}`), { headers });
}
