import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexPiece } from './index-piece.ts';

const piece = new TextEncoder().encode('pagefind_dcd and terms');
const packed = new Uint8Array(gzipSync(piece));

test('a piece is unpacked, and taken as it is where the host has unpacked it', async () => {
  expect(await indexPiece(packed)).toEqual(piece);
  expect(await indexPiece(piece)).toEqual(piece);
});

test.for([
  ['cut off', packed.slice(0, 20)],
  ['damaged', packed.map((byte, i) => (i === 15 ? byte ^ 0xff : byte))],
  ['empty', new Uint8Array()],
  ['a page', new TextEncoder().encode('<!doctype html>')],
  ['packed, but something else', new Uint8Array(gzipSync('something else'))],
] as const)('a piece that is %s fails', async ([, bytes]) => {
  await expect(indexPiece(bytes)).rejects.toThrow();
});
