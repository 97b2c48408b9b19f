import { numberSources, type SourceNumbers } from '#components/source-numbers.ts';
import { cellOf } from '#model/cell-of.ts';
import { proofOf } from '#model/proof.ts';
import { site } from '#model/site.ts';
import type { Source } from '#schemas/index.ts';

/** What in the text of a page stands for sources: marks that name them, and figures of the record. */
const marks = /<(Source|Figure)\s+of="([^"]+)"/g;

/** Returns the sources of a prose page in the order of its text, each once. */
export function proseSources(text: string): Source[] {
  const ids = [...text.matchAll(marks)].flatMap(([, kind, of = '']) =>
    kind === 'Source' ? of.split(' ') : sourcesOfCell(of),
  );
  return [...new Set(ids)].flatMap((id) => site.sourcesById.get(id) ?? []);
}

const numbers = new Map<string, SourceNumbers>();

/** Returns the numbers that the sources of a prose page have in its list. */
export function proseNumbers(text: string): SourceNumbers {
  const known = numbers.get(text) ?? numberSources(proseSources(text));
  numbers.set(text, known);
  return known;
}

function sourcesOfCell(of: string) {
  const cell = cellOf(site.dataset, of);
  return cell ? proofOf(site, cell.table, cell.record, cell.column).sources : [];
}
