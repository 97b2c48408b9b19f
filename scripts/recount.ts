import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { main } from './lib/run.ts';
import { differences, publishedFigures, recount } from './lib/recount/recount.ts';

/** Files that are made of the tables. */
const derived: readonly string[] = ['figures.csv', 'signals.csv'];

/** npm run recount -- [folder of the published data, dist/data]: counts every figure anew in SQLite and compares it with figures.csv. */
await main(() => {
  const folder = process.argv[2] ?? 'dist/data';
  if (!existsSync(`${folder}/figures.csv`)) throw new Error(`no figures.csv in ${folder}: run npm run build`);
  const { version } = JSON.parse(readFileSync(`${folder}/figures.json`, 'utf8')) as { version: { date: string } };
  const names = readdirSync(folder).filter((name) => /^[a-z]+\.csv$/.test(name) && !derived.includes(name));
  const tables = Object.fromEntries(
    names.map((name) => [name.slice(0, -'.csv'.length), readFileSync(`${folder}/${name}`, 'utf8')]),
  );
  const published = publishedFigures(readFileSync(`${folder}/figures.csv`, 'utf8'));
  const found = differences(published, recount(tables, version.date));
  console.log([...found, `${published.size} figures recounted, ${found.length} differ`].join('\n'));
  process.exitCode = found.length > 0 ? 1 : 0;
});
