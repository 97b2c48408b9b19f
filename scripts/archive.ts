import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { readRecord } from '#model/read-record.ts';
import { writeTable } from '#publish/write-table.ts';
import { isPrivateHost } from '#validation/web-host.ts';
import { checkSources } from './lib/archive/check-sources.ts';
import { web } from './lib/archive/web.ts';
import { flags } from './lib/flags.ts';
import { main } from './lib/run.ts';

const usage = 'npm run archive -- [--data data] [--only id] [--date 2026-12-01]';
const agent = 'achyk-zakaz';

/** npm run archive: visits the address of every source and writes what it met; WAYBACK_KEY («access:secret») asks a web archive for new copies, too. */
await main(async () => {
  const { data, only, date } = flags(argv.slice(2), {
    options: {
      data: { type: 'string', default: 'data' },
      only: { type: 'string' },
      date: { type: 'string', default: new Date().toJSON().slice(0, 10) },
    },
    usage,
  });
  const { dataset } = readRecord(data);
  const wanted = dataset.sources.filter(({ id }) => only === undefined || id === only);
  if (wanted.length === 0) throw new Error(`--only names no source: ${only}\n${usage}`);
  const around = {
    web: web({
      fetch,
      timeout: 30_000,
      limit: 50_000_000,
      agent: `${agent}/1.0 (looks whether the sources of a public record still open)`,
    }),
    agent,
    sleep: (ms: number) => sleep(ms),
    now: Date.now,
    isPublic: (url: URL) => !isPrivateHost(url),
    key: env['WAYBACK_KEY'] || null,
  };
  const { checks, sources } = await checkSources(
    { ...dataset, sources: wanted },
    { ...around, day: date },
    (report) => {
      const { status, outcome } = report.visit;
      console.log([report.source.id, outcome, status ?? '', report.copy ?? ''].join(' ').trimEnd());
    },
  );
  const after = new Map(sources.map((source) => [source.id, source]));
  writeFileSync(join(data, 'source-checks.csv'), writeTable('source-checks', checks));
  writeFileSync(
    join(data, 'sources.csv'),
    writeTable(
      'sources',
      dataset.sources.map((source) => after.get(source.id) ?? source),
    ),
  );
});
