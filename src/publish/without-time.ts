/** Where the parts of a zip begin with their signatures, and where in them the moment of a change stands (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const local = { signature: 0x04034b50, moment: 10 };
const central = { signature: 0x02014b50, moment: 12, sizes: [28, 30, 32], localAt: 42, length: 46 };
const end = { signature: 0x06054b50, count: 10, directoryAt: 16, length: 22 };

/** 1 January 1980, 0 o'clock, as MS-DOS writes it: the earliest moment that a zip can hold. */
const earliest = 0x0021_0000;

/** The same archive without the time at which it was made: packed as it is, for packing anew is most of the work on a workbook. */
export function withoutTime(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const put = (at: number, { signature, moment }: typeof local) => {
    if (view.getUint32(at, true) !== signature) throw new Error(`no part of a zip at ${at}`);
    view.setUint32(at + moment, earliest, true);
  };
  const last = endOf(view);
  let at = view.getUint32(last + end.directoryAt, true);
  for (let left = view.getUint16(last + end.count, true); left > 0; left -= 1) {
    put(at, central);
    put(view.getUint32(at + central.localAt, true), local);
    at += central.sizes.reduce((sum, size) => sum + view.getUint16(at + size, true), central.length);
  }
  return bytes;
}

/** Where the end of the directory stands: a comment may follow it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - end.length; at >= 0; at -= 1)
    if (view.getUint32(at, true) === end.signature) return at;
  throw new Error('no end of a zip');
}
