import { expect, test } from 'vitest';
import { languages } from '#text/languages.ts';
import { signalListWords, signalTexts } from './signal-words.ts';

/** Words that find somebody guilty, by their beginnings: a signal asks. */
const guilt = {
  ky: [
    'коррупц',
    'уурда',
    'алдам',
    'бузуу',
    'бузган',
    'күнөө',
    'мыйзамсыз',
    'айып',
    'паракор',
    'жашыр',
    'шектүү',
    'кылмыш',
    'талап-тоно',
  ],
  ru: [
    'коррупц',
    'краж',
    'украл',
    'обман',
    'наруш',
    'винов',
    'вина',
    'незакон',
    'мошен',
    'взятк',
    'скрыва',
    'скрыл',
    'подозр',
    'преступ',
    'хищен',
    'сговор',
    'фиктив',
  ],
  en: [
    'corrupt',
    'steal',
    'stole',
    'theft',
    'fraud',
    'guilt',
    'illegal',
    'violat',
    'brib',
    'hid ',
    'hiding',
    'conceal',
    'suspic',
    'crime',
    'collu',
    'abuse',
    'cheat',
    'fake',
  ],
};

const textsIn = (language: (typeof languages)[number]): string[] => [
  ...Object.values(signalTexts[language]).flatMap(({ question, method, innocent }) => [question, method, innocent]),
  ...Object.values(signalListWords[language]).flatMap((words: string | object) =>
    typeof words === 'function' ? String(words) : typeof words === 'string' ? words : Object.values(words),
  ),
];

test.for(languages)('no signal finds anybody guilty: %s', (language) => {
  const found = textsIn(language).filter((text) => guilt[language].some((word) => text.toLowerCase().includes(word)));
  expect(found).toEqual([]);
});

test('a word of guilt would be seen', () => {
  expect(guilt.ru.some((word) => 'Деньги украли мошенники'.toLowerCase().includes(word))).toBe(true);
});

test.for(languages)('every signal is a question of its own, with a method and a simple reason: %s', (language) => {
  const texts = Object.values(signalTexts[language]);
  expect(texts.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
  expect(texts.filter(({ method, innocent }) => !method.endsWith('.') || !innocent.endsWith('.'))).toEqual([]);
  expect(new Set(texts.map(({ question }) => question)).size).toBe(texts.length);
});
