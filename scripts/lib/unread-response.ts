const Whole = globalThis.Response;

/**
 * An answer that leaves what it holds as it was given, a text or bytes: whoever writes a page needs no stream of it, and a text is put into bytes only
 * once. A page maker gives it to Astro in place of Response.
 */
export class UnreadResponse extends Whole {
  readonly #unread: string | Uint8Array | null;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const unread = typeof body === 'string' || body instanceof Uint8Array ? body : null;
    super(unread === null ? body : null, init);
    this.#unread = unread;
  }

  /** The text or the bytes; null where the answer holds nothing, or a stream. */
  get unread() {
    return this.#unread;
  }

  /** Astro hands a body on to another answer: given to one of these, a text is as good as a stream. */
  override get body() {
    return this.#unread === null ? super.body : (this.#unread as unknown as ReadableStream<Uint8Array<ArrayBuffer>>);
  }

  override arrayBuffer() {
    return this.#read().arrayBuffer();
  }

  override text() {
    return this.#read().text();
  }

  #read() {
    return new Whole(this.#unread === null ? super.body : (this.#unread as BodyInit));
  }
}

/** From now on, answers that are made in this thread are left unread. */
export function leaveUnread() {
  globalThis.Response = UnreadResponse;
}

/** What an answer holds. */
export async function held(response: Response): Promise<string | Uint8Array> {
  const unread = response instanceof UnreadResponse ? response.unread : null;
  return unread ?? new Uint8Array(await response.arrayBuffer());
}
