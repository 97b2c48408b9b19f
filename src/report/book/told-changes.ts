import { bookWords, type Kind } from '#i18n/book-words.ts';
import { visible } from '#i18n/findings/visible.ts';
import { digits } from '#i18n/number.ts';
import type { Language } from '#text/languages.ts';
import type { Change } from './changes.ts';
import { plainText } from './rows.ts';

const kinds: readonly Kind[] = ['change', 'changedSince', 'unmatched', 'remarked', 'done'];

/** What is to be changed and where, one block each, those of a kind together; then how many there are. */
export function toldChanges(changes: readonly Change[], language: Language, read: (file: string) => string): string {
  const { kinds: names } = bookWords[language];
  const byKind = kinds.map((kind) => [kind, changes.filter((change) => change.kind === kind)] as const);
  const blocks = byKind.flatMap(([, list]) => list.map((change) => block(change, language, read)));
  const total = byKind.map(([kind, list]) => `${names[kind]}: ${digits(list.length, language)}`).join('; ');
  return [...blocks, total].join('\n\n').concat('\n');
}

/** Whether a person has to look: a correction without a place, or one of a text that has changed since. */
export const needsPerson = (changes: readonly Change[]) =>
  changes.some(({ kind }) => kind === 'unmatched' || kind === 'changedSince');

function block(
  { kind, entry, where, key, old, correction, remark }: Change,
  language: Language,
  read: (file: string) => string,
) {
  const words = bookWords[language];
  const spot =
    entry === null ? `«${where}» ${key}` : `${spotIn(read(entry.file), entry.file, entry.key, entry.text)} ${key}`;
  const of = entry?.case ? ` [${entry.case}]` : '';
  return [
    `${spot}${of}: ${words.kinds[kind]}`,
    line('-', old),
    ...(entry !== null && kind === 'changedSince' ? [line(`${words.now}:`, entry.text)] : []),
    line('+', correction),
    line('!', remark),
    ...(entry?.also ?? []).map((other) => line(`${words.also}:`, other)),
  ]
    .filter(Boolean)
    .join('\n');
}

const line = (sign: string, text: string) => (text === '' ? '' : `  ${sign} ${visible(plainText(text))}`);

/** The file with the line, where the text stands on one line only, or else its key. */
function spotIn(source: string, file: string, key: string, text: string): string {
  const name = key.split('.').at(-1) ?? key;
  const lines = source.split('\n');
  const found = [text, `${name}:`, `'${name}':`].map((part) =>
    lines.flatMap((one, i) => (part !== '' && one.includes(part) ? [i + 1] : [])),
  );
  const single = found.find((numbers) => numbers.length === 1)?.[0];
  return single === undefined ? file : `${file}:${single}`;
}
