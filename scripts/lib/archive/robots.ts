import parseRobots from 'robots-parser';
import type { Web } from './web.ts';

/** Whether a program may open an address, as the robots.txt of its host says (RFC 9309): asked once a host. */
export function robots({ read }: Pick<Web, 'read'>, agent: string, turn: (url: string) => Promise<void>) {
  const rules = new Map<string, Promise<(url: string) => boolean>>();
  return async (url: string) => {
    const { origin } = new URL(url);
    const known = rules.get(origin) ?? rulesOf(origin);
    rules.set(origin, known);
    return (await known)(url);
  };

  async function rulesOf(origin: string) {
    const file = `${origin}/robots.txt`;
    await turn(file);
    const answer = await read(file);
    // No file, a file elsewhere, or no answer: nothing is forbidden; the visit will tell what the host does. An error of the server forbids all.
    if (typeof answer === 'string' || (answer.status >= 300 && answer.status < 500)) return () => true;
    if (answer.status >= 500) return () => false;
    const parsed = parseRobots(file, answer.text);
    return (url: string) => parsed.isAllowed(url, agent) ?? true;
  }
}
