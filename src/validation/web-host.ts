import { domainToUnicode } from 'node:url';
import type { Cell } from './rule.ts';

/** The address in a cell for one; null where the cell is none, or holds none that can be read: its type refuses that. */
export function addressIn({ facts, value }: Cell): URL | null {
  return facts?.kind === 'url' && /^https?:/i.test(value) && URL.canParse(value) ? new URL(value) : null;
}

/** The host of an address as a reader sees it, in letters. */
export const hostOf = ({ hostname }: URL) => domainToUnicode(hostname) || hostname;
