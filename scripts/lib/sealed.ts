import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const sumOf = (content: string | Uint8Array) => hash('sha256', content, 'buffer');
const sumLength = 32;

/** The room in which contents are put into bytes: one for all pages, for each is written before the next comes, and bytes of its own for each would call the collector. What is larger has room of its own. */
const pageRoom = Buffer.alloc(1024 * 1024);

/** Puts a content behind the place of a checksum, and gives the bytes from there on. */
function inRoom(content: string | Uint8Array): Buffer {
  const most = sumLength + (typeof content === 'string' ? 3 : 1) * content.length;
  const room = most > pageRoom.length ? Buffer.alloc(most) : pageRoom;
  if (typeof content === 'string') return room.subarray(0, sumLength + room.write(content, sumLength));
  room.set(content, sumLength);
  return room.subarray(0, most);
}

/** Writes a file that bears the checksum of a key and its content before the content. Gives the content as bytes, which hold until the next is written. */
export function writeSealed(file: string, { key, content }: { key: string; content: string | Uint8Array }): Uint8Array {
  const bytes = inRoom(content);
  bytes.set(sumOf(key));
  bytes.set(sumOf(bytes));
  writeFileSync(file, bytes);
  return bytes.subarray(sumLength);
}

/** The content of such a file; null where there is none that is whole and of this key. */
export function readSealed(file: string, key: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    const said = Buffer.from(bytes.subarray(0, sumLength));
    bytes.set(sumOf(key));
    return sumOf(bytes).equals(said) ? bytes.subarray(sumLength) : null;
  } catch {
    return null;
  }
}
