/** The browser's own `fetch`, whatever a page makes of it later. */
const ask = globalThis.fetch;

/** Milliseconds after which a file counts as not arriving, unless whoever asks is more patient. */
const usualPatience = 20_000;

/**
 * Loads a file whole. Fails when it is not there, does not arrive in time, or when a page arrives in its place, as where a network first wants
 * a login. A file whose name stays while its content changes is asked for anew: two releases must not be mixed.
 */
export async function loadFile(
  address: string,
  { fixed = false, patience = usualPatience } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), patience);
  try {
    const answer = await ask(address, { cache: fixed ? 'default' : 'no-cache', signal: end.signal });
    if (!answer.ok || answer.headers.get('content-type')?.startsWith('text/html'))
      throw new Error(`${answer.status} ${address}`);
    return new Uint8Array(await answer.arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

/** Loads a JSON file; fails as `loadFile` does, and where the content is none. */
export async function loadJson<T>(address: string, options: { patience?: number } = {}): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await loadFile(address, options))) as T;
}

/** Fulfils or fails as the work does; fails when it takes too long. */
export async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('late')), usualPatience) as unknown as number;
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
