import type { Decoded } from '#model/decode.ts';
import type { RawFile } from '#model/raw.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import { cellLimit } from '#text/cell-limit.ts';
import type { Collector } from './collector.ts';
import type { CellMarks } from '#intake/split-cells.ts';
import { marksOf, type Marks } from '#text/marks.ts';
import { isPersonal } from './personal.ts';
import type { CellRule, Remark } from './rule.ts';
import { cellRules } from './rules/index.ts';

/** What one rule says about a text. */
interface Remarked {
  rule: CellRule;
  remark: Remark;
}

/** Says what the cell rules find in a text; the marks may be those of a longer text that it is a part of. */
type Judge = (text: string, marks: Marks) => readonly Remarked[];

/** Whether it is said of a text with its marks already that all of it is damaged. */
export type IsTold = (text: string, marks: Marks) => boolean;

interface Asked {
  decoded: Decoded<TableName>;
  marked: CellMarks | null;
  /** Where in a line cells begin that stand in other columns than theirs. */
  shifted: ReadonlyMap<number, number>;
  isTold: IsTold;
}

/** Asks the cell rules about every non-empty cell. Leaves out rows with a wrong number of cells and cells that are shifted, because their columns are unknown. */
export function addCellFindings(raw: RawFile, { decoded, marked, shifted, isTold }: Asked, { add }: Collector) {
  const { file, header, rows } = raw;
  const columns = header.flatMap((column, at) => {
    const judge = columnJudge(raw, at, decoded);
    return judge === null ? [] : { column, at, judge };
  });
  const idAt = header.indexOf('id');
  for (const { line, cells } of rows) {
    if (cells.length !== header.length) continue;
    const end = shifted.get(line) ?? cells.length;
    const first = marked?.firstOf(line, cells.length) ?? -1;
    for (const { column, at, judge } of columns) {
      const text = cells[at] ?? '';
      if (text === '' || at >= end) continue;
      const marks = (first < 0 ? undefined : marked?.cells[first + at]) ?? marksOf(text);
      const remarks = judge(text, marks);
      if (remarks.length === 0) continue;
      for (const { rule, remark } of remarks)
        if (isPersonal(rule) || !isTold(text, marks))
          add(rule, remark, { file, line, column, id: cells[idAt] || null });
    }
  }
}

/** Judges the texts of a column, each that returns once; null when the rules find nothing in any of them. */
function columnJudge({ table, header }: RawFile, at: number, { columns }: Decoded<TableName>): Judge | null {
  const column = header[at] ?? '';
  const judge = judgeOf(table, column);
  const known = header.indexOf(column) === at ? columns.get(column) : undefined;
  if (known === undefined || known.places === null) return judge;
  const troubled = new Map<string, readonly Remarked[]>();
  known.texts.forEach((text) => {
    const remarks = text === '' ? none : judge(text, marksOf(text));
    if (remarks.length > 0) troubled.set(text, remarks);
  });
  return troubled.size === 0 ? null : (text) => troubled.get(text) ?? none;
}

/** Judges the texts of a column. Beside personal data the rules say nothing else: it would be repeated. */
export function judgeOf(table: TableName, column: string): Judge {
  const facts = columnsOf(table)[column] ?? null;
  const rules = cellRules.filter(({ of }) => of({ table, column, facts }));
  const rulesFor = rulesByMarks(rules);
  const said = onceForEachRun((text, asked) => {
    const cell = { table, column, facts, value: text.slice(0, cellLimit), length: text.length };
    let remarks: Remarked[] = none;
    for (const rule of asked) {
      const remark = rule.check(cell);
      if (remark !== null) remarks = [...remarks, { rule, remark: { value: cell.value, ...remark } }];
    }
    if (remarks.length < 2) return remarks;
    const secret = remarks.filter(({ rule }) => isPersonal(rule));
    return secret.length > 0 ? secret : remarks;
  });
  const needed = allNeeds(rules);
  return (text, marks) => {
    if ((marks & needed) === 0 && needed !== ~0) return none;
    return said(text, rulesFor(marks));
  };
}

type Say = (text: string, asked: readonly CellRule[]) => readonly Remarked[];

/** Asks the same rules about the same text only once as long as it follows: a table may say «-» in every row. */
function onceForEachRun(say: Say): Say {
  let above: string | null = null;
  let rulesAbove: readonly CellRule[] = none;
  let saidAbove: readonly Remarked[] = none;
  return (text, asked) => {
    if (asked.length === 0) return none;
    if (text !== above || asked !== rulesAbove) saidAbove = say(text, asked);
    above = text;
    rulesAbove = asked;
    return saidAbove;
  };
}

const none: never[] = [];

/** The marks of which a text has at least one if some of the rules are to be asked; all of them where a rule is asked about any text. */
const allNeeds = (rules: readonly CellRule[]): Marks => rules.reduce((needed, { needs }) => needed | (needs ?? ~0), 0);

/** Of some rules those that may find something in a text with certain marks. */
function rulesByMarks(rules: readonly CellRule[]): (marks: Marks) => readonly CellRule[] {
  const known = new Map<Marks, readonly CellRule[]>();
  return (marks) => {
    const asked = known.get(marks) ?? rules.filter(({ needs }) => needs === null || (needs & marks) !== 0);
    if (!known.has(marks)) known.set(marks, asked);
    return asked;
  };
}
