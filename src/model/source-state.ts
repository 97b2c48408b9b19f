import type { Source, SourceCheck } from '#schemas/index.ts';
import type { Dataset } from './dataset.ts';
import { memo } from './memo.ts';

/** What is known of the address of a source: it opens, with the same file or another one than at first; nothing is there; or a program may not look. */
export type StateKind = 'opens' | 'changed' | 'dead' | 'closed';

export interface SourceState {
  kind: StateKind;
  /** The visits that met the present answer. */
  last: SourceCheck;
}

type Outcome = SourceCheck['outcome'];

/** Outcomes that say nothing of the document: the site keeps programs out, which a reader need not notice. */
const closed: ReadonlySet<Outcome> = new Set(['refused', 'forbidden']);
const opens: ReadonlySet<Outcome> = new Set(['opened', 'partly']);

/** Whether the visitor was given the document. */
export const isOpen = ({ outcome }: Pick<SourceCheck, 'outcome'>) => opens.has(outcome);

const checksBySource = memo(({ 'source-checks': checks }: Pick<Dataset, 'source-checks'>) =>
  Map.groupBy(
    checks.toSorted((a, b) => (a.first < b.first ? -1 : 1)),
    ({ source }) => source,
  ),
);

/** What was met at the address of a source by a day (today, unless said); null where nobody has looked. */
export function addressState(
  dataset: Pick<Dataset, 'source-checks'>,
  { id, sha256 }: Source,
  until = '9999',
): SourceState | null {
  const checks = (checksBySource(dataset).get(id) ?? []).filter(({ first }) => first <= until);
  const last = checks.at(-1);
  return last ? { last, kind: kindOf(last, sha256 ?? checks.find(hasSum)?.sha256 ?? null) } : null;
}

const hasSum = (check: SourceCheck) => isOpen(check) && check.sha256 !== null;

/** `first`: the checksum of the copy that we kept, else of the file that was met first. */
function kindOf(last: SourceCheck, first: string | null): StateKind {
  if (closed.has(last.outcome)) return 'closed';
  if (!isOpen(last)) return 'dead';
  return first !== null && last.sha256 !== null && first !== last.sha256 ? 'changed' : 'opens';
}

/** A source with the state of its address; null: nobody has looked. */
export interface VisitedSource {
  source: Source;
  state: SourceState | null;
}

/** Every source that has an address, with what was met there by a day. */
export const visitedSources = (dataset: Dataset, until?: string): VisitedSource[] =>
  dataset.sources
    .filter(({ url }) => url !== null)
    .map((source) => ({ source, state: addressState(dataset, source, until) }));
