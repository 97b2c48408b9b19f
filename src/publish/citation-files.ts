import type { Language } from '#text/languages.ts';
import type { CitationSubject } from './citation-subject.ts';

/**
 * Citations for reference managers, written by hand: citation-js deletes Cyrillic from BibTeX and makes the key «undefined».
 * The subject comes cleaned: every text is one line.
 */

const words = {
  ky: { version: 'Маалыматтын версиясы', accessed: 'кайрылган күнү', babel: 'kyrgyz', tag: 'ky-KG' },
  ru: { version: 'Версия данных', accessed: 'дата обращения', babel: 'russian', tag: 'ru-RU' },
  en: { version: 'Data version', accessed: 'accessed', babel: 'english', tag: 'en-GB' },
} satisfies Record<Language, object>;

/** ASCII only: site, id and day of the version. */
const citationKey = ({ id, version }: CitationSubject): string =>
  `achyk-zakaz-${id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-v${version.date.replaceAll('-', '')}`;

const titleOf = ({ title, pageKind }: CitationSubject, language: Language) =>
  `${title[language]}: ${pageKind[language]}`;
const dayOf = (date: string) => date.split('-').reverse().join('.');

/** One BibTeX entry; the doubled braces keep capital letters and the name of the site whole. */
export function bibtex(subject: CitationSubject, language: Language): string {
  const { siteName, url, version, accessed } = subject;
  const { version: versionWord, accessed: accessedWord, babel } = words[language];
  const note = `${versionWord}: ${version.date} (${version.hash})${accessed === null ? '' : `; ${accessedWord}: ${dayOf(accessed)}`}`;
  return [
    `@misc{${citationKey(subject)},`,
    `  author       = {{${escapeTex(siteName[language])}}},`,
    `  title        = {{${escapeTex(titleOf(subject, language))}}},`,
    `  year         = {${version.date.slice(0, 4)}},`,
    `  howpublished = {\\url{${escapeUrl(url[language])}}},`,
    `  note         = {${escapeTex(note)}},`,
    `  language     = {${babel}}`,
    '}',
    '',
  ].join('\n');
}

const tex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string) => text.replace(/[\\{}$&#%_~^]/g, (sign) => tex[sign] ?? sign);

/** In \url only braces, backslashes and spaces would break the entry. */
const escapeUrl = (url: string) => url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

/** One RIS record: CRLF, two spaces before the hyphen, TY first, ER last. */
export function ris(subject: CitationSubject, language: Language): string {
  const { kind, siteName, url, version, accessed } = subject;
  const fields: [string, string][] = [
    ['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
    ['ID', citationKey(subject)],
    ['TI', titleOf(subject, language)],
    ['AU', siteName[language]],
    ['PY', version.date.slice(0, 4)],
    ['DA', `${version.date.replaceAll('-', '/')}/`],
    ['ET', `${version.date} (${version.hash})`],
    ['LA', language],
    ...(accessed === null ? [] : [['Y2', `${accessed.replaceAll('-', '/')}/`] satisfies [string, string]]),
    ['UR', url[language]],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** CSL-JSON of one item. A table is a «webpage» too: the common ГОСТ style prints no address for «dataset». */
export function cslJson(subject: CitationSubject, language: Language): string {
  const { kind, pageKind, siteName, url, version, accessed } = subject;
  const item = {
    id: citationKey(subject),
    type: 'webpage',
    title: titleOf(subject, language),
    author: [{ literal: siteName[language] }],
    'container-title': siteName[language],
    issued: dateParts(version.date),
    ...(accessed === null ? {} : { accessed: dateParts(accessed) }),
    version: `${version.date} (${version.hash})`,
    ...(kind === 'dataset' ? { note: pageKind[language] } : {}),
    language: words[language].tag,
    URL: url[language],
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
