import { parseArgs } from 'node:util';
import { filled } from '#text/filled.ts';
import { spacedCode } from '#text/figure-code.ts';
import { languages, type Language } from '#text/languages.ts';
import { readCode } from '#text/read-code.ts';
import type { SubjectNames, VerifyEntry, VerifyShard } from '#publish/verify-entry.ts';
import { verifyAnswer, type VerifyFact } from '#i18n/verify-answer.ts';
import { verifyCommandWords } from '#i18n/verify-command-words.ts';
import { verifyLabels } from '#i18n/verify-labels.ts';
import { verifyWords } from '#i18n/verify-words.ts';
import { localeLanguage } from './arguments.ts';
import type { Outcome } from './command.ts';

/** A record opened for checks, in whatever form it came. */
export interface OpenedRecord {
  versions: VerifyShard['versions'];
  entries: readonly VerifyEntry[];
  names: SubjectNames;
  sources: Readonly<Record<string, string>>;
  /** What was proved of its files, in words of a language. */
  proof: (language: Language) => readonly string[];
}

const options = { from: { type: 'string', default: 'data' }, lang: { type: 'string' } } as const;

/** The command as a function; `open` reads a folder or an archive. Status 0: every code is unchanged; 1: one is not; 2: wrong command line. */
export function verifyCommand(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  open: (from: string) => OpenedRecord,
): Outcome {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = languages.find((code) => code === values.lang) ?? localeLanguage(environment);
  const words = verifyCommandWords[language];
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind === 'option') return wrong(filled(words.unknownOption, { option: unknown.rawName }), words.usage);
  if (values.lang !== undefined && values.lang !== language)
    return wrong(filled(words.badValue, { option: '--lang', value: String(values.lang) }), words.usage);
  if (positionals.length === 0) return wrong('', words.usage);
  const record = open(String(values.from));
  const answers = positionals.map((typed) => answerTo(typed, record, language));
  const lines = [...record.proof(language), ...answers.flatMap(({ lines: own }) => ['', ...own])];
  return {
    output: `${lines.join('\n').trim()}\n`,
    problem: '',
    status: answers.every(({ unchanged }) => unchanged) ? 0 : 1,
  };
}

const wrong = (problem: string, usage: string): Outcome => ({
  output: '',
  problem: `${problem && `${problem}\n`}${usage}\n`,
  status: 2,
});

function answerTo(typed: string, record: OpenedRecord, language: Language) {
  const words = verifyWords[language];
  const { codes, near } = readCode(typed);
  const under = (wanted: readonly string[]) => record.entries.filter(({ code }) => wanted.includes(code));
  const own = under(codes);
  if (own.length > 0) {
    const told = own.map((entry) => answerOf(entry, record, language));
    return {
      lines: [...(own.length > 1 ? [words.shared] : []), ...told.flatMap(({ lines }) => lines)],
      unchanged: told.every(({ unchanged }) => unchanged),
    };
  }
  const meant = under(near).map(
    ({ code, table, record: id, column }) => `  ${spacedCode(code)} ${table} ${id} ${column}`,
  );
  const lines = [`${typed}: ${codes.length > 0 ? words.foreign : words.mistyped}`];
  return { lines: meant.length > 0 ? [...lines, words.meant, ...meant] : lines, unchanged: false };
}

function answerOf(entry: VerifyEntry, { versions, names, sources }: OpenedRecord, language: Language) {
  const wording = { words: verifyWords[language], labels: verifyLabels(language), language };
  const { state, sentences, facts } = verifyAnswer(entry, { versions, sources, entries: [] }, wording);
  return {
    lines: [
      `${spacedCode(entry.code)}  ${sentences.join(' ')}`,
      ...facts.map((fact) => `  ${fact.label}: ${said(fact, names, language)}`),
    ],
    unchanged: state === 'unchanged',
  };
}

/** What a fact says, rows with their names and ids. */
const said = ({ parts }: VerifyFact, names: SubjectNames, language: Language) =>
  parts
    .map(({ text, subject, source, code }) => {
      const name = subject === undefined ? '' : (names[subject]?.[language] ?? '');
      const beside = name && name !== text ? ` (${name})` : source && source !== text ? ` [${source}]` : '';
      return `${text}${beside}${code ? ` — ${spacedCode(code)}` : ''}`;
    })
    .join('; ');
