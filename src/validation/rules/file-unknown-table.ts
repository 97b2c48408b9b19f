import { tableNames } from '#schemas/index.ts';
import { tableNamed } from '#intake/table-named.ts';
import { fileRule } from '../rule.ts';

/** The name of a file, or of its folder, is the name of a table. */
export const fileUnknownTable = fileRule(
  'file-unknown-table',
  'error',
  function* ({ file, table }) {
    if (table !== null) return;
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    yield {
      value: name,
      params: { suggestion: tableNamed(name) ?? '', tables: tableNames.join(', ') },
    };
  },
  { stops: true },
);
