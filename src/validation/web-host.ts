import { plainHost } from '#text/cell-texts.ts';
import { toUnicode } from 'punycode/punycode.es6.js';
import type { Cell } from './rule.ts';

/** What is asked of an address. */
type Address = Pick<URL, 'username' | 'password' | 'host' | 'hostname'>;

/** The address in a cell for one; null where the cell is none, or holds none that can be read: its type refuses that. */
export function addressIn({ facts, value }: Cell): Address | null {
  if (facts?.kind !== 'url' || !/^https?:/i.test(value)) return null;
  const host = plainHost(value);
  if (host !== null) return { username: '', password: '', host, hostname: host };
  if (last.value !== value) last = { value, address: URL.parse(value) };
  return last.address;
}

/** The address that was read last: several rules ask about the same cell one after another. */
let last: { value: string; address: URL | null } = { value: '', address: null };

/** The host of an address as a reader sees it, in letters. */
export function hostOf({ hostname }: Address): string {
  if (!hostname.includes('xn--')) return hostname;
  try {
    return toUnicode(hostname);
  } catch {
    return hostname; // it begins like letters in ASCII, and is none
  }
}

/** Names that mean another machine, or none, wherever they are opened (RFC 6761, RFC 7686, RFC 9476). */
const ownNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|onion|alt|test|invalid)$/;
/** Addresses of this machine and of networks of offices (RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291). */
const ownNumbers =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/;

/** Whether an address leads to a machine of the reader's own network, or to none. */
export function isPrivateHost({ hostname }: Address): boolean {
  const host = hostname.replace(/\.$/, '');
  return ownNames.test(host) || ownNumbers.test(host) || !/[.:]/.test(host);
}
