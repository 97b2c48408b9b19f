import type { Dataset } from '#model/dataset.ts';
import type { Source, SourceCheck } from '#schemas/index.ts';
import { addVisit } from './add-visit.ts';
import { robots } from './robots.ts';
import { turns } from './turns.ts';
import { visitSource, type AddressVisit } from './visit-source.ts';
import { webArchive, type WebArchive } from './web-archive.ts';
import type { Web } from './web.ts';

/** The world in which sources are visited. */
export interface SourceCheckWorld {
  web: Web;
  /** The name by which robots.txt calls us. */
  agent: string;
  sleep: (ms: number) => Promise<void>;
  now: () => number;
  isPublic: (url: URL) => boolean;
  /** Keys of the web archive; null: it is only asked for copies that it has. */
  key: string | null;
  /** Hosts of the web archive, where they are not its own. */
  hosts?: { available: string; saving: string };
}

/** One source after its visit. */
export interface SourceReport {
  source: Source;
  visit: AddressVisit;
  /** The address of a copy that was not known before. */
  copy: string | null;
}

/** The tables after all visits. */
export interface CheckedSources {
  checks: readonly SourceCheck[];
  sources: readonly Source[];
}

/** One request a second and host. */
const pause = 1000;

/** Visits the addresses of the sources one after another, and finds a copy of each that has none. */
export async function checkSources(
  { sources, 'source-checks': before }: Pick<Dataset, 'sources' | 'source-checks'>,
  { day, ...around }: SourceCheckWorld & { day: string },
  tell: (report: SourceReport) => void = () => {},
): Promise<CheckedSources> {
  const turn = turns(pause, around.sleep, around.now);
  const visitor = {
    visit: around.web.visit,
    mayOpen: robots(around.web, around.agent, turn),
    turn,
    isPublic: around.isPublic,
  };
  const archive = webArchive({ ...around, read: around.web.read, turn, ...around.hosts });
  const copies = new Map<string, string>();
  let checks = [...before];
  for (const source of sources) {
    if (source.url === null) continue;
    const visit = await visitSource(source.url, visitor);
    checks = addVisit(checks, source.id, day, visit);
    const copy = await copyOf(source, source.url, visit, archive);
    if (copy !== null) copies.set(source.id, copy);
    tell({ source, visit, copy });
  }
  return {
    checks,
    sources: sources.map((source) => ({ ...source, archived_url: copies.get(source.id) ?? source.archived_url })),
  };
}

/** A copy for a source that names none: the nearest to the day on which we read it, else a new one of a page that still opens. */
async function copyOf(
  { archived_url, retrieved }: Source,
  url: string,
  { outcome }: AddressVisit,
  { nearest, save }: WebArchive,
) {
  if (archived_url !== null) return null;
  return (await nearest(url, retrieved)) ?? (outcome === 'opened' ? await save(url) : null);
}
