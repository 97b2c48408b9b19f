import { expect, test } from 'vitest';
import { inflect, inflectBody, inSomeOf, lyingIn, someOf, spokenLast, yearIn } from './kyrgyz-number.ts';

const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 20, 30, 40, 50, 56, 60, 70, 80, 90, 100, 1000];

test('the possessive follows the word that is spoken last; one of them is a word', () => {
  expect(counts.map((count) => someOf(count)).join(' ')).toBe(
    'бири 2си 3ү 4ү 5и 6сы 7си 8и 9у 10у 17си 20сы 30у 40ы 50сү 56сы 60ы 70и 80и 90у 100ү 1000и',
  );
});

test('the locative and the genitive keep the harmony', () => {
  expect(counts.map(inSomeOf).join(' ')).toBe(
    'биринде 2синде 3үндө 4үндө 5инде 6сында 7синде 8инде 9унда 10унда 17синде 20сында 30унда 40ында 50сүндө 56сында 60ында 70инде 80инде 90унда 100үндө 1000инде',
  );
  expect([1, 2, 3, 6, 9, 21, 471].map((count) => someOf(count, 'genitive')).join(' ')).toBe(
    'биринин 2синин 3үнүн 6сынын 9унун 21инин 471инин',
  );
});

test('every number from 0 to 121 is spoken, and its ending begins with «с» after a vowel only', () => {
  for (let count = 0; count <= 121; count++) {
    const word = spokenLast(count);
    expect(word, String(count)).not.toBe('');
    if (count !== 1) expect(/^\d+с/.test(someOf(count)), String(count)).toBe(/[аыиү]$/.test(word));
  }
});

test('years take the endings of «жыл»', () => {
  expect([yearIn(2019), yearIn(2019, 'genitive'), yearIn(2019, 'dative'), yearIn(2026, 'ablative')]).toEqual([
    '2019-жыл',
    '2019-жылдын',
    '2019-жылга',
    '2026-жылдан',
  ]);
});

test('what is counted stands in the genitive before «how many of them»', () => {
  expect(
    ['грант', 'долбоор', 'конкурс', 'муниципалитет', 'сап', 'жазуу', 'уюм', 'көрсөткүч', 'кадам', 'топ', 'адам'].map(
      (word) => inflect(word, 'genitive'),
    ),
  ).toEqual([
    'гранттын',
    'долбоордун',
    'конкурстун',
    'муниципалитеттин',
    'саптын',
    'жазуунун',
    'уюмдун',
    'көрсөткүчтүн',
    'кадамдын',
    'топтун',
    'адамдын',
  ]);
});

test('what is counted stands in the accusative where something is done to it', () => {
  expect(['топ', 'уюм', 'кадам', 'жазуу', 'Талас облусу'].map((word) => inflect(word, 'accusative'))).toEqual([
    'топту',
    'уюмду',
    'кадамды',
    'жазууну',
    'Талас облусун',
  ]);
});

test.each([
  ['Нарын', 'Нарында', 'Нарынга', 'Нарындан'],
  ['Ош', 'Ошто', 'Ошко', 'Оштон'],
  ['Бишкек', 'Бишкекте', 'Бишкекке', 'Бишкектен'],
  ['Талас', 'Таласта', 'Таласка', 'Таластан'],
  ['Балыкчы', 'Балыкчыда', 'Балыкчыга', 'Балыкчыдан'],
  ['Каракол', 'Караколдо', 'Караколго', 'Караколдон'],
  ['Ысык-Көл', 'Ысык-Көлдө', 'Ысык-Көлгө', 'Ысык-Көлдөн'],
  ['Сузак', 'Сузакта', 'Сузакка', 'Сузактан'],
  ['Каракол шаары', 'Каракол шаарында', 'Каракол шаарына', 'Каракол шаарынан'],
  ['Чүй облусу', 'Чүй облусунда', 'Чүй облусуна', 'Чүй облусунан'],
  ['Кочкор району', 'Кочкор районунда', 'Кочкор районуна', 'Кочкор районунан'],
  ['Ак-Олоң айыл аймагы', 'Ак-Олоң айыл аймагында', 'Ак-Олоң айыл аймагына', 'Ак-Олоң айыл аймагынан'],
  ['Кыргыз Республикасы', 'Кыргыз Республикасында', 'Кыргыз Республикасына', 'Кыргыз Республикасынан'],
])('%s in the locative, dative and ablative', (name, locative, dative, ablative) => {
  expect([inflect(name, 'locative'), inflect(name, 'dative'), inflect(name, 'ablative')]).toEqual([
    locative,
    dative,
    ablative,
  ]);
});

test('a letter is addressed to a body in the dative where its name tells how, and to any other as it is called', () => {
  const bodies = [
    'Каракол шаарынын мэриясы',
    'Катран айыл өкмөтү',
    'Эмгек министрлиги',
    'East-West Management Institute',
  ];
  expect(bodies.map((name) => inflectBody(name, 'dative'))).toEqual([
    'Каракол шаарынын мэриясына',
    'Катран айыл өкмөтүнө',
    'Эмгек министрлигине',
    'East-West Management Institute',
  ]);
});

test('what lies in a place is said with the harmony of the locative', () => {
  expect(['Талас шаары', 'Ош', 'Чоң-Дөбө', 'Баткен'].map(lyingIn)).toEqual([
    'Талас шаарындагы',
    'Оштогу',
    'Чоң-Дөбөдөгү',
    'Баткендеги',
  ]);
});
