/** Hands out turns: no host is asked twice within the pause (in milliseconds), and nobody waits for another host. */
export function turns(pause: number, sleep: (ms: number) => Promise<void>, now: () => number) {
  const next = new Map<string, number>();
  return async (url: string) => {
    const { host } = new URL(url);
    const at = Math.max(now(), next.get(host) ?? 0);
    next.set(host, at + pause);
    if (at > now()) await sleep(at - now());
  };
}
