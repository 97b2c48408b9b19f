import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { shortDate } from '#i18n/date.ts';
import { date } from '#i18n/format.ts';
import { isMunicipality } from '#model/municipality.ts';
import { readRecord } from '#model/read-record.ts';
import type { Version } from '#model/release.ts';
import type { TableName } from '#schemas/index.ts';
import { languages } from '#text/languages.ts';
import { filesIn } from '../lib/site-size.ts';
import { withRecordCopy, type RecordCopy } from './record-copy.ts';

/**
 * node scripts/bench/release-bytes.ts [table id column value]: builds the site of a copy of data/, changes one cell, releases that, builds again,
 * and lists the files that are not what they were. Without a cell the first award of a municipality is raised by 1,000 som. A page that shows
 * something else but names the version that it named before is unsound, and makes the script fail.
 */
/** What two builds have made of one file. */
type Outcome = 'unsound' | 'shows something else' | 'only names another version' | 'new or gone';

/** Changes the copy, and says what was changed. */
function changeOneThing({ data, change, raise }: RecordCopy): string {
  const [table, id, column, value] = argv.slice(2);
  if (table && id && column && value !== undefined) {
    change(table as TableName, id, { [column]: value });
    return `${table} ${id} ${column} → ${value}`;
  }
  const { dataset, placesById } = readRecord(data);
  const award = dataset.winners.find(({ amount, place }) => {
    const at = placesById.get(place ?? '');
    return amount !== null && at !== undefined && isMunicipality(at);
  });
  if (!award) throw new Error('no award with an amount');
  raise(award, 1000);
  return `${award.id}: 1,000 som more`;
}

function build(data: string, out: string) {
  execFileSync(execPath, ['scripts/build.ts', '--data', data, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** What a file says; null where it is not there. */
function textIn(folder: string, file: string): string | null {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return null;
  }
}

function outcomeOf([before, after]: [string | null, string | null], file: string, names: string[]): Outcome | null {
  if (before === after) return null;
  if (before === null || after === null) return 'new or gone';
  const [own, other] = [without(before, names), without(after, names)];
  if (own === other) return 'only names another version';
  return file.endsWith('.html') && versionIn(before) === versionIn(after) ? 'unsound' : 'shows something else';
}

/** The version that a page, a frame or a sheet names: in brackets, for a sum of money may have eight digits, too. */
const versionIn = (page: string) => /data-version>([^<]*)</.exec(page)?.[1] ?? /\(([0-9a-f]{8})\)/.exec(page)?.[1];

/** All ways in which pages write a version: its code, its day in numbers and in words, and these in addresses. */
function namesOf({ date: day, hash }: Version): string[] {
  const written = [day, ...languages.flatMap((language) => [date(day, language), shortDate(day, language)])];
  return [
    hash,
    ...written.flatMap((name) => [name, encodeURIComponent(name), encodeURIComponent(name).replaceAll('%20', '+')]),
  ];
}

const without = (text: string, names: readonly string[]) =>
  names.reduce((rest, name) => rest.replaceAll(name, ''), text);

await withRecordCopy((copy) => {
  const { home, data, release } = copy;
  const [before, after] = [join(home, 'before'), join(home, 'after')];
  build(data, before);
  const old = namesOf(readRecord(data).version);
  const what = changeOneThing(copy);
  release(1);
  build(data, after);
  const names = [...old, ...namesOf(readRecord(data).version)];
  const files = [...new Set([...filesIn(before), ...filesIn(after)])].sort();
  const changed = files.flatMap((file) => {
    const outcome = outcomeOf([textIn(before, file), textIn(after, file)], file, names);
    return outcome === null ? [] : [{ file, outcome }];
  });
  console.log(`${what}: ${changed.length} of ${files.length} files are not what they were`);
  for (const [outcome, own] of Map.groupBy(changed, (one) => one.outcome)) {
    console.log(`\n${outcome}: ${own.length}`);
    for (const { file } of own) console.log(`  ${file}`);
  }
  if (changed.some(({ outcome }) => outcome === 'unsound')) process.exitCode = 1;
});
