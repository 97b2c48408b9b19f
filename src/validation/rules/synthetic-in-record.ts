import { tableNames } from '#schemas/index.ts';
import { hasText } from '../checked.ts';
import { datasetRule } from '../rule.ts';
import { textCellOf } from '../texts.ts';

/** Made-up rows for trials never stand in the real record: their source begins with `synthetic-`. */
export const syntheticInRecord = datasetRule('synthetic-in-record', 'error', function* (checked) {
  const { dataset, release } = checked;
  if (release?.synthetic !== false) return;
  for (const table of tableNames) {
    if (table !== 'sources' && !hasText(checked, table, 'source', isSynthetic)) continue;
    for (const record of dataset[table]) {
      const id = table === 'sources' ? record.id : textCellOf(record, 'source');
      if (typeof id === 'string' && isSynthetic(id))
        yield { record, column: table === 'sources' ? 'id' : 'source', value: id };
    }
  }
});

const isSynthetic = (id: string) => id.startsWith('synthetic-');
