import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { openBundle } from '../lib/kept-bundle.ts';
import { pageApp } from '../lib/page-app.ts';
import { sitePages } from '../lib/site-pages.ts';
import type { Compared, MadePage } from './reuse-proof.ts';

/**
 * A step of the proof that pages are kept soundly: makes all pages that have a key, of the folder that ACHYK_DATA names. The first time they are kept in
 * a folder; afterwards they are compared with those, byte for byte, and what was found is written there.
 */
const [bundle = '', folder = ''] = argv.slice(2);
const bundled = openBundle(bundle, folder);
const { app } = await pageApp(bundled);
const list = join(folder, 'pages.json');
const before = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, MadePage>) : null;
/** Share images are left out: to draw them costs more than all pages. */
const isKept = ({ component }: { component: string }) => !component.startsWith('src/pages/share/');

const made: Record<string, MadePage> = {};
const compared: Compared = { kept: 0, again: 0, unsound: [] };
for (const { url, route, key } of await sitePages(app, bundled, isKept)) {
  if (key === null) continue;
  const response = await app.render(new Request(url), { routeData: route });
  const text = await response.text();
  const sum = createHash('sha256').update(text).digest('hex');
  if (before === null) writeFileSync(join(folder, sum), text);
  made[url] = { key, sum };
  const was = before?.[url];
  if (was) compare(url, { was, now: { key, sum }, text });
}
if (before === null) writeFileSync(list, JSON.stringify(made));
writeFileSync(join(folder, 'compared.json'), JSON.stringify(compared));

/** A page whose key stays must stay itself. */
function compare(url: string, { was, now, text }: { was: MadePage; now: MadePage; text: string }) {
  if (was.key !== now.key) compared.again += 1;
  else if (was.sum === now.sum) compared.kept += 1;
  else compared.unsound.push({ url, ...firstDifference(readFileSync(join(folder, was.sum), 'utf8'), text) });
}

/** The first place at which two texts differ, with some letters around it. */
function firstDifference(before: string, after: string) {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const [from, room] = [Math.max(0, at - 120), 200];
  return { before: before.slice(from, from + room), after: after.slice(from, from + room) };
}
