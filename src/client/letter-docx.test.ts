import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { letterIn } from '#i18n/letters.ts';
import { letterDocument } from './letter-docx.ts';

const text = letterIn('request', 'ky', {
  to: 'Каракол шаарынын мэриясы',
  about: 'Балдар борбору «Үмүт» & <досу>',
  id: 'karakol-2019-1',
  address: 'https://example.org/ky/grants/karakol-2019-1/',
  questions: ['Канча төлөнгөн, качан жана эмне үчүн?', 'Ким жеңген?'],
  basis: [],
});

/** The lines of a document as a word processor reads them: its paragraphs. */
async function linesOf(written: string): Promise<{ lines: string[]; xml: string }> {
  const file = unzipSync(new Uint8Array(await Packer.toBuffer(letterDocument(written, 'ky'))));
  const xml = strFromU8(file['word/document.xml'] ?? new Uint8Array());
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
  };
  const lines = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) =>
    [...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)]
      .map(([, run = '']) => run.replace(/&\w+;/g, (entity) => entities[entity] ?? entity))
      .join(''),
  );
  return { lines, xml };
}

test('a document holds every line of the letter, as it was written', async () => {
  expect((await linesOf(text)).lines).toEqual(text.split('\n'));
});

test('its subject alone is bold', async () => {
  const { xml } = await linesOf(text);
  expect([...xml.matchAll(/<w:b\/>/g)].length).toBe(1);
  expect(xml).toMatch(/<w:b\/>.{0,200}Маалымат берүү жөнүндө суроо-талап/s);
});
