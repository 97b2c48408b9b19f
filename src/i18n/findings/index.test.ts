import { expect, test } from 'vitest';
import type { Finding } from '#model/finding.ts';
import { mixedWord } from '#text/look-alikes.ts';
import { ruleCodes } from '#validation/rules/index.ts';
import { languages } from '#text/languages.ts';
import { en } from './en.ts';
import { findingPart, type Facts, type FindingText } from './finding-text.ts';
import { render } from './index.ts';
import { severityNames } from './severity-words.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';

const texts = { ky, ru, en };
const finding: Finding = {
  code: 'cell-som',
  severity: 'error',
  file: 'data/calls.csv',
  line: 14,
  column: 'budget',
  id: 'c',
  value: '400 000 сом',
  params: { suggestion: '400000', codes: '' },
};

/** The facts that a message asks for when all of them are known, or none. */
function asked({ what, why, mend }: FindingText, known: boolean) {
  const names = new Set<string>();
  const facts: Facts = new Proxy({}, { get: (_, name) => (names.add(String(name)), known ? `‹${String(name)}›` : '') });
  const parts = [what, why, mend].map((part) => findingPart(part, facts));
  return { names: [...names].toSorted(), parts };
}

test('a finding is said in three languages, with a line that an editor can open', () => {
  expect(languages.map((language) => render(finding, language))).toMatchInlineSnapshot(`
    [
      {
        "line": "data/calls.csv:14 budget: «400 000 сом» — сумма туура жазылган эмес: бүтүн сом, цифралар гана болсун [cell-som]",
        "mend": "Цифраларды гана жазыңыз. Сумма ушул болсо, 400000 деп жазыңыз.",
        "what": "«400 000 сом» — сумма туура жазылган эмес: бүтүн сом, цифралар гана болсун",
        "why": "Бул оңдолмоюнча сап сайтка чыкпайт.",
      },
      {
        "line": "data/calls.csv:14 budget: «400 000 сом» — не сумма в целых сомах [cell-som]",
        "mend": "Пишите только цифры. Если имеется в виду это, напишите 400000.",
        "what": "«400 000 сом» — не сумма в целых сомах",
        "why": "Пока это не исправлено, строка не попадёт на сайт.",
      },
      {
        "line": "data/calls.csv:14 budget: “400 000 сом” is not an amount in whole som [cell-som]",
        "mend": "Write digits only. If this is meant, write 400000.",
        "what": "“400 000 сом” is not an amount in whole som",
        "why": "The row is left out until this is fixed.",
      },
    ]
  `);
});

test('a finding of a whole file has no line and no column', () => {
  expect(render({ ...finding, code: 'file-empty', line: null, column: null }, 'en').line).toBe(
    'data/calls.csv: the file is empty [file-empty]',
  );
});

test.each(ruleCodes)('%s asks for the same facts in all languages', (code) => {
  for (const known of [true, false]) {
    const [first, ...others] = languages.map((language) => asked(texts[language][code], known).names);
    for (const names of others) expect(names).toEqual(first);
  }
});

test.each(ruleCodes)('%s has three parts in every language: a phrase, and sentences', (code) => {
  for (const language of languages) {
    const [what = '', why = '', mend = ''] = asked(texts[language][code], true).parts;
    expect(what).toMatch(/^[^A-ZА-ЯӨҮҢ\s].*[^.!\s]$/u);
    expect(`${why}\n${mend}`).toMatch(/^[\p{Lu}‹].+\.\n[\p{Lu}‹{«ңa-z].+[.?:}›]$/u);
  }
});

test('no message mixes the alphabets within a word', () => {
  const parts = languages.flatMap((language) => ruleCodes.flatMap((code) => asked(texts[language][code], true).parts));
  expect(parts.map((part) => part.replaceAll(/‹\w+›/g, '')).filter((part) => mixedWord(part))).toEqual([]);
});

test('Kyrgyz messages are polite and keep their letters', () => {
  const parts = ruleCodes.flatMap((code) => asked(ky[code], true).parts).join('\n');
  expect(parts).toMatch(/ңыз|ңиз|ңуз|ңүз/);
  expect(parts).not.toMatch(/(?<!\p{L})(?:окмот|жонундо|учун|кенеш)|[ӊѳѲӧӱ]/u);
  expect(parts).not.toMatch(/[а-яөүң](?:гыла|гиле|гула|гүлө)(?![а-яөүң])/);
});

test('what could harm a terminal or hide is shown by its number, and braces in a value stay', () => {
  const { line } = render({ ...finding, value: '\u001b[31m\u202e{value}\ud800$&' }, 'en');
  expect(line).toContain('“⟨U+001B⟩[31m⟨U+202E⟩{value}⟨U+D800⟩$&”');
});

test('severities have names in three languages', () => {
  expect(languages.map((language) => Object.values(severityNames[language]).join(', '))).toEqual([
    'ката, эскертүү, сунуш, суроо',
    'ошибка, предупреждение, совет, вопрос',
    'error, warning, tip, question',
  ]);
});
