import type { VerifyLabels } from '#i18n/verify-labels.ts';
import {
  labelsFile,
  namesFile,
  namesFileOf,
  readNames,
  readShard,
  shardFile,
  type SubjectNames,
  type VerifyShard,
} from '#publish/verify-entry.ts';
import { shardOf } from '#text/figure-code.ts';
import type { Language } from '#text/languages.ts';

/** The browser's own `fetch`, whatever a page makes of it later. */
const ask = globalThis.fetch;

/** Milliseconds after which the files that are kept on the device answer in place of the network. */
const patience = 8_000;

/** Where the files are, and over how many they are spread. */
export interface CodeFilesAt {
  /** Address of the folder, with a slash at its end. */
  folder: string;
  codeBits: number;
  nameBits: number;
  /** The version of the record that the page was made with: what is kept of another one is thrown away. */
  version: string;
}

/** The files of codes: asked of the network first, else of what is kept on this device. */
export interface CodeFiles {
  shardOf: (code: string) => Promise<VerifyShard>;
  labelsOf: (language: Language) => Promise<VerifyLabels>;
  namesOf: (subjects: readonly string[]) => Promise<SubjectNames>;
  /** Keeps every file on the device. */
  keep: () => Promise<void>;
  /** Whether the last answer came from what is kept. */
  wasOffline: () => boolean;
}

/** Opens the files of codes of a page. */
export function codeFiles({ folder, codeBits, nameBits, version }: CodeFilesAt): CodeFiles {
  const shelf = `codes ${folder}`;
  const texts = new Map<string, string>();
  let offline = false;

  async function text(name: string): Promise<string> {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const fresh = await fetched(folder + name).catch(() => null);
    offline ||= fresh === null;
    const found = fresh ?? (await kept(`${shelf} ${version}`, folder + name));
    if (found === null) throw new Error(`not there: ${name}`);
    if (fresh !== null) texts.set(name, found);
    return found;
  }

  async function keep() {
    const names = [
      labelsFile(document.documentElement.lang as Language),
      ...Array.from({ length: 2 ** codeBits }, (_, at) => shardFile(at)),
      ...Array.from({ length: 2 ** nameBits }, (_, at) => namesFile(at)),
    ];
    for (const old of await caches.keys())
      if (old.startsWith(`${shelf} `) && old !== `${shelf} ${version}`) await caches.delete(old);
    const shelfOfVersion = await caches.open(`${shelf} ${version}`);
    for (const name of names) {
      const address = folder + name;
      if (!(await shelfOfVersion.match(address)))
        await shelfOfVersion.put(address, new Response(await fetched(address)));
    }
  }

  return {
    shardOf: async (code) => readShard(await text(shardFile(shardOf(code, codeBits)))),
    labelsOf: async (language) => JSON.parse(await text(labelsFile(language))) as VerifyLabels,
    namesOf: async (subjects) => {
      const files = [...new Set(subjects.map((subject) => namesFile(namesFileOf(subject, nameBits))))];
      const read = await Promise.all(files.map(async (name) => readNames(await text(name))));
      return Object.assign({}, ...read) as SubjectNames;
    },
    keep,
    wasOffline: () => offline,
  };
}

/** Loads a file; fails when it is not there, does not arrive in time, or when a page arrives in its place. */
async function fetched(address: string): Promise<string> {
  const answer = await ask(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
  if (!answer.ok || answer.headers.get('content-type')?.startsWith('text/html'))
    throw new Error(`${answer.status} ${address}`);
  return answer.text();
}

/** A file that is kept on the device; null where it is not, and where the browser keeps nothing. */
async function kept(shelf: string, address: string): Promise<string | null> {
  if (!('caches' in globalThis)) return null;
  const found = await (await caches.open(shelf)).match(address);
  return found ? found.text() : null;
}
