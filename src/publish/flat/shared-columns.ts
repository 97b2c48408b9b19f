import type { TableName } from '#schemas/index.ts';
import { columnsOf } from '#schemas/index.ts';
import type { Joined } from '#model/join.ts';
import { encodedCell } from '#model/encoded-cell.ts';
import type { FlatColumn } from './flat-sheet.ts';
import { exactness, codeInWords, listed, placeNames, sourcesInWords, textInWords } from './flat-values.ts';
import type { CodelistName } from '#schemas/codelists.ts';

interface Row {
  id: string;
  place?: string | null;
}

/** A column of a table as it is published: a number, a date, an id. */
export function asPublished<R extends Row>(table: TableName, column: string): FlatColumn<R> {
  return { ...factsOf(table, column), value: (row) => encodedCell(table, row, column) };
}

/** A column of codes, in words; several codes of a cell stand behind one another. */
export function codesInWords<R extends Row>(table: TableName, column: string): FlatColumn<R> {
  const { codelist, ...facts } = factsOf(table, column);
  const value: FlatColumn<R>['value'] = (row, { language }) =>
    listed(
      encodedCell(table, row, column)
        .split(' ')
        .map((code) => codeInWords(codelist as CodelistName, code, language)),
    );
  return { ...facts, kind: 'text', value };
}

/** How exact the number in another column is, in words. */
export function exactnessOf<R extends Row>(table: TableName, column: string): FlatColumn<R> {
  const qualifier = columnsOf(table)[column]?.qualifier ?? '';
  const value: FlatColumn<R>['value'] = (row, { language }) => {
    const text = encodedCell(table, row, column);
    return exactness(text === '' ? null : Number(text), encodedCell(table, row, qualifier) || null, language);
  };
  return { ...factsOf(table, qualifier), kind: 'text', value };
}

/** A text that a table has in three languages, in the reader's. */
export function inOneLanguage<R extends Row>(table: TableName, base: string): FlatColumn<R> {
  const { label, about } = factsOf(table, `${base}_ky`);
  const plain = { ky: bare(label.ky), ru: bare(label.ru), en: bare(label.en) };
  return { kind: 'text', label: plain, about, value: (row, { language }) => textInWords(row, base, language) };
}

/** Place, district and region by name. */
export const placeColumns = <R extends Row>(placeOf: (row: R, joined: Joined) => string | null) =>
  ({
    place: {
      ...factsOf('winners', 'place'),
      kind: 'text',
      value: (row, facts) => placeNames(facts, placeOf(row, facts.joined)).place,
    },
    district: {
      kind: 'text',
      label: { ky: 'Район', ru: 'Район', en: 'District' },
      about: {
        ky: 'Аймак кайсы райондо; шаар районго кирбесе, бош.',
        ru: 'В каком районе находится место; пусто, если город не входит в район.',
        en: 'The district in which the place lies; empty for a city that lies in none.',
      },
      value: (row, facts) => placeNames(facts, placeOf(row, facts.joined)).district,
    },
    region: {
      kind: 'text',
      label: {
        ky: 'Облус же республикалык шаар',
        ru: 'Область или республиканский город',
        en: 'Region or city of republican significance',
      },
      about: {
        ky: 'Аймак кайсы облуста; бүтүн өлкөгө тиешелүү сапта бош.',
        ru: 'В какой области находится место; пусто в строке, которая относится ко всей стране.',
        en: 'The region in which the place lies; empty in a row about the whole country.',
      },
      value: (row, facts) => placeNames(facts, placeOf(row, facts.joined)).region,
    },
  }) satisfies Record<string, FlatColumn<R>>;

/** The name of the organization that a column of a table names. */
export function organizationIn<R extends Row>(
  table: TableName,
  column: string,
  idOf: (row: R, joined: Joined) => string | null | undefined,
): FlatColumn<R> {
  return {
    ...factsOf(table, column),
    kind: 'text',
    value: (row, { joined, language }) =>
      textInWords(joined.organizationsById.get(idOf(row, joined) ?? ''), 'name', language),
  };
}

/** Titles and addresses of all sources of a row. */
export const sourceColumnsOf = <R extends Row>(table: TableName) =>
  ({
    sources: {
      kind: 'text',
      label: { ky: 'Булактар', ru: 'Источники', en: 'Sources' },
      about: {
        ky: 'Сап таянган документтердин аталыштары; бир нече болсо, « | » менен ажыратылат.',
        ru: 'Названия документов, на которых основана строка; если их несколько, между ними стоит « | ».',
        en: 'Titles of the documents that the row rests on; “ | ” stands between several.',
      },
      value: (row, { joined }) => sourcesInWords(joined, table, row).titles,
    },
    source_urls: {
      kind: 'text',
      label: { ky: 'Булактардын даректери', ru: 'Адреса источников', en: 'Addresses of the sources' },
      about: {
        ky: 'Ошол эле документтердин даректери, ошол эле тартипте; дареги жок документтин ордунда дефис.',
        ru: 'Адреса тех же документов в том же порядке; у документа без адреса — тире.',
        en: 'Addresses of the same documents in the same order; a dash for one that has none.',
      },
      value: (row, { joined }) => sourcesInWords(joined, table, row).addresses,
    },
  }) satisfies Record<string, FlatColumn<R>>;

/** The address of a page of the site about a row. */
export const pageColumn = <R extends Row>(pathOf: (row: R) => string): FlatColumn<R> => ({
  kind: 'url',
  label: { ky: 'Барак', ru: 'Страница', en: 'Page' },
  about: {
    ky: 'Сап жөнүндөгү барак: анда ар бир сандын булагы бар.',
    ru: 'Страница об этой строке: на ней у каждой цифры есть источник.',
    en: 'The page about this row: every figure on it has its source.',
  },
  value: (row, { language, homepage }) => `${homepage}${language}/${pathOf(row)}`,
});

function factsOf(table: TableName, column: string) {
  const facts = columnsOf(table)[column];
  if (!facts) throw new Error(`unknown column: ${table}.${column}`);
  const { kind, label, about, codelist } = facts;
  return { kind, label, about, ...(codelist !== undefined && { codelist }) };
}

/** A label without the language in brackets behind it. */
const bare = (label: string) => label.replace(/ \((?:ky|ru|en)\)$/, '');
