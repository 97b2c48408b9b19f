import * as library from '@e965/xlsx';
import { report } from '#report/report.ts';
import type { InputFile } from '#model/raw.ts';
import { languages } from '#text/languages.ts';
import { checkAlone } from '#validation/check-alone.ts';
import { validate, type Validation } from '#validation/validate.ts';
import { damagedBooks } from './damaged-book.ts';
import { damagedInput } from './damaged-input.ts';
import { smallFiles } from './small-record.ts';

/** What is damaged: the tables of a record, or workbooks and archives that somebody hands in. */
export type FuzzKind = 'tables' | 'workbooks';

const release = { date: '2026-11-22', synthetic: true };
const damagedBook = damagedBooks(library);

/** Validates the damaged input of a seed and writes what is found; throws only where the validator does. Gives the number of findings. */
export const fuzzSeed = (kind: FuzzKind, seed: number) =>
  kind === 'tables' ? fuzzOne(damagedInput(seed), seed) : fuzzBook(damagedBook(seed), seed);

/** Validates the files of a record and writes what is found, in one language and form after the other. */
export const fuzzOne = (files: readonly InputFile[], turn: number) => written(validate(files, { release }), turn);

/** Checks a file that is handed in by itself, now and then beside the published tables. */
function fuzzBook(input: InputFile, turn: number) {
  const files = turn % 20 === 0 ? [...smallFiles.values()] : [];
  return written(checkAlone([input], { files, release }, { library }), turn);
}

function written(result: Validation, turn: number) {
  const language = languages[turn % languages.length] ?? 'ky';
  report(result, (['text', 'json', 'github'] as const)[(turn % 7) % 3] ?? 'text', language);
  return result.findings.length;
}
