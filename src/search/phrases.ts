import { fold } from '#text/fold.ts';
import type { PlanOptions } from './find-word.ts';
import type { Found } from './found.ts';
import { wordsOf } from './words.ts';

/** The largest number of pages read for a phrase; further ones are left out. */
const most = 40;

/** Keeps the pages whose text or title contains every phrase word by word. */
export async function keepPhrases(
  pages: readonly Found[],
  phrases: readonly string[],
  { engine }: Pick<PlanOptions, 'engine'>,
): Promise<Found[]> {
  const wanted = phrases.map(rowOf);
  const kept = await Promise.all(
    pages.slice(0, most).map(async (one) => {
      const { words, title } = await engine.page(one.page, one.language);
      const texts = [rowOf(words.join('')), rowOf(title)];
      return wanted.every((phrase) => texts.some((text) => text.includes(phrase))) ? one : null;
    }),
  );
  return kept.filter((one) => one !== null);
}

/** The words of a text with single spaces between and around them. */
const rowOf = (text: string) =>
  ` ${wordsOf(text)
    .map(({ folded }) => fold(folded))
    .join(' ')} `;
