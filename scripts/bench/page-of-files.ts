import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Language } from '#text/languages.ts';

/** What the search in the browser asks of its page, for a site that lies in a folder: import it before the search, which keeps the `fetch` that it finds. */
const page = { language: 'ky' as Language };

/** From now on the page is in the given language. */
export const openIn = (language: Language) => void (page.language = language);

const loaded = new Map<string, number>();

/** The files that were asked for since the last call, each once, with their bytes as a host sends them (packed). */
export function filesAsked(): Map<string, number> {
  const asked = new Map(loaded);
  loaded.clear();
  return asked;
}

async function read(address: URL) {
  const bytes = await readFile(address);
  loaded.set(
    address.pathname,
    /\.(?:json|js)$/.test(address.pathname) ? gzipSync(bytes, { level: 9 }).length : bytes.length,
  );
  return bytes;
}

const element = { getAttribute: () => page.language };
const ofPage = {
  window: globalThis,
  location: { href: 'file:///', origin: 'file://' },
  document: { querySelector: () => element },
  fetch: async (address: string | URL) => new Response(await read(new URL(String(address).replace(/\?.*/, '')))),
};
const before = Object.keys(ofPage).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
Object.assign(globalThis, ofPage);

/** Takes away what only a page has, for programs that go on with other work; what was loaded before keeps it. */
export function leavePage() {
  for (const [name, own] of before)
    if (own) Object.defineProperty(globalThis, name, own);
    else Reflect.deleteProperty(globalThis, name);
}
