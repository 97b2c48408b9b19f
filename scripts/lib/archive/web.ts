import { createHash } from 'node:crypto';

/** How a request ended without an answer. */
export type Failure = 'silent' | 'insecure';

/** What a server answered; its body is counted and summed as it passes, and never kept. */
export interface WebAnswer {
  status: number;
  /** Where it sends us; null where it sends us nowhere. */
  location: string | null;
  /** Media type without its parameters, in lower case; null where the server names none. */
  mediaType: string | null;
  /** Null where the body was not read to its end: it was too large. */
  sha256: string | null;
}

export interface WebOptions {
  fetch: typeof globalThis.fetch;
  /** Milliseconds for an answer with its whole body. */
  timeout: number;
  /** The most bytes of a body that are read. */
  limit: number;
  /** How we introduce ourselves to servers. */
  agent: string;
}

/** The only door to the network: one request at a time, each with its limits. */
export interface Web {
  visit: (url: string) => Promise<WebAnswer | Failure>;
  /** The text of an answer with status 200 to 299, up to the limit; otherwise its status, or how it failed. */
  read: (
    url: string,
    request?: { method?: 'GET' | 'POST'; headers?: Record<string, string>; body?: string },
  ) => Promise<Page | Failure>;
}

interface Page {
  status: number;
  location: string | null;
  text: string;
}

export function web({ fetch, timeout, limit, agent }: WebOptions): Web {
  const ask = (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': agent, ...(init.headers as Record<string, string> | undefined) },
    });
  return {
    visit: (url) =>
      orFailure(async () => {
        const response = await ask(url);
        const mediaType = mediaTypeOf(response.headers.get('content-type'));
        const { sha256 } = await summed(response, limit);
        return { status: response.status, location: response.headers.get('location'), mediaType, sha256 };
      }),
    read: (url, request) =>
      orFailure(async () => {
        const response = await ask(url, request);
        const { parts } = await summed(response, limit, true);
        return {
          status: response.status,
          location: response.headers.get('location'),
          text: new TextDecoder().decode(Buffer.concat(parts)),
        };
      }),
  };
}

/** Reads a body to its end, or to the limit, where it is given up. */
async function summed({ body }: Response, limit: number, keep = false) {
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  let size = 0;
  if (body)
    for await (const part of body) {
      size += part.length;
      if (size > limit) return { sha256: null, parts };
      hash.update(part);
      if (keep) parts.push(part);
    }
  return { sha256: hash.digest('hex'), parts };
}

const mediaTypeOf = (header: string | null) => {
  const [type = ''] = (header ?? '').toLowerCase().split(';');
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type.trim()) ? type.trim() : null;
};

/** Errors of TLS, by the beginnings of their codes (Node names those of OpenSSL and those of certificates differently). */
const tls = /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH)/;

/** A network that fails is a fact about the address, no exception of ours. */
async function orFailure<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code = '' } = (error.cause ?? {}) as { code?: string };
    return tls.test(code) ? 'insecure' : 'silent';
  }
}
