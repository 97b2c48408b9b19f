import type { Dataset } from '#model/dataset.ts';
import type { Finding } from '#model/finding.ts';
import { memo } from '#model/memo.ts';
import { columnsOf, type TableName } from '#schemas/index.ts';
import { plainName } from '#text/plain-name.ts';
import type { AnyRecord, Checked } from './checked.ts';
import { textCellOf } from './texts.ts';

/** A name stands where a code belongs: the register knows which code is meant, so nobody needs to make one up. */
export function withKnownCodes(
  findings: readonly Finding[],
  checked: Checked,
  tableOf: (file: string) => TableName | null,
) {
  const codesByName = new Map<TableName, ReadonlyMap<string, readonly string[]>>();
  return findings.map((finding) => {
    const target = finding.code === 'cell-slug' ? targetOf(finding, tableOf(finding.file)) : null;
    if (target === null || finding.value === null) return finding;
    const names = codesByName.get(target) ?? namesOf(checked.dataset[target]);
    codesByName.set(target, names);
    const codes = names.get(plainName(finding.value)) ?? [];
    const { suggestion = '' } = finding.params;
    const meant = codes.length > 0 ? codes.join(', ') : checked.byId[target].has(String(suggestion)) ? suggestion : '';
    return { ...finding, params: { ...finding.params, suggestion: meant } };
  });
}

function targetOf({ column }: Finding, table: TableName | null): TableName | null {
  return table === null || column === null ? null : (columnsOf(table)[column]?.references ?? null);
}

const nameColumns = ['name_ky', 'name_ru', 'name_en', 'title_ky', 'title_ru', 'title_en', 'title', 'aliases'];

/** The codes of the rows that bear each name. */
function namesOf(records: readonly AnyRecord[]) {
  const codes = new Map<string, string[]>();
  for (const record of records) {
    const names = nameColumns.flatMap((column) => textCellOf(record, column) ?? []);
    for (const name of new Set(names.map((text) => plainName(String(text))))) {
      if (name === '') continue;
      codes.set(name, [...(codes.get(name) ?? []), record.id]);
    }
  }
  return codes;
}

const namesOfDataset = memo((dataset: Dataset, table: TableName) => namesOf(dataset[table]));

/** The codes of the rows of a table that bear a name. */
export const codesNamed = (table: TableName, name: string, dataset: Dataset): readonly string[] =>
  namesOfDataset(dataset, table).get(plainName(name)) ?? [];
