import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesAsked, openIn } from './page-of-files.ts';
import { searchClient } from '#client/search/search-client.ts';

const queries = ['Каракол', 'таштанды Баткен', 'Жалал-Абад облусундагы майыптар', '400 000', 'өспүрмдөр'];

/** How many answers a page shows at first. */
const shown = 10;

/** What a file is for, by its path. */
const kinds = { start: /\/pagefind\/\w+\/[^/]+$/, pieces: /\/index\//, cards: /\/cards-/, words: /\/search\/[^/]+$/ };

/** Prints the bytes (packed) that a first question loads of a written search, by kind; the program of Pagefind and ours are not among them. */
export async function benchBytes(site: string) {
  const base = `${pathToFileURL(resolve(site)).href}/`;
  openIn('ky');
  console.log(
    `\nbytes of a first question${Object.keys(kinds)
      .map((kind) => kind.padStart(10))
      .join('')}`,
  );
  for (const query of queries) {
    filesAsked();
    const client = await searchClient(base, 'ky', 0);
    const { matches, foreign, partial } = await client.ask(query);
    await Promise.all([matches, foreign, partial].flatMap((list) => list.slice(0, shown)).map(client.card));
    const files = [...filesAsked()];
    const sums = Object.values(kinds).map((of) =>
      files.reduce((sum, [path, bytes]) => sum + (of.test(path) ? bytes : 0), 0),
    );
    console.log(`  ${query.padEnd(36)}${sums.map((sum) => String(sum).padStart(10)).join('')}`);
  }
}
