import type { Finding } from '#model/finding.ts';
import { operatorSchema, type Operator } from '#schemas/operator.ts';
import { findingOf } from './finding-of.ts';

/** Reads content/operator.json; every field that is wrong is a finding, and so is an operator whom no reader can reach. */
export function readOperator(text: string, file: string): { operator: Operator | null; findings: Finding[] } {
  const result = operatorSchema.safeParse(parsed(text));
  if (!result.success) {
    const keys = new Set(
      result.error.issues.flatMap(({ path, ...issue }) => ('keys' in issue ? issue.keys : [String(path[0] ?? '')])),
    );
    return { operator: null, findings: [...keys].map((key) => finding('operator-invalid', { key }, file)) };
  }
  const { email, repository, form } = result.data;
  const reached = email !== null || repository !== null || form !== null;
  return { operator: result.data, findings: reached ? [] : [finding('operator-unreachable', {}, file)] };
}

const severities = { 'operator-invalid': 'error', 'operator-unreachable': 'warning' } as const;

const finding = (code: keyof typeof severities, params: Record<string, string>, file: string) =>
  findingOf({ code, severity: severities[code] }, { params }, { file, line: null, id: null });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
