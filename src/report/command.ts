import { isFolder } from '#model/load.ts';
import type { WorkbookLibrary } from '#intake/read-workbook.ts';
import type { Mended } from '#validation/mend-table.ts';
import { parseArguments, type Arguments } from './arguments.ts';
import { findingsSheet } from './findings-table.ts';
import { fails, report, type Report } from './report.ts';
import { render } from '#i18n/findings/index.ts';
import { digits } from '#i18n/number.ts';
import { visible } from '#i18n/findings/visible.ts';
import { findingWords } from '#i18n/findings/words.ts';

/** What the command prints and how it ends. */
export interface Outcome {
  output: string;
  problem: string;
  status: 0 | 1 | 2;
}

/** The same for a check, which may print a workbook and write files. */
export interface CheckOutcome extends Omit<Outcome, 'output'> {
  output: string | Uint8Array;
  /** Files to write beside those that were checked. */
  files: readonly { path: string; text: string }[];
}

/** How the command reads and checks: folders as a record, files by themselves. */
export interface Checks {
  folders: (paths: readonly string[]) => Report;
  files: (paths: readonly string[]) => Report & { mended: readonly Mended[] };
  /** null when no workbook is read or written. */
  library: WorkbookLibrary | null;
  /** Whether a file has this path: nothing is written over. */
  isTaken?: (path: string) => boolean;
}

/** Whether a command needs the library of workbooks. */
export const needsLibrary = (argv: readonly string[]) =>
  argv.some((word) => /\.(?:xls[xmb]?|ods|zip)$/i.test(word)) || argv.some((word) => /^(?:--format=)?xlsx$/.test(word));

/** The command as a pure function. */
export function command(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { folders, files, library, isTaken = () => false }: Checks,
): CheckOutcome {
  const given = parseArguments(argv, environment);
  const { paths, language, strict, fix, help, problem } = given;
  const { usage } = findingWords[language];
  if (help) return { output: `${usage}\n`, problem: '', status: 0, files: [] };
  if (problem) {
    const said = findingWords[language][problem.kind]
      .replace('{option}', problem.option)
      .replace('{value}', () => visible(problem.value));
    return { output: '', problem: `${said}\n${usage}\n`, status: 2, files: [] };
  }
  const isAlone = !paths.some(isFolder);
  const { mended, ...result } = isAlone ? files(paths) : { ...folders(paths), mended: [] };
  const tables = mended.map((table): Written => ({ ...table, path: freePath(table, mended, isTaken) }));
  const written = fix ? tables.map(({ path, csv }) => ({ path, text: csv })) : [];
  return {
    output: outputOf(result, given, library),
    problem: fix ? mendText(tables, given) : '',
    status: fails(result.findings, { strict }) ? 1 : 0,
    files: written,
  };
}

function outputOf(result: Report, { format, language }: Arguments, library: WorkbookLibrary | null) {
  if (format !== 'xlsx') return report(result, format, language);
  if (library === null) throw new Error('no library of workbooks');
  const book = library.utils.book_new();
  library.utils.book_append_sheet(
    book,
    library.utils.aoa_to_sheet(
      findingsSheet(result.findings, { language, say: (finding) => render(finding, language) }),
    ),
    'findings',
  );
  return new Uint8Array(library.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** A mended table with the path of its new file. */
type Written = Mended & { path: string };

/** The path of a mended table: beside its file, with the name of the table where a file held several, and a number where such a file is there already. */
function freePath({ file, table }: Mended, all: readonly Mended[], isTaken: (path: string) => boolean): string {
  const own = file.replace(/ «.*$/, '');
  const several = all.filter((other) => other.file.replace(/ «.*$/, '') === own).length > 1;
  const stem = `${own.replace(/\.[^./]*$/, '')}${several ? `.${table}` : ''}.mended`;
  let path = `${stem}.csv`;
  for (let number = 2; isTaken(path); number += 1) path = `${stem}-${number}.csv`;
  return path;
}

/** Every cell that was put right, with what it was: nothing is changed silently. */
function mendText(mended: readonly Written[], { language }: Arguments): string {
  return mended
    .map((table) => {
      const head = findingWords[language].mended
        .replace('{file}', () => visible(table.path))
        .replace('{n}', digits(table.cells.length, language));
      const cells = table.cells.map(
        ({ line, cell, column, from, to }) =>
          `    ${line} ${cell} ${column}: «${visible(from.slice(0, 80))}» → «${visible(to.slice(0, 80))}»`,
      );
      return `${[head, ...cells].join('\n')}\n`;
    })
    .join('');
}
