import { capital } from '#text/capital.ts';
import type { Language, Trilingual } from '#text/languages.ts';
import { bibtex, cslJson, ris } from './citation-files.ts';
import type { CitationSubject } from './citation-subject.ts';
import type { Version } from '#model/release.ts';

/** A reference to read. `access` is the day of access, or «—» where a script may write it; null where the pattern has none. */
export interface CitationText {
  before: string;
  access: string | null;
  after: string;
}

/** Every form of one citation. */
export interface Citation {
  kyrgyz: CitationText;
  /** ГОСТ Р 7.0.100-2018, for a list of sources. */
  gost100: CitationText;
  /** ГОСТ Р 7.0.5-2008, for a footnote. */
  gost5: CitationText;
  apa: CitationText;
  /** To be said aloud or written into minutes. */
  spoken: Record<Language, string>;
  bibtex: Record<Language, string>;
  ris: Record<Language, string>;
  cslJson: Record<Language, string>;
}

/** Stands where the day of access belongs, until a script or a hand writes it. */
const noAccess = '—';

/** All forms of the citation of a page or table, each made when it is asked for: a page shows three of the fourteen. */
export function citation(given: CitationSubject): Citation {
  const subject = cleaned(given);
  const inLanguages = (write: (subject: CitationSubject, language: Language) => string) => ({
    ky: write(subject, 'ky'),
    ru: write(subject, 'ru'),
    en: write(subject, 'en'),
  });
  return {
    kyrgyz: kyrgyz(subject),
    gost100: gost100(subject),
    get gost5() {
      return gost5(subject);
    },
    apa: apa(subject),
    spoken: inLanguages((s, language) => spoken[s.kind][language](s)),
    get bibtex() {
      return inLanguages(bibtex);
    },
    get ris() {
      return inLanguages(ris);
    },
    get cslJson() {
      return inLanguages(cslJson);
    },
  };
}

/** The reference as one text. */
export const citationText = ({ before, access, after }: CitationText): string => before + (access ?? '') + after;

const yearOf = ({ date }: Version) => date.slice(0, 4);
const dayOf = (accessed: string | null) => accessed?.split('-').reverse().join('.') ?? noAccess;
const versionName = ({ date, hash }: Version) => `${date} (${hash})`;

/** Kyrgyzstan has no published standard that we know; the pattern follows the order of ГОСТ Р 7.0.100-2018. */
function kyrgyz({ kind, title, pageKind, siteName, url, version, accessed }: CitationSubject): CitationText {
  const content = kind === 'dataset' ? 'Электрондук маалыматтар : электрондук' : 'Текст : электрондук';
  return {
    before: `${title.ky} : ${pageKind.ky}. — ${content} // ${siteName.ky} : ачык маалыматтар сайты. — ${yearOf(version)}-ж. — Маалыматтын версиясы: ${versionName(version)}. — URL: ${url.ky} (кайрылган күнү: `,
    access: dayOf(accessed),
    after: ').',
  };
}

function gost100({ kind, title, pageKind, siteName, url, version, accessed }: CitationSubject): CitationText {
  const content = kind === 'dataset' ? 'Электронные данные : электронные' : 'Текст : электронный';
  return {
    before: `${title.ru} : ${pageKind.ru}. — ${content} // ${siteName.ru} : сайт открытых данных. — ${yearOf(version)}. — Версия данных: ${versionName(version)}. — URL: ${url.ru} (дата обращения: `,
    access: dayOf(accessed),
    after: ').',
  };
}

function gost5({ title, pageKind, siteName, url, version, accessed }: CitationSubject): CitationText {
  return {
    before: `${title.ru}: ${pageKind.ru} [Электронный ресурс] // ${siteName.ru}: сайт открытых данных. ${yearOf(version)}. Версия данных: ${versionName(version)}. URL: ${url.ru} (дата обращения: `,
    access: dayOf(accessed),
    after: ').',
  };
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** APA 7 asks for no day of access when the page is frozen. */
function apa({ kind, title, pageKind, siteName, url, version }: CitationSubject): CitationText {
  const [year, month, day] = version.date.split('-').map(Number);
  const name = `${version.date}, ${version.hash}`;
  const head =
    kind === 'dataset'
      ? `(${year}). ${title.en} (Version ${name}) [Data set]`
      : `(${year}, ${months[(month ?? 1) - 1]} ${day}). ${title.en} [${capital(pageKind.en)}, data version ${name}]`;
  return { before: `${siteName.en}. ${head}. ${url.en}`, access: null, after: '' };
}

const spoken: Record<CitationSubject['kind'], Record<Language, (subject: CitationSubject) => string>> = {
  page: {
    ky: ({ siteName, version, id }) => `«${siteName.ky}», ${version.date} версиясы, ${id} жазуусу`,
    ru: ({ siteName, version, id }) => `«${siteName.ru}», версия ${version.date}, запись ${id}`,
    en: ({ siteName, version, id }) => `${siteName.en}, version ${version.date}, record ${id}`,
  },
  dataset: {
    ky: ({ siteName, version, id }) => `«${siteName.ky}», ${version.date} версиясы, ${id} таблицасы`,
    ru: ({ siteName, version, id }) => `«${siteName.ru}», версия ${version.date}, таблица ${id}`,
    en: ({ siteName, version, id }) => `${siteName.en}, version ${version.date}, table ${id}`,
  },
};

/** Titles are published text and may hold anything: one line, no control characters, no invisible turns of direction. */
const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
const lines = ({ ky, ru, en }: Trilingual): Trilingual => ({ ky: oneLine(ky), ru: oneLine(ru), en: oneLine(en) });

function cleaned(subject: CitationSubject): CitationSubject {
  const { title, pageKind, siteName, url } = subject;
  return {
    ...subject,
    id: oneLine(subject.id),
    title: lines(title),
    pageKind: lines(pageKind),
    siteName: lines(siteName),
    url: lines(url),
  };
}
