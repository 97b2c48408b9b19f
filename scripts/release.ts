import { argv } from 'node:process';
import { readRecord } from '#model/read-record.ts';
import { languages, type Language } from '#text/languages.ts';
import { flags } from './lib/flags.ts';
import { draftRelease } from './lib/release/draft-release.ts';
import { publishRelease } from './lib/release/publish-release.ts';
import { releaseSentences } from './lib/release/release-sentences.ts';
import { main } from './lib/run.ts';

const usage = 'npm run release -- --date 2026-12-01 [--dry-run] [--lang ky|ru|en] [--data folder]';

/** npm run release: freezes the tables of data/ as a release, or says what it would be. */
await main(() => {
  const { date, data, lang, ...given } = flags(argv.slice(2), {
    options: {
      date: { type: 'string' },
      data: { type: 'string', default: 'data' },
      lang: { type: 'string', default: 'en' },
      'dry-run': { type: 'boolean', default: false },
    },
    usage,
  });
  if (date === undefined) throw new Error(`--date is missing: the day of the release\n${usage}`);
  const language = languages.find((code): code is Language => code === lang);
  if (!language) throw new Error(`--lang takes ky, ru or en: ${lang}\n${usage}`);
  const draft = draftRelease(data, date);
  for (const line of releaseSentences(draft.changes, language, draft.rowAt)) console.log(line);
  if (!given['dry-run']) publishRelease(data, draft, readRecord(data).dataset.releases);
  const { row, bytes } = draft;
  const done = given['dry-run'] ? 'would be published' : `${data}/releases/${row.id}.zip`;
  console.log(`${row.id} (${row.code}): ${row[`title_${language}`]}; ${(bytes.length / 1000).toFixed(0)} kB; ${done}`);
});
