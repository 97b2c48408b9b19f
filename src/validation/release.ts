import type { Finding } from '#model/finding.ts';
import { releaseSchema, type Release } from '#model/release.ts';
import { findingOf } from './finding-of.ts';

/** Reads data/release.json; a broken one is a finding, and the data is then checked without it. */
export function readRelease(text: string, file: string): { release: Release | null; findings: Finding[] } {
  const result = releaseSchema.safeParse(parsed(text));
  if (result.success) return { release: result.data, findings: [] };
  const key = String(result.error.issues[0]?.path[0] ?? '');
  return {
    release: null,
    findings: [
      findingOf({ code: 'release-invalid', severity: 'error' }, { params: { key } }, { file, line: null, id: null }),
    ],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
