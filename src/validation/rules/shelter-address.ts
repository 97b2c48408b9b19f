import { tableNames } from '#schemas/index.ts';
import type { AnyRecord } from '../checked.ts';
import { rowRule } from '../rule.ts';

const shelter = /кризис|приют|убежищ|баш калка|shelter|crisis cent/iu;
const address =
  /(?:^|[\s,(])(?:ул\.|улиц[аеы]\s|көч(?:өсү|\.)|пр(?:осп(?:ект)?)?\.\s|мкр|микрорайон|кичи район|дом\s?№?\s?\d|№\s?\d+\s?үй|\d+-үй|street|str\.|avenue)/iu;

/** No row of a shelter or crisis centre gives a street: the address of a shelter is never published. */
export const shelterAddress = rowRule('shelter-address', 'warning', function* ({ dataset }) {
  for (const table of tableNames) {
    for (const record of dataset[table]) {
      const texts = textsOf(record);
      const found = texts.find(([, text]) => address.test(text));
      if (found && texts.some(([, text]) => shelter.test(text))) yield { record, column: found[0] };
    }
  }
});

function textsOf(record: AnyRecord): [string, string][] {
  return Object.entries(record).filter(
    (cell): cell is [string, string] =>
      typeof cell[1] === 'string' && cell[1].includes(' ') && !cell[0].startsWith('act_'),
  );
}
