import * as library from '@e965/xlsx';
import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { randomFrom, type Random } from '#synthetic/random.ts';
import { readWorkbook } from './read-workbook.ts';
import { readPlainBook } from './plain-workbook.ts';

type Parts = Record<string, Uint8Array>;

const read = (parts: Parts) => readWorkbook(zipSync(parts), 'xlsx', library);

/** The same workbook, its sheets with a space in a tag that only the library reads. */
const unusual = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      name.startsWith('xl/worksheets/sheet') ? strToU8(strFromU8(part).replace('<sheetData>', '<sheetData >')) : part,
    ]),
  );

/** Whether the cells of a workbook are read at sight. */
const isPlain = (parts: Parts) =>
  readPlainBook(parts, {
    utils: library.utils,
    read: (lean) => library.read(lean, { dense: true, cellNF: true, cellStyles: true }),
    numberText: String,
  }) !== null;

/** A workbook with texts in several fonts, days, numbers, truths, notes, merged and hidden cells, in two sheets. */
async function richBook(): Promise<Parts> {
  const book = new Workbook();
  for (const name of ['Бир', 'Эки & үч']) {
    const sheet = book.addWorksheet(name, { state: name === 'Бир' ? 'visible' : 'hidden' });
    for (let line = 1; line < 9; line += 1)
      sheet.getRow(line).values = ['үй & <b>', line * 1000.5, new Date(Date.UTC(2024, 1, line)), true, '  а  ', 'б\nв'];
    sheet.getCell('B3').numFmt = 'dd.mm.yyyy';
    sheet.getCell('A5').value = { richText: [{ text: 'а' }, { font: { bold: true }, text: ' б' }] };
    sheet.getCell('H12').note = 'a note on nothing';
    sheet.getCell('A15').value = 'below';
    sheet.getRow(4).hidden = true;
    sheet.getColumn(3).hidden = true;
    sheet.mergeCells('A2:A3');
  }
  return unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
}

let rich: Parts;
beforeAll(async () => {
  rich = await richBook();
});

test('what is read at sight is what the library reads', () => {
  expect([isPlain(rich), isPlain(unusual(rich))]).toEqual([true, false]);
  expect(read(rich)).toEqual(read(unusual(rich)));
  expect(read(rich)).toMatchObject({ sheets: [{ name: 'Бир', hiddenLines: 2, merged: 1 }, { isHidden: true }] });
});

/** Pieces of a sheet that mean something, or nothing, where they stand. */
const pieces = [
  ...['&amp;', '&amp;lt;', '&#65;', '&', '_x000D_', '\r\n', ' ', '\n', '0', '1e5', '-', 'NaN', '99999999', 'ү', '\0'],
  ...['<v></v>', '<f>1</f>', '<row r="3"/>', '</row>', '</c>', '<!-- x -->', ']]>', '<is><t>q</t></is>'],
  ...[' s="1"', ' t="s"', ' t="e"', ' t="b"', ' hidden="1"', ' r="5"', '<c r="XFD1"/>', '200001', 'A1', 'str', '14'],
];

/** A text with one to three pieces put in or a few characters taken out, mostly where texts and attributes begin. */
function spoilt(text: string, random: Random): string {
  let now = text;
  for (let left = random.int(1, 3); left > 0; left -= 1) {
    const places = [...now.matchAll(random.pick([/>/g, /"/g, /./gs]))];
    const at = random.pick(places).index + 1;
    now = now.slice(0, at) + random.pick([...pieces, '']) + now.slice(at + random.pick([0, 0, 1, 5]));
  }
  return now;
}

test('damaged workbooks are read at sight as the library reads them, or left to it', () => {
  const simple = unzipSync(
    new Uint8Array(
      library.write(
        {
          SheetNames: ['a'],
          Sheets: {
            a: library.utils.aoa_to_sheet([
              ['id', 'ү & ч', 1, ''],
              ['a', ' x ', -2.5, true],
            ]),
          },
        },
        { type: 'array', bookType: 'xlsx' },
      ) as ArrayBuffer,
    ),
  );
  const plain = Array.from({ length: 120 }, (_, seed) => {
    const random = randomFrom(seed / 2 ** 32);
    const sound = random.pick([rich, simple]);
    const name = random.pick(Object.keys(sound).filter((path) => /sheets\/sheet|sharedStrings|styles/.test(path)));
    const parts = { ...sound, [name]: strToU8(spoilt(strFromU8(sound[name] ?? new Uint8Array()), random)) };
    expect(read(parts), `seed ${seed}`).toEqual(read(unusual(parts)));
    return isPlainOrBroken(parts);
  });
  expect(plain.filter(Boolean).length).toBeGreaterThan(10);
});

function isPlainOrBroken(parts: Parts): boolean {
  try {
    return isPlain(parts);
  } catch {
    return false;
  }
}
