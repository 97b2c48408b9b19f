import { excerpt, type Finding, type Severity } from '#model/finding.ts';
import type { Remark } from './rule.ts';

/** Where a finding belongs. */
export interface Spot {
  file: string;
  line: number | null;
  column?: string | null;
  id: string | null;
}

/** Fills the remark of a rule up to a finding; values are cut so that a message stays readable. */
export function findingOf(
  { code, severity }: { code: string; severity: Severity },
  remark: Remark,
  { file, line, column, id }: Spot,
): Finding {
  const { value = null } = remark;
  const params = Object.fromEntries(
    Object.entries(remark.params ?? {}).map(([key, param]) => [
      key,
      typeof param === 'string' ? excerpt(param, 300) : param,
    ]),
  );
  return {
    code,
    severity,
    file,
    line,
    column: remark.column ?? column ?? null,
    id: id === null ? null : excerpt(id),
    value: value === null ? null : excerpt(value),
    params,
  };
}
