import jsQr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

/** What a camera reads of a code that is drawn as on paper. */
async function scanned(text: string) {
  const { size, d } = qrPath(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}"><path d="M0 0h${size}v${size}h-${size}z" fill="#fff"/><path d="${d}" stroke="#000"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.for([
  'https://example.org/ky/verify/?code=NBN1W-5QPBH',
  'https://someone-with-a-long-name.github.io/repository-of-the-record/ru/verify/?code=NBN1W-5QPBH',
])('a camera reads the address: %s', async (address) => {
  expect(await scanned(address)).toBe(address);
});

test('a code weighs little', () => {
  expect(qrPath('https://example.org/ky/verify/?code=NBN1W-5QPBH').d.length).toBeLessThan(2_500);
});
