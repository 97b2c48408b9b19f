import type { Finding } from '#model/finding.ts';
import type { InputFile } from '#model/raw.ts';
import type { Code } from '#validation/rules/index.ts';
import { validate } from '#validation/validate.ts';
import { fileOf, fixtureFiles } from './fixture.ts';

/** A bad file for each of the commonest errors, made up: what the validator says of it is shown to publishers as an example. */
const samples: Partial<Record<Code, () => InputFile[]>> = {
  'file-encoding': () => [
    fileOf(
      'data/payments.csv',
      new Uint8Array([...new TextEncoder().encode('id,grant,date,amount,source\na,b,2024,5,'), 0xec, 0xed, 0x0a]),
    ),
  ],
  'file-delimiter': () => [fileOf('data/payments.csv', 'id;grant;date;amount;source\n')],
  'file-bom': () => [fileOf('data/payments.csv', '\ufeffid,grant,date,amount,source\n')],
  'header-misspelt': () => [fileOf('data/payments.csv', 'id,grant,date,Amount,source\n')],
  'header-duplicate': () => [fileOf('data/payments.csv', 'id,grant,date,amount,amount,source\n')],
  'row-too-long': () => [fileOf('data/payments.csv', 'id,grant,date,amount,source\na,b,2024,5,s,more\n')],
  'cell-som': () => call({ budget: '400 000 сом' }),
  'cell-edtf': () => call({ announced: '07.12.2023' }),
  'cell-code': () => call({ status: 'өткөрүлдү' }),
  'cell-placeholder': () => call({ deadline: 'н/д' }),
  'cell-look-alike': () => call({ title_ru: 'Ка\u0070акол' }),
  'cell-phone': () => call({ aim_ru: 'Звоните 0555 123456' }),
  'cell-formula': () => call({ title_en: '=1+1' }),
  'cell-spaces': () => call({ title_en: ' A call' }),
  'reference-missing': () =>
    fixtureFiles({
      organizations: [{ id: 'city-hall-karakol' }],
      calls: [{ id: 'karakol-2027-1', customer: 'city-hall-karakoll' }],
    }),
  'id-duplicate': () =>
    fixtureFiles({
      calls: [
        { id: 'a', budget: '1' },
        { id: 'a', budget: '2' },
      ],
    }),
  'amount-without-qualifier': () => call({ budget: '400000' }),
  'amount-zero': () => call({ budget: '0', budget_qualifier: 'exact' }),
  'dates-in-order': () => call({ announced: '2024-05-02', deadline: '2024-04-01' }),
};

const call = (cells: Record<string, string>) => fixtureFiles({ calls: [{ id: 'karakol-2027-1', ...cells }] });

/** What the validator finds in the made-up bad file of a code; throws for a code without such a file. */
export function exampleOf(code: Code): Finding {
  const finding = validate(samples[code]?.() ?? []).findings.find((candidate) => candidate.code === code);
  if (!finding) throw new Error(`no example: ${code}`);
  return finding;
}

/** The codes that have an example. */
export const exampleCodes = Object.keys(samples) as Code[];
