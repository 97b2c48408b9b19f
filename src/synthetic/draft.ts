import { tableNames, tables, type TableName } from '#schemas/index.ts';
import type { Trilingual } from '#text/languages.ts';
import type { RecordOf } from '#model/dataset.ts';
import type { Random } from './random.ts';
import { mark } from './words.ts';

/** Tables that are being made up. */
export type Draft = { [N in TableName]: RecordOf<N>[] };

export const emptyDraft = (): Draft => Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Draft;

/** The day on which the made-up data ends: nothing in it is known later. */
export const today = '2026-12-31';

/** Adds a row whose other cells are empty, and returns it. */
export function add<N extends TableName>(draft: Draft, name: N, cells: Partial<RecordOf<N>>): RecordOf<N> {
  const empty = Object.fromEntries(Object.keys(tables[name].columns).map((key) => [key, null]));
  const record = { ...empty, ...cells } as RecordOf<N>;
  (draft[name] as RecordOf<N>[]).push(record);
  return record;
}

/** `syn-grant-00012`. */
export const numbered = (kind: string, number: number) => `syn-${kind}-${String(number).padStart(5, '0')}`;

/** The three columns of a text. */
export const inAllLanguages = <const B extends string>(base: B, { ky, ru, en }: Trilingual) =>
  ({ [`${base}_ky`]: ky, [`${base}_ru`]: ru, [`${base}_en`]: en }) as Record<`${B}_${keyof Trilingual}`, string>;

/** A new source of chance kind; its id begins with `synthetic-`, and its address is under a name that nobody can own (RFC 2606). */
export function addSource(draft: Draft, random: Random, published: string): string {
  const number = draft.sources.length + 1;
  const language = random.pick(['ky', 'ru', 'ru', 'en'] as const);
  const url = `https://synthetic.example/${number}`;
  const { id } = add(draft, 'sources', {
    id: `synthetic-${String(number).padStart(5, '0')}`,
    title: `${mark[language]} № ${number}`,
    publisher: `${mark[language]} ${random.pick(['A', 'B', 'C', 'D'])}`,
    url,
    archived_url: random.chance(0.6) ? `https://archive.example/${number}` : null,
    published: random.chance(0.8) ? published : null,
    retrieved: today,
    language,
    kind: random.pick(['official', 'official', 'press', 'press', 'donor', 'research'] as const),
    seen: random.pick(['whole', 'whole', 'opening', 'reference'] as const),
  });
  return id;
}
