import jsQr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrImage } from './qr-image.ts';

/** What a camera reads of a code as it is printed. */
async function scanned(text: string) {
  const { side, src } = qrImage(text);
  const png = Buffer.from(src.slice(src.indexOf(',') + 1), 'base64');
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([side, side]);
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.for([
  'https://example.org/ky/verify/?code=NBN1W-5QPBH',
  'https://someone-with-a-long-name.github.io/repository-of-the-record/ru/verify/?code=NBN1W-5QPBH',
])('a camera reads the address: %s', async (address) => {
  expect(await scanned(address)).toBe(address);
});

test('a code weighs little', () => {
  expect(qrImage('https://example.org/ky/verify/?code=NBN1W-5QPBH').src.length).toBeLessThan(600);
});
