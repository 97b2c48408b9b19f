/** How bad a finding is: an error stops the build, a warning is shown, a notice is advice, a signal is a question for a hearing. */
export type Severity = 'error' | 'warning' | 'notice' | 'signal';

/** One thing that is wrong or worth a look, as a value; the words for it are in src/i18n/findings. */
export interface Finding {
  /** Stable code; for a rule it is the name of its file. */
  code: string;
  severity: Severity;
  /** Path of the file as given by the caller, for example data/calls.csv. */
  file: string;
  /** Line in the file, the header is 1; null when the whole file is meant. */
  line: number | null;
  /** Name of the column; null when the whole row is meant. */
  column: string | null;
  /** The address of the cell as a spreadsheet shows it, for example B14; left out where there is no such cell. */
  cell?: string;
  /** Id of the row; null when it has none. */
  id: string | null;
  /** The value as found, cut to 80 characters. */
  value: string | null;
  /** What the message needs: numbers, other values, names. */
  params: Readonly<Record<string, string | number>>;
}

/** Cuts a value so that a message stays readable; says how much was left out. */
export function excerpt(value: string, length = 80) {
  return value.length <= length ? value : `${value.slice(0, length)}… (+${value.length - length})`;
}

/** Sorts findings by place: file, line, column, code. */
export function byPlace(a: Finding, b: Finding) {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compare(a.column ?? '', b.column ?? '') ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
