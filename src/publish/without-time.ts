import { zipDirectory } from '#model/zip-directory.ts';

/** 1 January 1980, 0 o'clock, as MS-DOS writes it: the earliest moment that a zip can hold. */
const earliest = 0x0021_0000;

/** The same archive without the time at which it was made: packed as it is, for packing anew is most of the work on a workbook. */
export function withoutTime(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  for (const { momentsAt } of zipDirectory(bytes)) for (const at of momentsAt) view.setUint32(at, earliest, true);
  return bytes;
}
