import type { VerifyEntry, VerifyShard } from '#publish/verify-entry.ts';
import { filled } from '#text/filled.ts';
import type { Language } from '#text/languages.ts';
import { shortDate, shortMoment } from './date.ts';
import { money } from './money.ts';
import { number } from './number.ts';
import type { VerifyLabels } from './verify-labels.ts';
import type { VerifyWords } from './verify-words.ts';

/** What became of a statement. */
type VerifyState = 'unchanged' | 'changed' | 'withdrawn';

/** The answer to one code, in words. */
export interface VerifyAnswer {
  state: VerifyState;
  /** What became of it, in sentences. */
  sentences: readonly string[];
  /** What is said of what, one after the other. */
  facts: readonly VerifyFact[];
}

/** One thing that the answer names. */
export interface VerifyFact {
  label: string;
  parts: readonly VerifyPart[];
}

/** A part of a fact: words, and where they lead. */
export interface VerifyPart {
  text: string;
  /** `table/id` of the row that it names. */
  subject?: string;
  /** Id of the source that it names. */
  source?: string;
  /** The code that it is. */
  code?: string;
}

interface Wording {
  words: VerifyWords;
  labels: VerifyLabels;
  language: Language;
}

/** The state of an entry among the versions of its file. */
function lifeState({ last, now }: VerifyEntry, { versions }: Pick<VerifyShard, 'versions'>): VerifyState {
  if (last === versions.length - 1) return 'unchanged';
  return now ? 'changed' : 'withdrawn';
}

/** The answer for one entry: what became of it, and what it rests on. */
export function verifyAnswer(entry: VerifyEntry, shard: VerifyShard, wording: Wording): VerifyAnswer {
  const state = lifeState(entry, shard);
  return { state, sentences: sentencesOf(entry, shard, wording), facts: factsOf(entry, shard, wording) };
}

function sentencesOf(entry: VerifyEntry, shard: VerifyShard, wording: Wording): string[] {
  const { words, language } = wording;
  const state = lifeState(entry, shard);
  const dayOf = (version: number) => shortDate(shard.versions[version]?.date ?? null, language);
  const first = filled(words[state], {
    since: dayOf(entry.since),
    when: dayOf(entry.last + 1),
    from: valueIn(entry, entry, wording),
    to: entry.now ? valueIn(entry, entry.now, wording) : '',
  });
  if (state === 'unchanged') return [first];
  return [first, entry.reason ? filled(words.reason, { reason: entry.reason[language] }) : words.noReason];
}

function factsOf(entry: VerifyEntry, { sources }: VerifyShard, wording: Wording): VerifyFact[] {
  const { words, labels, language } = wording;
  const derived = labels.figures[entry.column];
  const isFigure = entry.table === 'figures';
  const more = entry.rowCount - entry.rows.length;
  return [
    ...(isFigure
      ? [
          { label: words.scope, parts: entry.record.split('+').map((subject) => ({ text: subject, subject })) },
          { label: words.figure, parts: [{ text: derived?.name ?? entry.column }] },
        ]
      : [
          { label: words.table, parts: [{ text: labels.tables[entry.table] ?? entry.table }] },
          { label: words.row, parts: [{ text: entry.record, subject: `${entry.table}/${entry.record}` }] },
          { label: words.column, parts: [{ text: columnOf(entry, labels)?.label ?? entry.column }] },
        ]),
    { label: entry.now ? words.said : words.value, parts: [{ text: valueIn(entry, entry, wording) }] },
    ...(entry.now
      ? [{ label: words.now, parts: [{ text: valueIn(entry, entry.now, wording), code: entry.now.code }] }]
      : []),
    ...(entry.successor
      ? [{ label: words.successor, parts: [{ text: entry.successor, subject: entry.successor }] }]
      : []),
    ...(entry.sources.length > 0
      ? [
          {
            label: entry.sources.length > 1 ? words.sources : words.source,
            parts: entry.sources.map((source) => ({ text: sources[source] ?? source, source })),
          },
        ]
      : []),
    ...(entry.rows.length > 0
      ? [
          {
            label: words.rows,
            parts: [
              ...entry.rows.map((subject) => ({ text: subject, subject })),
              ...(more > 0 ? [{ text: filled(words.moreRows, { n: number(more, language) }) }] : []),
            ],
          },
        ]
      : []),
  ];
}

const columnOf = ({ table, column }: VerifyEntry, labels: VerifyLabels) => labels.columns[`${table}/${column}`];

type Valued = Pick<VerifyEntry, 'value' | 'qualifier' | 'outOf'>;

/** A value of the cell or figure of an entry, as the pages write it. */
function valueIn(entry: VerifyEntry, valued: Valued, wording: Wording): string {
  const { words, labels, language } = wording;
  const column = columnOf(entry, labels);
  const kind = entry.table === 'figures' ? labels.figures[entry.column]?.kind : column?.kind;
  const codes = labels.codes[column?.codelist ?? ''] ?? {};
  const value = written(valued, { kind: kind ?? 'text', codes, language });
  return valued.outOf === '' ? value : filled(words.outOf, { value, all: number(Number(valued.outOf), language) });
}

interface Kind {
  kind: string;
  codes: Readonly<Record<string, string>>;
  language: Language;
}

const qualifiers = ['about', 'at-least', 'at-most'] as const;

function written({ value, qualifier: named }: Valued, { kind, codes, language }: Kind): string {
  const qualifier = qualifiers.find((known) => known === named) ?? null;
  if (kind === 'som') return money(Number(value), language, { qualifier });
  if (kind === 'count' || kind === 'decimal') return number(Number(value), language, { qualifier });
  if (kind === 'date' || kind === 'edtf') return shortMoment(value, language);
  if (kind === 'code' || kind === 'codes')
    return value
      .split(' ')
      .map((code) => codes[code] ?? code)
      .join(', ');
  return kind === 'names' ? value.split(' | ').join(', ') : value;
}
