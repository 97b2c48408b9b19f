import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { isLanguage } from '#text/languages.ts';
import type { Asked } from '../search-answers.ts';

/** A query of our own list: written for the real record before any list of others was looked at. */
export interface OwnQuery extends Asked {
  kind: string;
  /** Paths below the language, `*` standing for any end. */
  expected: readonly string[];
  /** nav: one of them among the first three. set: at least half of the first ten, or of as many as there are, are among them. */
  mode: 'nav' | 'set';
}

/** The queries of a list: of `own-queries.csv`, or of `hard-queries.csv`, whose kinds failed when they were written. */
export function ownQueries(file = 'own-queries.csv'): OwnQuery[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(new URL(file, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ query = '', language = '', kind = '', expected = '', mode = '' }) => ({
    query,
    language: isLanguage(language) ? language : 'ky',
    kind,
    expected: expected.split(' '),
    mode: mode === 'set' ? 'set' : 'nav',
  }));
}

/** Whether a list of answers is what was asked for; `all` are the paths of the site. */
export function isAnsweredOwn(answers: readonly string[], { expected, mode }: OwnQuery, all: readonly string[]) {
  const fits = (path: string) =>
    expected.some((one) =>
      one.endsWith('*') ? path.startsWith(one.slice(0, -1)) && path !== one.slice(0, -1) : path === one,
    );
  if (mode === 'nav') return answers.slice(0, 3).some(fits);
  const most = Math.min(10, all.filter(fits).length);
  return most > 0 && answers.slice(0, most).filter(fits).length * 2 >= most;
}
