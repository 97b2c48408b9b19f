import { expect, test } from 'vitest';
import { validate } from '#validation/validate.ts';
import { fails, report } from './report.ts';
import { fixtureFiles } from './fixture.ts';

const result = validate(
  fixtureFiles({
    calls: [{ id: 'c', announced: '2020', deadline: '2019' }, { budget: '0,4 млн' }, { budget: '0,4 млн' }],
    winners: [{ call: 'c', amount: '5000' }],
  }),
);

test('the text groups findings by severity and code, says the advice once and counts', () => {
  expect(report(result, 'text', 'en')).toMatchInlineSnapshot(`
    "ERROR dates-in-order: 1
    data/calls.csv:2 T2 deadline: 2019 is earlier than announced (2020) [dates-in-order]
        What to do: Check both dates with the source; mark a doubtful date with “?” and an approximate one with “~”.
        Why it matters: A call is announced, then closed, then awarded, then signed; otherwise a date is wrong.

    ERROR cell-som: 2
    data/calls.csv:3 V3 budget: “0,4 млн” is not an amount in whole som [cell-som]
    data/calls.csv:4 V4 budget: “0,4 млн” is not an amount in whole som [cell-som]
        What to do: Write digits only. If this is meant, write 400000.
        Why it matters: The row is left out until this is fixed.

    WARNING award-on-planned-call: 1
    data/calls.csv:2 AE2 status: the call is “planned”, but has grants: 1 [award-on-planned-call]
        What to do: Write awarded, or check the call of the grants.
        Why it matters: Readers would think that nothing is decided.

    WARNING amount-without-qualifier: 1
    data/winners.csv:2 M2 amount_qualifier: the number 5000 does not say how exact it is [amount-without-qualifier]
        What to do: Write exact, about, at-least or at-most.
        Why it matters: The site will show it as exact.

    Found: 3 errors, 2 warnings
    Rows: calls 1, winners 1, sources 1
    "
  `);
});

test('the text speaks Kyrgyz and Russian', () => {
  expect(report(result, 'text', 'ky')).toMatchInlineSnapshot(`
    "КАТА dates-in-order: 1
    data/calls.csv:2 T2 deadline: 2019 — announced мамычасындагы күндөн (2020) мурда [dates-in-order]
        Эмне кылуу керек: Эки күндү тең булак менен салыштырыңыз; күмөндүү күнгө «?», болжолдуусуна «~» белгисин коюңуз.
        Эмне үчүн маанилүү: Адегенде конкурс жарыяланат, анан жабылат, андан кийин жеңүүчү аныкталып, келишимге кол коюлат; мындай болбосо, күндөрдүн бири туура эмес.

    КАТА cell-som: 2
    data/calls.csv:3 V3 budget: «0,4 млн» — сумма туура жазылган эмес: бүтүн сом, цифралар гана болсун [cell-som]
    data/calls.csv:4 V4 budget: «0,4 млн» — сумма туура жазылган эмес: бүтүн сом, цифралар гана болсун [cell-som]
        Эмне кылуу керек: Цифраларды гана жазыңыз. Сумма ушул болсо, 400000 деп жазыңыз.
        Эмне үчүн маанилүү: Бул оңдолмоюнча сап сайтка чыкпайт.

    ЭСКЕРТҮҮ award-on-planned-call: 1
    data/calls.csv:2 AE2 status: конкурстун абалы — «planned», бирок анын 1 гранты бар [award-on-planned-call]
        Эмне кылуу керек: awarded деп жазыңыз же гранттардын конкурсу туурабы, текшериңиз.
        Эмне үчүн маанилүү: Окурмандар али эч нерсе чечиле элек деп ойлойт.

    ЭСКЕРТҮҮ amount-without-qualifier: 1
    data/winners.csv:2 M2 amount_qualifier: 5000 деген сан канчалык так экени жазылган эмес [amount-without-qualifier]
        Эмне кылуу керек: exact (так), about (болжол менен), at-least (кеминде) же at-most (эң көп дегенде) деп жазыңыз.
        Эмне үчүн маанилүү: Сайт аны так сан катары көрсөтөт.

    Табылды: 3 ката, 2 эскертүү
    Саптар: calls 1, winners 1, sources 1
    "
  `);
  expect(
    report(result, 'text', 'ru')
      .split('\n')
      .filter((line) => !line.startsWith('data')),
  ).toMatchInlineSnapshot(`
    [
      "ОШИБКА dates-in-order: 1",
      "    Что сделать: Сверьте обе даты с источником; сомнительную дату пометьте «?», примерную — «~».",
      "    Почему это важно: Конкурс объявляют, закрывают, выбирают победителя и подписывают договор; иначе какая-то дата неверна.",
      "",
      "ОШИБКА cell-som: 2",
      "    Что сделать: Пишите только цифры. Если имеется в виду это, напишите 400000.",
      "    Почему это важно: Пока это не исправлено, строка не попадёт на сайт.",
      "",
      "ПРЕДУПРЕЖДЕНИЕ award-on-planned-call: 1",
      "    Что сделать: Напишите awarded или проверьте, тот ли конкурс указан у грантов.",
      "    Почему это важно: Читатели решат, что ничего ещё не решено.",
      "",
      "ПРЕДУПРЕЖДЕНИЕ amount-without-qualifier: 1",
      "    Что сделать: Напишите exact (точно), about (около), at-least (не менее) или at-most (не более).",
      "    Почему это важно: Сайт покажет его как точное.",
      "",
      "Найдено: 3 ошибки, 2 предупреждения",
      "Строки: calls 1, winners 1, sources 1",
      "",
    ]
  `);
});

test('more than twenty notices of one code are counted, all of them are in the JSON', () => {
  const many = validate(
    fixtureFiles({ sources: Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, title: `Барак ${i}` })) }),
  );
  expect(report(many, 'text', 'en')).toMatchInlineSnapshot(`
    "TIP source-unused: 30
    data/sources.csv:2 A2 id: no row cites the source “s0” [source-unused]
    data/sources.csv:3 A3 id: no row cites the source “s1” [source-unused]
    data/sources.csv:4 A4 id: no row cites the source “s2” [source-unused]
        What to do: Cite it where it belongs, or delete it.
        more: 27 (--format json shows all)
        Why it matters: Readers cannot tell what it proves.

    Found: 30 tips
    Rows: sources 30
    "
  `);
  expect(JSON.parse(report(many, 'json', 'en'))).toHaveLength(30);
});

test('JSON is a list of findings with their messages', () => {
  expect(JSON.parse(report(result, 'json', 'en'))[0]).toMatchInlineSnapshot(`
    {
      "cell": "T2",
      "code": "dates-in-order",
      "column": "deadline",
      "file": "data/calls.csv",
      "id": "c",
      "line": 2,
      "message": "2019 is earlier than announced (2020). A call is announced, then closed, then awarded, then signed; otherwise a date is wrong. Check both dates with the source; mark a doubtful date with “?” and an approximate one with “~”.",
      "severity": "error",
      "value": "2019",
    }
  `);
});

test('GitHub marks the lines of a pull request', () => {
  expect(report(result, 'github', 'en')).toMatchInlineSnapshot(`
    "::error file=data/calls.csv,line=2,title=deadline dates-in-order::2019 is earlier than announced (2020). A call is announced, then closed, then awarded, then signed; otherwise a date is wrong. Check both dates with the source; mark a doubtful date with “?” and an approximate one with “~”.
    ::warning file=data/calls.csv,line=2,title=status award-on-planned-call::the call is “planned”, but has grants: 1. Readers would think that nothing is decided. Write awarded, or check the call of the grants.
    ::error file=data/calls.csv,line=3,title=budget cell-som::“0,4 млн” is not an amount in whole som. The row is left out until this is fixed. Write digits only. If this is meant, write 400000.
    ::error file=data/calls.csv,line=4,title=budget cell-som::“0,4 млн” is not an amount in whole som. The row is left out until this is fixed. Write digits only. If this is meant, write 400000.
    ::warning file=data/winners.csv,line=2,title=amount_qualifier amount-without-qualifier::the number 5000 does not say how exact it is. The site will show it as exact. Write exact, about, at-least or at-most.
    "
  `);
});

test('values cannot write workflow commands of their own', () => {
  const [finding] = result.findings;
  if (!finding) throw new Error('no finding');
  const hostile = { ...finding, file: 'data/a,b:c%.csv', code: 'cell-som', value: 'x\n::error::y%0A' };
  expect(report({ ...result, findings: [hostile] }, 'github', 'en')).toMatchInlineSnapshot(`
    "::error file=data/a%2Cb%3Ac%25.csv,line=2,title=deadline cell-som::“x⟨U+000A⟩::error::y%250A” is not an amount in whole som. The row is left out until this is fixed. Write digits only, in som: 400000, not “400 000 сом” and not “0,4 млн”; “about” belongs in the qualifier.
    "
  `);
});

test('findings that were only counted are in every format', () => {
  const flood = { ...result, further: [{ code: 'cell-som', severity: 'error' as const, count: 199_000 }] };
  expect(report(flood, 'text', 'en')).toContain('ERROR cell-som: 199,002\n');
  expect(report(flood, 'text', 'en')).toContain(
    '    and 199,000 more, counted but not listed: mend those above first\n',
  );
  expect(report(flood, 'text', 'en')).toContain('Found: 199,003 errors, 2 warnings');
  expect(report(flood, 'github', 'en')).toContain(
    '::error title=cell-som::cell-som: and 199,000 more, counted but not listed: mend those above first\n',
  );
  expect(JSON.parse(report(flood, 'json', 'en')).at(-1)).toEqual({
    ...flood.further[0],
    message: 'cell-som: and 199,000 more, counted but not listed: mend those above first',
  });
});

test('of many errors the text lists two hundred', () => {
  const many = result.findings
    .slice(0, 1)
    .flatMap((finding) => Array.from({ length: 300 }, (_, i) => ({ ...finding, value: String(i) })));
  const text = report({ ...result, findings: many }, 'text', 'en');
  expect(text.split('\n').filter((line) => line.startsWith('data/'))).toHaveLength(200);
  expect(text).toContain('    more: 100 (--format json shows all)');
});

test('nothing found is said', () => {
  expect(report({ findings: [], further: [], counts: result.counts }, 'text', 'en')).toBe(
    'Nothing found.\nRows: calls 1, winners 1, sources 1\n',
  );
  expect([
    report({ findings: [], further: [], counts: result.counts }, 'json', 'en'),
    report({ findings: [], further: [], counts: result.counts }, 'github', 'en'),
  ]).toEqual(['[]\n', '']);
});

test('errors fail, warnings only when strict, notices never', () => {
  const of = (severity: 'error' | 'warning' | 'notice') =>
    result.findings.slice(0, 1).map((finding) => ({ ...finding, severity }));
  expect([
    fails(of('error')),
    fails(of('warning')),
    fails(of('warning'), { strict: true }),
    fails(of('notice'), { strict: true }),
  ]).toEqual([true, false, true, false]);
});

test('what is said in the same words of many cells is said once, with the places of all', () => {
  const many = result.findings
    .slice(0, 1)
    .flatMap((finding) => Array.from({ length: 12 }, (_, i) => ({ ...finding, line: i + 2, cell: `T${i + 2}` })));
  const lines = report({ ...result, findings: many }, 'text', 'en').split('\n');
  expect(lines.filter((line) => line.startsWith('data/'))).toEqual([
    'data/calls.csv:2 T2 deadline: 2019 is earlier than announced (2020) [dates-in-order] × 12: T2, T3, T4, T5, T6, T7, T8, T9, T10, T11 … T13',
  ]);
});
