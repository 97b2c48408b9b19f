import { element } from '#client/search/elements.ts';
import type { ContributeWords } from '#i18n/contribute-words.ts';
import { feedback } from '#publish/feedback.ts';
import { filled } from '#text/filled.ts';
import { saveCsv } from '#client/save-blob.ts';
import { csvOf, type ToldRow } from './told-rows.ts';

/** A fact that is told whole. */
export interface ToldOutcome {
  rows: readonly ToldRow[];
  sentences: readonly string[];
  /** Records that may be the same, each with its page. */
  alike: readonly { name: string; href: string }[];
  /** Path and version that a message names. */
  about: { page: string; record: string; version: string };
}

/** What the operator has set, null where nothing is. */
export type Reachable = Omit<Parameters<typeof feedback>[0], 'name' | 'imprint'>;

interface OutcomeSetting {
  words: ContributeWords;
  operator: Reachable;
  /** Where it stands how a fact is passed on when nobody can be reached. */
  passOn: string;
}

/** Programs for mail cut longer addresses. */
const longestMail = 1_900;

/** A fact as sentences, with what may be the same, and the ways to hand it in. */
export function outcomeView(
  { rows, sentences, alike, about }: ToldOutcome,
  { words, operator, passOn }: OutcomeSetting,
) {
  const tables = [...Map.groupBy(rows, ({ table }) => table)].map(([table, own]) => ({
    name: `${table}.csv`,
    csv: csvOf(own.map(({ row }) => row)),
  }));
  const ways = messageWays({ tables, sentences, about }, { words, operator });
  return [
    element('ul', { class: 'links told' }, ...sentences.map((text) => element('li', {}, text))),
    ...(alike.length === 0 ? [] : [element('p', {}, words.isItThis), linkList(alike)]),
    element('p', {}, words.save),
    element(
      'ul',
      { class: 'links plain' },
      ...tables.map(({ name, csv }) =>
        element(
          'li',
          {},
          element('button', { type: 'button', class: 'button', onclick: () => saveCsv(csv, name) }, name),
        ),
      ),
    ),
    ...(ways.length === 0
      ? [element('p', {}, `${words.unreachable} `, element('a', { href: passOn }, words.passOn))]
      : [element('p', {}, words.send), linkList(ways)]),
    element(
      'details',
      {},
      element('summary', {}, words.asText),
      ...tables.flatMap(({ name, csv }) => [element('p', {}, element('code', {}, name)), element('pre', {}, csv)]),
    ),
  ];
}

const linkList = (links: readonly { name: string; href: string }[]) =>
  element(
    'ul',
    { class: 'links' },
    ...links.map(({ name, href }) => element('li', {}, element('a', { href, rel: 'nofollow' }, name))),
  );

interface Message extends Pick<ToldOutcome, 'sentences' | 'about'> {
  tables: readonly { name: string; csv: string }[];
}

/** The ways to send the rows; a mail that would be too long asks to attach the files instead. */
function messageWays(
  { tables, sentences, about }: Message,
  { words, operator }: Pick<OutcomeSetting, 'words' | 'operator'>,
) {
  const title = sentences[0] ?? '';
  const end = `${words.version}: ${about.version}\n${about.page}`;
  const whole = [...sentences, '', ...tables.flatMap(({ name, csv }) => [name, csv]), end].join('\n');
  const short = [
    ...sentences,
    '',
    filled(words.attach, { files: tables.map(({ name }) => name).join(', ') }),
    '',
    end,
  ].join('\n');
  const waysWith = (body: string) =>
    feedback({ name: null, imprint: null, ...operator }, { title: title.slice(0, 120), body, ...about });
  const shorter = waysWith(short);
  return waysWith(whole).map(({ by, href, shown }, i) => ({
    name: `${words.ways[by]} (${shown})`,
    href: by === 'email' && href.length > longestMail ? (shorter[i]?.href ?? href) : href,
  }));
}
