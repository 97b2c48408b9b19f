import * as z from 'zod';
import type { Web } from './web.ts';

/** Asks the Wayback Machine of the Internet Archive: for the copy nearest to a day (https://archive.org/help/wayback_api.php), and for a new one (Save Page Now 2, which wants the keys of an account). */
export interface WebArchive {
  /** The address of the copy nearest to a day, of a page that was answered with 200; null where there is none. */
  nearest: (url: string, day: string) => Promise<string | null>;
  /** The address of a new copy; null where none came about in time. */
  save: (url: string) => Promise<string | null>;
}

export interface ArchiveOptions {
  read: Web['read'];
  turn: (url: string) => Promise<void>;
  sleep: (ms: number) => Promise<void>;
  /** «access:secret»; null: no new copies are asked for. */
  key: string | null;
  /** The hosts of the two services. */
  available?: string;
  saving?: string;
}

const availability = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.boolean(), url: z.url(), status: z.string() }).optional(),
  }),
});
const job = z.object({ job_id: z.string().regex(/^[\w-]+$/) });
const state = z.object({
  status: z.string(),
  timestamp: z
    .string()
    .regex(/^\d{14}$/)
    .optional(),
  original_url: z.string().optional(),
});

/** How often, and after how many milliseconds each, a new copy is asked about. */
const tries = 12;
const pause = 10_000;

export function webArchive({ read, turn, sleep, key, available, saving }: ArchiveOptions): WebArchive {
  const [asked, kept] = [available ?? 'https://archive.org', saving ?? 'https://web.archive.org'];
  const headers = { accept: 'application/json', ...(key !== null && { authorization: `LOW ${key}` }) };

  async function answer<T>(
    schema: z.ZodType<T>,
    url: string,
    request: Parameters<Web['read']>[1] = {},
  ): Promise<T | null> {
    await turn(url);
    const page = await read(url, { ...request, headers: { ...headers, ...request.headers } });
    if (typeof page === 'string' || page.status !== 200) return null;
    return schema.safeParse(jsonOf(page.text)).data ?? null;
  }

  return {
    nearest: async (url, day) => {
      const query = new URLSearchParams({ url, timestamp: day.replaceAll('-', '') });
      const closest = (await answer(availability, `${asked}/wayback/available?${query}`))?.archived_snapshots.closest;
      return closest?.available && closest.status === '200' ? closest.url.replace(/^http:/, 'https:') : null;
    },
    save: async (url) => {
      if (key === null) return null;
      const begun = await answer(job, `${kept}/save`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ url, skip_first_archive: '1' }).toString(),
      });
      for (let at = 0; begun && at < tries; at += 1) {
        await sleep(pause);
        const now = await answer(state, `${kept}/save/status/${begun.job_id}`);
        if (now?.status === 'success' && now.timestamp)
          return `${kept}/web/${now.timestamp}/${now.original_url ?? url}`;
        if (now?.status === 'error') return null;
      }
      return null;
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
