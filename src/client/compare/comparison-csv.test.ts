import { expect, test } from 'vitest';
import { codeOfFigure } from '#model/derived/figure-statement.ts';
import type { ComparedSubject } from '#publish/compare-file.ts';
import { spacedCode } from '#text/figure-code.ts';
import { comparisonCsv } from './comparison-csv.ts';

const keys = { awarded: { name: 'Money', unit: 'som' }, paid: { name: 'Paid', unit: 'som' } } as const;
const karakol: ComparedSubject = {
  id: 'karakol',
  name: 'Karakol, "the town"',
  about: '',
  scope: 'places/karakol',
  path: null,
  within: [],
  figures: { awarded: { value: 400_000, qualifier: 'at-least' }, paid: { value: null } },
};

test('a comparison is a line for each figure, with the code under which it is checked', async () => {
  const code = codeOfFigure({
    key: 'awarded',
    scope: 'places/karakol',
    value: 400_000,
    qualifier: 'at-least',
    outOf: null,
    rows: [],
  });
  expect(await comparisonCsv([karakol], keys)).toBe(
    [
      'scope,name,key,figure,value,qualifier,out_of,unit,code',
      `places/karakol,"Karakol, ""the town""",awarded,Money,400000,at-least,,som,${spacedCode(code ?? '')}`,
      'places/karakol,"Karakol, ""the town""",paid,Paid,,,,som,',
      '',
    ].join('\n'),
  );
});
