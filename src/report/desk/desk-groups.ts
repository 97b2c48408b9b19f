import type { Finding, Severity } from '#model/finding.ts';
import type { Further } from '#validation/collector.ts';
import type { Saying } from '../findings-table.ts';
import type { DeskGroup, DeskItem, DeskSpot } from './desk-answer.ts';

/** What a file that is given back no longer has: it is written in UTF-8, with commas and our names, without rows that are none. */
const healedCodes = new Set([
  'file-bom',
  'file-delimiter',
  'file-encoding',
  'file-excel-copy',
  'file-line-ends',
  'header-below',
  'header-misspelt',
  'header-missing-optional',
  'row-blank',
  'row-cells-differ',
  'row-not-data',
  'row-total',
  'sheet-formulas',
]);

/** Whether giving the table back puts a finding right. */
export const isHealed = ({ code }: Pick<Finding, 'code'>) => healedCodes.has(code);

/** Most places that are listed of one thing: a flood says no more than its beginning. */
const placesListed = 100;

/** The worst first; what the file loses by itself last. */
const order: readonly Severity[] = ['error', 'warning', 'signal', 'notice'];

/** Puts findings into words and together: what is wrong in the same way in one column is one group, what reads the same is said once. */
export function deskGroups(
  findings: readonly Finding[],
  further: readonly Further[],
  spotOf: (finding: Finding) => DeskSpot | null,
  { say }: Pick<Saying, 'say'>,
): DeskGroup[] {
  const groups = new Map<string, DeskGroup & { byWords: Map<string, DeskItem> }>();
  for (const finding of findings) {
    const { what, why, mend } = say(finding);
    const { code, severity, file, column } = finding;
    const key = [code, file, column ?? '', isHealed(finding) ? '' : mend].join('\n');
    const group = groups.get(key) ?? {
      ...{ code, severity, healed: isHealed(finding), file, column, why, mend, items: [], count: 0 },
      byWords: new Map<string, DeskItem>(),
    };
    groups.set(key, group);
    group.count += 1;
    addTo(group, finding, what, spotOf(finding));
  }
  for (const { code, count } of further) {
    const group = [...groups.values()].findLast((other) => other.code === code);
    if (group) group.count += count;
  }
  return [...groups.values()].map(({ byWords: _, ...group }) => group).sort(byWeight);
}

function addTo(
  group: DeskGroup & { byWords: Map<string, DeskItem> },
  finding: Finding,
  what: string,
  spot: DeskSpot | null,
) {
  const item = group.byWords.get(what) ?? {
    what,
    value: finding.value ?? '',
    choices: choicesOf(finding),
    cells: [],
    count: 0,
  };
  if (!group.byWords.has(what)) group.items.push(item);
  group.byWords.set(what, item);
  item.count += 1;
  if (item.cells.length < placesListed)
    item.cells.push({ cell: finding.cell ?? (finding.line === null ? '' : String(finding.line)), spot });
}

const rank = ({ severity, healed }: DeskGroup) => order.indexOf(severity) + (healed ? order.length : 0);
const byWeight = (a: DeskGroup, b: DeskGroup) => rank(a) - rank(b);

/** What may be meant: what the rule thinks, and, where the list of codes is short, all of them. */
function choicesOf({ code, params }: Finding): string[] {
  if (!code.startsWith('cell-')) return [];
  const of = (name: string) =>
    String(params[name] ?? '')
      .split(', ')
      .filter(Boolean);
  const suggestions = code === 'cell-slug' ? of('suggestion') : [String(params['suggestion'] ?? '')].filter(Boolean);
  const codes = of('codes');
  return [...new Set([...suggestions, ...(codes.length <= 12 ? codes : [])])];
}
