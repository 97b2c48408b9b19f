import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { version } from 'node:process';
import { modulesBehind } from './modules-behind.ts';
import { besideOut, makeFolder, outFolder } from './out-folder.ts';
import { root } from './run.ts';
import type { SiteOptions } from './site-options.ts';

const sources = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'content/**',
  'public/**',
  'scripts/**',
  'src/**',
];
/** Tests and measurements have no hand in the site. */
const noSources = ['**/*.test.ts', 'src/test/**', '**/snapshots/**', 'scripts/bench/**'];

/** The fingerprint of the sources of a built site: the same fingerprint means the same site. */
export function fingerprint({ site, base, data, synthetic }: SiteOptions) {
  const hash = createHash('sha256').update(JSON.stringify({ site, base, data, synthetic }));
  for (const file of filesOf(data)) hash.update(`\0${file}\0`).update(readFileSync(resolve(root, file)));
  return hash.digest('hex');
}

/** The fingerprint of the program that makes the pages: the same whatever stands in the tables. */
export function programFingerprint({ site, base }: Pick<SiteOptions, 'site' | 'base'>) {
  const hash = createHash('sha256').update(JSON.stringify({ site, base }));
  for (const file of filesIn(sources)) hash.update(`\0${file}\0`).update(readFileSync(resolve(root, file)));
  return hash.digest('hex');
}

/** Where the files of old versions are made, and what reads their releases: other modules have a hand in them only if these import them. */
const frozenStarts = [
  'src/components/frozen-version.ts',
  'src/model/decode.ts',
  'src/model/gather.ts',
  'src/model/read.ts',
  'src/model/releases/release-history.ts',
];

/** Whatever has a hand in the files of old versions: those modules with all that lie behind them, the page that hands the files out, the packages. */
export const frozenSources = (folder = root) => [
  ...modulesBehind(frozenStarts, folder),
  'src/pages/v/[...file].ts',
  'package-lock.json',
];

/** The fingerprint of the part of the program that makes files of old releases: it stays when only other parts change. */
export function frozenFingerprint({ site, base }: Pick<SiteOptions, 'site' | 'base'>, folder = root) {
  const hash = createHash('sha256').update(JSON.stringify({ site, base, node: version }));
  for (const file of frozenSources(folder)) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Notes beside a built site what it was made of. */
export function stamp(out: string, sources: string) {
  makeFolder(besideOut(out));
  writeFileSync(stampOf(out), sources);
}

/** Whether the built site is the one that the sources would give now. */
export function isFresh(options: SiteOptions) {
  const out = outFolder(options.out);
  return (
    existsSync(join(out, 'index.html')) &&
    existsSync(stampOf(out)) &&
    readFileSync(stampOf(out), 'utf8') === fingerprint(options)
  );
}

const stampOf = (out: string) => join(besideOut(out), `${basename(out)}.sources`);

const filesOf = (data: string) => filesIn([...sources, join(data, '**')]);

function filesIn(patterns: readonly string[]) {
  const files = globSync([...patterns], { cwd: root, exclude: noSources });
  return files.filter((file) => statSync(resolve(root, file)).isFile()).sort();
}
