import { unzipSync } from 'fflate';
import { zipDirectory, type ZipMember } from './zip-directory.ts';

/** What was unpacked last: most files stay as they are from one release to the next, and every release is opened for its tables, its figures and its files. */
const known = new Map<string, { member: ZipMember; content: Uint8Array }>();
const most = 1000;

/** Hardly any two members share this that differ in their bytes. */
const keyOf = ({ name, method, size, packed }: ZipMember) => [name, method, size, packed.length].join('\0');

/**
 * The files in a zip whose paths are wanted; null when the bytes are no zip. A file that is packed in the same bytes as one of its path before
 * is not unpacked again: it is the same object. So nobody may change what is given.
 */
export function unzipped(zip: Uint8Array, wanted: (path: string) => boolean): Record<string, Uint8Array> | null {
  try {
    const members = membersOf(zip).filter(({ name }) => wanted(name));
    const before = new Map(members.flatMap((member) => unpackedBefore(member) ?? []));
    const fresh = unzipSync(zip, { filter: ({ name }) => wanted(name) && !before.has(name) });
    for (const member of members) remember(member, fresh[member.name]);
    const order = members.length > 0 ? members.map(({ name }) => name) : Object.keys(fresh);
    return Object.fromEntries(order.map((name) => [name, before.get(name) ?? fresh[name] ?? new Uint8Array()]));
  } catch {
    return null;
  }
}

/** The members of a zip; none where two have one name, or where only the library can tell. */
function membersOf(zip: Uint8Array): ZipMember[] {
  try {
    const members = zipDirectory(zip);
    return new Set(members.map(({ name }) => name)).size === members.length ? members : [];
  } catch {
    return [];
  }
}

function unpackedBefore(member: ZipMember): [[string, Uint8Array]] | null {
  const before = known.get(keyOf(member));
  return before && isSame(before.member.packed, member.packed) ? [[member.name, before.content]] : null;
}

/** A loop: a release has a quarter of a million bytes, and a function called for each would take longer than to unpack them. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function remember(member: ZipMember, content: Uint8Array | undefined) {
  if (!content) return;
  const key = keyOf(member);
  known.delete(key);
  known.set(key, { member, content });
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
}
