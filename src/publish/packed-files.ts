import { hash } from 'node:crypto';
import { strToU8, Zip, ZipDeflate, type ZipInputFile } from 'fflate';
import { epoch } from './zip.ts';

/** A file as it lies in a zip. */
interface Packed {
  /** The SHA-256 of its text: the texts of large tables would weigh ten times what is packed of them. */
  sum: string;
  file: ZipInputFile;
  parts: readonly Uint8Array<ArrayBuffer>[];
}

/** What was packed last under each name: a text that stays as it is from one archive to the next is not packed again. */
const known = new Map<string, Packed>();

/** Packs texts into a zip in the very bytes in which write-excel-file packs them; every file has the earliest date that a zip can hold. */
export function packedFiles(texts: Readonly<Record<string, string>>): Uint8Array {
  const archive: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    archive.push(part);
  });
  for (const [name, text] of Object.entries(texts)) {
    const { file, parts } = packed(name, text);
    const member = { ...file };
    zip.add(member);
    for (const [at, part] of parts.entries()) member.ondata?.(null, part, at === parts.length - 1);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(archive));
}

function packed(name: string, text: string): Packed {
  const before = known.get(name);
  const sum = hash('sha256', text);
  if (before?.sum === sum) return before;
  const file = new ZipDeflate(name);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  file.ondata = (error, part) => {
    if (error) throw error;
    parts.push(part);
  };
  file.push(strToU8(text), true);
  const { filename, size, crc, compression, flag } = file;
  const made = { sum, parts, file: { filename, size, crc, compression, flag, mtime: epoch } };
  known.set(name, made);
  return made;
}
