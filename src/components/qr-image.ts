import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** A QR code as a picture in the page: its address, and its side in dots. */
export interface QrImage {
  side: number;
  src: string;
}

/** The quiet border that scanners want around a code, in modules; paper is white beyond it. */
const border = 2;

/** Which of the eight masks of the standard is laid over a code: trying all of them takes ten times as long, and every camera reads any. */
const maskPattern = 0;

/** Dots along the side of a module: readers of PDF blur the edges of a dot, and so only a part of the module. */
const dots = 4;

/** How the dots are packed: a line is some twenty bytes and comes four times, so the smallest window finds what there is to find; a larger one costs more to lay out than the code to pack. */
const packing = { level: 6, windowBits: 9, memLevel: 4, chunkSize: 1024 } as const;

/** The QR code of a text: a PNG of one bit a dot, which takes a fifth of the bytes of a drawing of the modules. */
export function qrImage(text: string): QrImage {
  const { data, size } = encode(text, { ecc: 'L', border: 0, maskPattern });
  const modules = size + 2 * border;
  const side = modules * dots;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1;
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(linesOf(data, modules), packing)),
    chunk('IEND', new Uint8Array()),
  ];
  return { side, src: `data:image/png;base64,${Buffer.concat(parts).toString('base64')}` };
}

/** PNG (W3C), 5.2. */
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** All lines of dots, white where no module is dark: eight dots in a byte and so two modules. The first byte of a line says that no filter is used. */
function linesOf(rows: readonly (readonly boolean[])[], modules: number): Uint8Array {
  const length = 1 + Math.ceil(modules / 2);
  const lines = new Uint8Array(length * modules * dots).fill(0xff);
  for (let at = 0; at < lines.length; at += length) lines[at] = 0;
  for (const [y, row] of rows.entries()) {
    const start = (y + border) * dots * length;
    for (let x = 0; x < row.length; x += 1) if (row[x]) darken(lines, { start, module: x + border });
    for (let line = 1; line < dots; line += 1) lines.copyWithin(start + line * length, start, start + length);
  }
  return lines;
}

/** Clears the dots of a module in the line that starts at a byte. */
function darken(lines: Uint8Array, { start, module }: { start: number; module: number }) {
  const byte = start + 1 + (module >> 1);
  lines[byte] = (lines[byte] ?? 0) & (module % 2 === 0 ? 0x0f : 0xf0);
}

/** A part of a PNG (5.3): its length, its name, what it holds, and a checksum of the two. */
function chunk(name: string, data: Uint8Array): Buffer {
  const part = Buffer.alloc(12 + data.length);
  part.writeUInt32BE(data.length, 0);
  part.write(name, 4, 'latin1');
  part.set(data, 8);
  part.writeUInt32BE(crc32(part.subarray(4, 8 + data.length)), 8 + data.length);
  return part;
}
