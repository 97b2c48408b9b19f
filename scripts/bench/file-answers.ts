import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '#text/languages.ts';
import type { Asked } from './search-answers.ts';
import { openIn } from './page-of-files.ts';
import { searchClient } from '#client/search/search-client.ts';

/** How many answers of each list a search page shows at first. */
const shown = 10;

/** Asks the search of a built site without a browser: its own program and Pagefind's run in this process. Returns the paths of the answers in the order of the search page. */
export async function fileAnswers(site: string, asked: readonly Asked[]): Promise<string[][]> {
  const base = `${pathToFileURL(resolve(site)).href}/`;
  const answers: string[][] = [];
  for (const language of languages) {
    openIn(language);
    const client = await searchClient(base, language, 0);
    for (const [i, one] of asked.entries()) {
      if (one.language !== language) continue;
      const { matches, foreign, partial } = await client.ask(one.query);
      const found = [matches, foreign, partial].flatMap((list) => list.slice(0, shown));
      answers[i] = await Promise.all(found.map(async (page) => (await client.card(page)).path.replace(/#.*/, '')));
    }
  }
  return answers;
}
