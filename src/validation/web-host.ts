import { domainToUnicode } from 'node:url';
import type { Cell } from './rule.ts';

/** The address in a cell for one; null where the cell is none, or holds none that can be read: its type refuses that. */
export function addressIn({ facts, value }: Cell): URL | null {
  if (facts?.kind !== 'url' || !/^https?:/i.test(value)) return null;
  if (last.value !== value) last = { value, address: URL.parse(value) };
  return last.address;
}

/** The address that was read last: several rules ask about the same cell one after another. */
let last: { value: string; address: URL | null } = { value: '', address: null };

/** The host of an address as a reader sees it, in letters. */
export const hostOf = ({ hostname }: URL) => domainToUnicode(hostname) || hostname;
