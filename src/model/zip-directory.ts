/** Where the parts of a zip begin with their signatures, and where in them things stand (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const local = { signature: 0x04034b50, moment: 10, sizes: [26, 28], length: 30 };
const central = {
  signature: 0x02014b50,
  method: 10,
  moment: 12,
  packed: 20,
  size: 24,
  nameLength: 28,
  sizes: [28, 30, 32],
  localAt: 42,
  length: 46,
};
const end = { signature: 0x06054b50, count: 10, directoryAt: 16, length: 22 };

/** A member of a zip as its directory tells it. */
export interface ZipMember {
  name: string;
  /** Its bytes as they are packed, how they are packed, and how many bytes they become. */
  packed: Uint8Array;
  method: number;
  size: number;
  /** Where the moment of its last change stands: before its bytes, and in the directory. */
  momentsAt: readonly [number, number];
}

/** The members of a zip in the order of its directory; throws where there is none, or where it leads nowhere. */
export function zipDirectory(zip: Uint8Array): ZipMember[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const last = endOf(view);
  const members: ZipMember[] = [];
  let at = view.getUint32(last + end.directoryAt, true);
  for (let left = view.getUint16(last + end.count, true); left > 0; left -= 1) {
    members.push(memberAt(view, at));
    at += lengthOf(view, at, central);
  }
  return members;
}

function memberAt(view: DataView, at: number): ZipMember {
  const localAt = view.getUint32(at + central.localAt, true);
  demand(view, at, central.signature);
  demand(view, localAt, local.signature);
  const start = localAt + lengthOf(view, localAt, local);
  return {
    name: nameIn(view, at),
    packed: bytesIn(view, start, view.getUint32(at + central.packed, true)),
    method: view.getUint16(at + central.method, true),
    size: view.getUint32(at + central.size, true),
    momentsAt: [localAt + local.moment, at + central.moment],
  };
}

const nameIn = (view: DataView, at: number) =>
  new TextDecoder().decode(bytesIn(view, at + central.length, view.getUint16(at + central.nameLength, true)));

const bytesIn = ({ buffer, byteOffset }: DataView, at: number, length: number) =>
  new Uint8Array(buffer, byteOffset + at, length);

const lengthOf = (view: DataView, at: number, { sizes, length }: { sizes: readonly number[]; length: number }) =>
  sizes.reduce((sum, size) => sum + view.getUint16(at + size, true), length);

function demand(view: DataView, at: number, signature: number) {
  if (view.getUint32(at, true) !== signature) throw new Error(`no part of a zip at ${at}`);
}

/** Where the end of the directory stands: a comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - end.length; at >= 0; at -= 1)
    if (view.getUint32(at, true) === end.signature) return at;
  throw new Error('no end of a zip');
}
