import type { Finding, Severity } from '#model/finding.ts';
import { findingOf, type Spot } from './finding-of.ts';
import { isPersonal } from './personal.ts';
import type { Remark } from './rule.ts';

/** How many findings of one code are kept; the others are only counted, for a flood says no more than its beginning. */
export const findingLimit = 1000;

/** The findings of one code that were counted but not kept. */
export interface Further {
  code: string;
  severity: Severity;
  count: number;
}

/** What was found so far. */
export interface Collector {
  findings: Finding[];
  add: (rule: Pick<Finding, 'code' | 'severity'>, remark: Remark, spot: Spot) => void;
  /** Whether the next finding of a code will only be counted, so that nobody needs to look for its words. */
  isFull: (code: string) => boolean;
  /** Whether personal data was found in a cell. */
  isSecret: (cell: Pick<Finding, 'file' | 'line' | 'column'>) => boolean;
  further: () => Further[];
}

/** Collects findings, of each code as many as the limit allows, and counts the rest. */
export function collector(): Collector {
  const findings: Finding[] = [];
  const found = new Map<string, Further>();
  const secret = new Set<string>();
  const countOf = (code: string) => found.get(code)?.count ?? 0;
  return {
    findings,
    add({ code, severity }, remark, spot) {
      const counted = found.get(code) ?? { code, severity, count: 0 };
      if (counted.count === 0) found.set(code, counted);
      counted.count += 1;
      if (isPersonal({ code })) secret.add(cellOf({ column: null, ...spot }));
      if (counted.count <= findingLimit) findings.push(findingOf({ code, severity }, remark, spot));
    },
    isFull: (code) => countOf(code) >= findingLimit,
    isSecret: (cell) => secret.has(cellOf(cell)),
    further: () => [...found.values()].flatMap(beyondLimit),
  };
}

const beyondLimit = ({ count, ...head }: Further) =>
  count > findingLimit ? [{ ...head, count: count - findingLimit }] : [];

const cellOf = ({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>) => `${file}:${line} ${column}`;
