import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { intakeWords } from '#i18n/intake-words.ts';
import { visible } from '#i18n/findings/visible.ts';
import { loadFiles, loadText } from '#model/load.ts';
import type { InputFile } from '#model/raw.ts';
import type { Outcome } from '#report/command.ts';
import { intakeReport, refusalOf } from '#report/intake-report.ts';
import { takeIn, type TakenIn } from '#report/take-in.ts';
import { filled } from '#text/filled.ts';
import { languages, type Language } from '#text/languages.ts';
import { readRelease } from '#validation/release.ts';

/** Asks the person at the terminal; null when nobody is there. */
type Ask = ((question: string) => Promise<string>) | null;

interface Given {
  files: readonly string[];
  source: string | null;
  data: string;
  dryRun: boolean;
  language: Language;
}

/** Takes files into the tables of a folder; nothing is written where anything is wrong, and no release is ever made. */
export async function runIntake(args: readonly string[], ask: Ask): Promise<Outcome> {
  const given = readArguments(args);
  if ('problem' in given) return { output: '', problem: `${given.problem}\n`, status: 2 };
  const { language } = given;
  const w = intakeWords[language];
  const published = loadFiles(given.data).filter(({ table, bytes }) => table !== null && bytes !== null);
  const take = await taker(given, published);
  let taken = take(given.source);
  if (taken.withoutSource.length > 0 && ask)
    taken = take((await ask(filled(w.askSource, { tables: taken.withoutSource.join(', ') }))).trim() || null);
  const said = intakeReport(taken, language);
  const refusal = refusalOf(taken, given.files[0] ?? '', language);
  if (refusal !== null) return { output: said, problem: `${refusal}\n`, status: 1 };
  if (taken.files.length === 0) return { output: `${said}${w.nothing}\n`, problem: '', status: 0 };
  const paths = taken.files.map(({ path }) => path).join(', ');
  if (given.dryRun) return { output: `${said}${filled(w.dryRun, { files: paths })}\n`, problem: '', status: 0 };
  if (taken.alike.length > 0 && ask && !isYes(await ask(`${said}${w.askAnyway}`)))
    return { output: `${w.stopped}\n`, problem: '', status: 1 };
  for (const { path, text } of taken.files) writeFileSync(path, text);
  return { output: `${said}${filled(w.wrote, { files: paths })}\n`, problem: '', status: 0 };
}

function readArguments(args: readonly string[]): Given | { problem: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      source: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      data: { type: 'string', default: 'data' },
      'dry-run': { type: 'boolean', default: false },
    },
    strict: false,
    allowPositionals: true,
  });
  const language = languages.find((code) => code === values.lang) ?? 'en';
  const w = intakeWords[language];
  const known = new Set(['source', 'lang', 'data', 'dry-run']);
  const unknown = Object.keys(values).find((name) => !known.has(name));
  const wordless = ['source', 'data'].find((name) => typeof values[name] === 'boolean');
  const bad = (option: string, value: string) => ({
    problem: `${filled(w.unknownValue, { option: `--${option}`, value: visible(value) })}\n${w.usage}`,
  });
  if (unknown !== undefined) return bad(unknown, String(values[unknown]));
  if (wordless !== undefined) return bad(wordless, '');
  if (language !== values.lang) return bad('lang', String(values.lang));
  if (positionals.length === 0) return { problem: `${w.noFile}\n${w.usage}` };
  const data = String(values.data);
  const source = typeof values.source === 'string' ? values.source : null;
  return { files: positionals, source, data, dryRun: values['dry-run'] === true, language };
}

/** Takes the files in with a source for the rows that name none. */
async function taker(
  { files, data, language }: Given,
  published: readonly InputFile[],
): Promise<(source: string | null) => TakenIn> {
  const library = files.some((file) => /\.(?:xls[xmb]?|ods|zip)$/i.test(file)) ? await import('@e965/xlsx') : null;
  const inputs = files.flatMap(loadFiles);
  const path = `${data}/release.json`;
  const release = readRelease(loadText(path) ?? '', path).release;
  return (source) => takeIn(inputs, published, { source, language, library, release });
}

const isYes = (answer: string) => /^(?:y|yes|д|да|о|ооба)$/i.test(answer.trim());
