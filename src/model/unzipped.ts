import { unzipSync } from 'fflate';
import { zipDirectory, type ZipMember } from './zip-directory.ts';

/** What was unpacked last under each path: most files stay as they are from one release to the next. */
const known = new Map<string, { member: ZipMember; content: Uint8Array }>();

/**
 * The files in a zip whose paths are wanted; null when the bytes are no zip. A file that is packed in the same bytes as the last one of its path
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
  const before = known.get(member.name);
  return before && isSame(before.member, member) ? [[member.name, before.content]] : null;
}

const isSame = (a: ZipMember, b: ZipMember) =>
  a.method === b.method &&
  a.size === b.size &&
  a.packed.length === b.packed.length &&
  a.packed.every((byte, at) => byte === b.packed[at]);

function remember(member: ZipMember, content: Uint8Array | undefined) {
  if (content) known.set(member.name, { member, content });
}
