import { expect, test } from 'vitest';
import { leanPdf, pagesOfPdf } from './lean-pdf.ts';

/** A PDF with the given bodies as objects 1, 2 …, written as Chromium writes them. */
function pdf(bodies: readonly string[]): Buffer {
  let file = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const lines = bodies.map((body, at) => {
    const line = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return line;
  });
  const size = bodies.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}trailer\n<</Size ${size}\n/Root 1 0 R\n/Info 2 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

const info = "<</Title (Угуу)\n/CreationDate (D:20261129133707+00'00')\n/ModDate (D:20261129133707+00'00')>>";
const stream = (text: string) => `<</Length ${text.length}>> stream\n${text}\nendstream`;
const sample = [
  '<</Type /Catalog\n/Pages 3 0 R>>',
  info,
  '<</Type /Pages\n/Kids [4 0 R]>>',
  '<</Type /Page\n/Contents 6 0 R\n/Pattern 7 0 R>>',
  stream('0 0 m 9 0 R'),
  stream('0 0 m 9 0 R'),
  stream('other'),
];

test('equal streams are kept once, and what named them names the one that is left', () => {
  const file = leanPdf(pdf(sample), '2026-11-29').toString('latin1');
  expect(file.match(/0 0 m 9 0 R/g)?.length).toBe(1);
  expect(file).toContain('/Contents 5 0 R\n/Pattern 6 0 R');
  expect(file).toContain('/Size 7\n/Root 1 0 R');
});

test('every object stands where the table says', () => {
  const file = leanPdf(pdf(sample), '2026-11-29').toString('latin1');
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n /gm)].map(([, offset]) => Number(offset));
  expect(offsets.map((offset, at) => file.slice(offset).startsWith(`${at + 1} 0 obj`))).toEqual(
    Array.from({ length: 6 }, () => true),
  );
  expect(file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]))).toMatch(/^xref\n/);
});

test('two files that differ in their dates only become one', () => {
  const later = sample.map((body) => body.replaceAll('20261129133707', '20261129140000'));
  expect(leanPdf(pdf(later), '2026-11-29')).toEqual(leanPdf(pdf(sample), '2026-11-29'));
});

test('elements are counted from the first of the file, whatever the browser has seen before', () => {
  const named = (first: string, second: string) => pdf([...sample, `<</Names [(${first}) 4 0 R (${second}) 3 0 R]>>`]);
  const [early, late] = [named('node00000007', 'node00000009'), named('node00000507', 'node00000512')];
  expect(leanPdf(late, '2026-11-29')).toEqual(leanPdf(early, '2026-11-29'));
  expect(leanPdf(late, '2026-11-29').toString('latin1')).toContain('(node00000001) 4 0 R (node00000002)');
});

test('pages are counted, the list of pages is none', () => {
  expect(pagesOfPdf(pdf(sample))).toBe(1);
});

test('a file of another kind is refused', () => {
  expect(() => leanPdf(Buffer.from('%PDF-1.7 packed'), '2026-11-29')).toThrow('no plain table');
});
