import { verifyAnswer, type VerifyFact, type VerifyPart } from '#i18n/verify-answer.ts';
import type { VerifyLabels } from '#i18n/verify-labels.ts';
import type { VerifyWords } from '#i18n/verify-words.ts';
import { shortDate } from '#i18n/date.ts';
import { element } from '#client/search/elements.ts';
import type { SubjectNames, VerifyEntry } from '#publish/verify-entry.ts';
import { codeOfDigest, spacedCode, statementText } from '#text/figure-code.ts';
import { filled } from '#text/filled.ts';
import { languages, type Language } from '#text/languages.ts';
import type { CodeFiles } from './code-files.ts';
import type { Told } from './statements-under.ts';

/** The words of an answer. */
export interface Wording {
  words: VerifyWords;
  labels: VerifyLabels;
  language: Language;
}

/** The answer to one code as a part of the page: what became of it, then what it says and rests on. */
export async function answerView({ entry, shard }: Told, files: CodeFiles, wording: Wording): Promise<HTMLElement> {
  const { state, sentences, facts } = verifyAnswer(entry, shard, wording);
  const subjects = facts.flatMap(({ parts }) => parts.flatMap(({ subject }) => subject ?? []));
  const [names, proved] = await Promise.all([files.namesOf(subjects), isProved(entry)]);
  const version = shard.versions.at(-1);
  const { words, language } = wording;
  const [first = '', ...others] = sentences;
  return element(
    'section',
    { class: `answer-card ${state}` },
    element('p', { class: 'code' }, spacedCode(entry.code)),
    element('h2', { class: 'plain' }, first),
    ...others.map((text) => element('p', {}, text)),
    element('dl', { class: 'facts' }, ...facts.flatMap((fact) => factView(fact, names, wording))),
    element(
      'p',
      { class: 'muted' },
      [
        proved ? words.proved : '',
        version ? filled(words.version, { date: shortDate(version.date, language), hash: version.hash }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );
}

/** Codes that may have been meant, each with its row, as links that check them. */
export function meantView(near: readonly Told[], { words, labels }: Wording): HTMLElement[] {
  if (near.length === 0) return [];
  const items = near.map(({ entry }) =>
    element(
      'li',
      {},
      codeLink(entry.code),
      ` — ${labels.tables[entry.table] ?? ''} ${entry.record}, ${labels.columns[`${entry.table}/${entry.column}`]?.label ?? labels.figures[entry.column]?.name ?? entry.column}`,
    ),
  );
  return [element('p', {}, words.meant), element('ul', { class: 'links' }, ...items)];
}

const codeLink = (code: string) => element('a', { href: `?code=${code}`, class: 'code' }, spacedCode(code));

function factView({ label, parts }: VerifyFact, names: SubjectNames, { language }: Wording) {
  const shown = parts.flatMap((part, at) => [...(at > 0 ? ['; '] : []), partView(part, names, language)]);
  return [element('dt', {}, label), ' ', element('dd', {}, ...shown), ' '];
}

function partView(part: VerifyPart, names: SubjectNames, language: Language): Node | string {
  const { text, subject, source, code } = part;
  if (source !== undefined) return element('a', { href: `../sources/#s-${source}` }, text);
  if (code !== undefined) return element('span', {}, `${text} `, codeLink(code));
  if (subject === undefined) return text;
  const name = names[subject];
  const own = [language, ...languages].find((candidate) => name?.[candidate]);
  const said = own && name ? element('span', { lang: own === language ? null : own }, name[own]) : plainSubject(text);
  const page = pageOf(subject);
  return page === null ? said : element('a', { href: `../${page}` }, said);
}

/** What stands for a row without a name: its id; for a year its number. */
const plainSubject = (text: string) => element('code', {}, text.replace(/^years\//, ''));

/** The page of a row or scope below the language; null where it has none of its own. */
function pageOf(subject: string): string | null {
  if (subject === 'nation') return '';
  const [table = '', id = ''] = subject.split('/');
  if (table === 'winners') return `grants/${id}/`;
  return ['places', 'calls', 'organizations', 'groups'].includes(table) ? `${subject}/` : null;
}

/** Whether the code of an entry, made again from what it says, is its own; a browser without means to do so is not believed. */
async function isProved(entry: VerifyEntry): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return false;
  const { table, record, column, value, qualifier, outOf } = entry;
  const text = new TextEncoder().encode(statementText([table, record, column, value, qualifier, outOf]));
  return codeOfDigest(new Uint8Array(await crypto.subtle.digest('SHA-256', text))) === entry.code;
}
