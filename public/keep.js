// Keeps pages in this browser. All of them are of one release, which offline.json names: the next is loaded whole beside it before it takes its
// place. Part of the service worker, worker.js.
/* exported inTurn, keptFile, read */
const { scope } = self.registration;
const listCache = `kept ${scope} list`;
const cacheOf = (version) => `kept ${scope} ${version}`;
const releaseFile = 'offline.json';
const mostRead = 50; // pages that are kept because they were read
const readable = /^$|^hearing\/([^/]+\/)+$|^(ky|ru|en)\/(?!(embed|offline|search)\/)([^/]+\/)*$/;
const isPage = (file) => /^$|\/$|\.html$/.test(file);
const isLasting = (file) => file.startsWith('_astro/'); // named after what it holds
const isPart = (file) => isLasting(file) || file.startsWith('check/') || file === 'look.js' || file === 'favicon.svg';
const fileOf = (address) => decodeURIComponent(address.replace(/[?#].*/, '').slice(scope.length));

const match = (address, cacheName) => caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
const keptList = async () => (await match(scope, listCache))?.json();
const keptFile = async (file) => match(scope + file, cacheOf((await keptList())?.version));
const release = async () => (await fetched(releaseFile)).json();

let last = Promise.resolve();
/** What changes the list is done one after the other. */
function inTurn(work) {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** What a reader may ask for. */
const deeds = {
  on: async () => (await ofThisRelease()) ?? renewed([], await release()),
  keep: async (path, tell) => {
    if (!readable.test(path)) throw new Error(`no page: ${path}`);
    const kept = await deeds.on();
    return save(kept, [await gathered({ path, whole: true }, await release(), tell), ...without(kept, path)]);
  },
  drop: async (path) => {
    const kept = await keptList();
    return save(kept, without(kept, path));
  },
  off: async () => {
    await self.registration.unregister();
    await sweep();
  },
};
const without = ({ entries }, path) => entries.filter((entry) => entry.path !== path);

/** Keeps a page that was just read. */
async function read(path) {
  const kept = await ofThisRelease();
  if (!kept) return;
  const before = kept.entries.find((entry) => entry.path === path);
  await save(kept, [before ?? (await gathered({ path }, await release())), ...without(kept, path)]);
}

/** What is kept, brought to the release that the site has now; nothing, where nothing is kept. Readers who save data keep the old one. */
async function ofThisRelease() {
  const kept = await keptList();
  const now = kept && (await release());
  if (kept?.version === now?.version) return kept;
  if (navigator.connection?.saveData) throw new Error('another release');
  return renewed(kept.entries, now);
}

async function renewed(entries, now) {
  const own = await loaded([releaseFile, ...now.shell], now);
  const fresh = [];
  for (const entry of entries)
    fresh.push(
      await gathered(entry, now).catch((error) => {
        if (error.message !== `404 ${entry.path}`) throw error;
        return { ...entry, gone: true, files: {} };
      }),
    );
  return save({ version: now.version, date: now.date, own }, fresh);
}

/** A page with what it needs; kept whole, also with the pages of its grants, calls and organizations, their data, and the names that are searched. */
async function gathered({ path, whole = false }, now, tell) {
  const language = path.slice(0, 2);
  const record = new RegExp(`^${language}/(calls|grants|organizations)/[^/]+/$`);
  const follows = (file, other) => whole && (/^data\/(grants|places)\//.test(other) || (file === path && record.test(other)));
  const files = await loaded([path, ...(whole ? now.names[language] : [])], now, { follows, tell });
  const html = await (await match(scope + path, cacheOf(now.version))).text();
  const [, title] = /<title>([^<]*)/.exec(html);
  return { path, title, whole, kept: new Date().toISOString(), files };
}

/** Loads files of a release with all that they need into its cache, and gives the bytes of each. Fails where one is missing or of another release. */
async function loaded(first, now, { follows = () => false, tell = () => {} } = {}) {
  const cache = await caches.open(cacheOf(now.version));
  const sizes = {};
  const known = new Set(first);
  const load = async (file) => {
    const answer = await fetched(file);
    const headers = new Headers(answer.headers);
    headers.set('x-kept', new Date().toISOString());
    for (const ofTransfer of ['content-encoding', 'content-length']) headers.delete(ofTransfer);
    const blob = await answer.blob();
    const text = isPage(file) || /\.(css|js)$/.test(file) ? await blob.text() : '';
    if (file !== '' && readable.test(file) && !now.codes.some((code) => text.includes(code)))
      throw new Error(`another release: ${file}`);
    await cache.put(scope + file, new Response(blob, { headers }));
    sizes[file] = blob.size;
    const more = addressesIn(text, file).filter((other) => isPart(other) || follows(file, other));
    const fresh = [...new Set(more)].filter((other) => !known.has(other));
    for (const other of fresh) known.add(other);
    tell({ loaded: Object.keys(sizes).length, of: known.size });
    await Promise.all(fresh.map(load));
  };
  await Promise.all(first.map(load));
  if ((await release()).version !== now.version) throw new Error('another release');
  return sizes;
}

/** The files of the site that a page, style sheet or script names. */
const addressesIn = (text, file) =>
  [...text.matchAll(/["'`(](\.{0,2}\/[\w./-]*)["'`)]/g)]
    .map(([, address]) => new URL(address, scope + file).href)
    .filter((address) => address.startsWith(scope))
    .map(fileOf);

async function fetched(file) {
  const answer = await fetch(scope + file, { cache: isLasting(file) ? 'default' : 'no-cache' });
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status} ${file}`);
  return answer;
}

/** Writes the list of what is kept, and only then deletes what it no longer names. */
async function save(list, entries) {
  const read = entries.filter(({ whole }) => !whole).slice(0, mostRead);
  const kept = { ...list, entries: entries.filter((entry) => entry.whole || read.includes(entry)) };
  await (await caches.open(listCache)).put(scope, new Response(JSON.stringify(kept)));
  const cache = await caches.open(cacheOf(kept.version));
  const needed = new Set([kept.own, ...kept.entries.map(({ files }) => files)].flatMap(Object.keys));
  for (const { url } of await cache.keys()) if (!needed.has(fileOf(url))) await cache.delete(url);
  await sweep(listCache, cacheOf(kept.version));
  return kept;
}

/** Deletes all caches of this site but those that are needed. */
async function sweep(...needed) {
  const own = (await caches.keys()).filter((name) => name.startsWith(`kept ${scope} `));
  for (const name of own) if (!needed.includes(name)) await caches.delete(name);
}
