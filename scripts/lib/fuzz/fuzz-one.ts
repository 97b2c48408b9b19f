import { report } from '#report/report.ts';
import type { InputFile } from '#model/raw.ts';
import { languages } from '#text/languages.ts';
import { validate } from '#validation/validate.ts';

const release = { date: '2026-11-22', synthetic: true };

/** Validates an input and writes what is found, in one language and form after the other; throws only where the validator does. */
export function fuzzOne(files: readonly InputFile[], turn: number): number {
  const result = validate(files, { release });
  const language = languages[turn % languages.length] ?? 'ky';
  report(result, (['text', 'json', 'github'] as const)[(turn % 7) % 3] ?? 'text', language);
  return result.findings.length;
}
