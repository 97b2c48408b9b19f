import { argv } from 'node:process';
import { changesReport, reportFormats } from './lib/release/changes-report.ts';
import { flags } from './lib/flags.ts';
import { main } from './lib/run.ts';
import { languages } from '#text/languages.ts';

const usage = 'npm run changes -- [--format text|markdown] [--lang ky|ru|en] [--before folder] [--data folder]';

/** npm run changes: what has changed since the last release, or since another folder of tables, in sentences. */
await main(() => {
  const { format, lang, before, data } = flags(argv.slice(2), {
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'en' },
      before: { type: 'string' },
      data: { type: 'string', default: 'data' },
    },
    usage,
  });
  const language = languages.find((code) => code === lang);
  const form = reportFormats.find((name) => name === format);
  if (!language || !form) throw new Error(`unknown value: ${language ? format : lang}\n${usage}`);
  process.stdout.write(changesReport({ data, before: before ?? null, language, format: form }));
});
