import { zlibSync } from 'fflate';
import { crc32 } from 'node:zlib';
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

/**
 * How the dots are packed: what a quick search finds is shorter than what a thorough one does, for every line comes four times. Without `mem`
 * fflate takes two megabytes for each code, and sweeping them up costs more than all the rest.
 */
const packing = { level: 2, mem: 0 } as const;

/** The QR code of a text: a PNG of one bit a dot, which takes a fifth of the bytes of a drawing of the modules. */
export function qrImage(text: string): QrImage {
  const { data, size } = encode(text, { ecc: 'L', border, maskPattern });
  const side = size * dots;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1;
  const lines = data.map(lineOf).flatMap((line) => Array<Uint8Array>(dots).fill(line));
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(Buffer.concat(lines), packing)),
    chunk('IEND', new Uint8Array()),
  ];
  return { side, src: `data:image/png;base64,${Buffer.concat(parts).toString('base64')}` };
}

/** PNG (W3C), 5.2. */
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A line of dots, eight in a byte and so two modules: a dark one is 0. The first byte says that no filter is used. */
function lineOf(row: readonly boolean[]): Uint8Array {
  const line = new Uint8Array(1 + Math.ceil(row.length / 2));
  const light = (module: number, bits: number) => (row[module] === false ? bits : 0);
  for (let at = 0; at < row.length; at += 2) line[1 + at / 2] = light(at, 0xf0) | light(at + 1, 0x0f);
  return line;
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
