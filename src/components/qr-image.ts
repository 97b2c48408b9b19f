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
  const quiet = Array<Uint8Array>(border).fill(lineOf([], modules));
  const lines = [...quiet, ...data.map((row) => lineOf(row, modules)), ...quiet];
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines.flatMap((line) => Array<Uint8Array>(dots).fill(line))), packing)),
    chunk('IEND', new Uint8Array()),
  ];
  return { side, src: `data:image/png;base64,${Buffer.concat(parts).toString('base64')}` };
}

/** PNG (W3C), 5.2. */
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A line of dots, eight in a byte and so two modules: a dark one is 0. The first byte says that no filter is used. */
function lineOf(row: readonly boolean[], modules: number): Uint8Array {
  const line = new Uint8Array(1 + Math.ceil(modules / 2)).fill(0xff, 1);
  for (const [at, isDark] of row.entries()) if (isDark) darken(line, at + border);
  return line;
}

/** Clears the dots of a module. */
function darken(line: Uint8Array, module: number) {
  const byte = 1 + (module >> 1);
  line[byte] = (line[byte] ?? 0) & (module % 2 === 0 ? 0x0f : 0xf0);
}

/** A part of a PNG (5.3): its length, its name, what it holds, and a checksum of the two. */
function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const part = Buffer.alloc(8 + named.length);
  part.writeUInt32BE(data.length, 0);
  named.copy(part, 4);
  part.writeUInt32BE(crc32(named), 4 + named.length);
  return part;
}
