import { argv } from 'node:process';
import { readRecord } from '#model/read-record.ts';
import { signalsReport } from '#report/signals-report.ts';
import { languages } from '#text/languages.ts';
import { flags } from './lib/flags.ts';
import { main } from './lib/run.ts';

const usage = 'npm run signals -- [--lang ky|ru|en] [--data folder]';

/** npm run signals: the questions that the record puts to itself, with the rows behind them and what is not known. */
await main(() => {
  const { lang, data } = flags(argv.slice(2), {
    options: { lang: { type: 'string', default: 'ky' }, data: { type: 'string', default: 'data' } },
    usage,
  });
  const language = languages.find((code) => code === lang);
  if (!language) throw new Error(`unknown value: ${lang}\n${usage}`);
  process.stdout.write(signalsReport(readRecord(data), language));
});
