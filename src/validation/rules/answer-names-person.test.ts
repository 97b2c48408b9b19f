import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

const said = (text: string) => messagesOf('answer-names-person', { answers: [{ text_ru: text }] });

test('an answer without names is fine, with a point after a capital word too', () => {
  expect(said('В 2025 году конкурса не было. Средства не выделялись.')).toBe('');
  expect(said('Ответ дан по ст. 14 закона КР.')).toBe('');
});

test('a surname with initials is reported without being repeated', () => {
  expect(said('Конкурса не было. Глава айыл окмоту А. Б. Ойдонов')).toMatchInlineSnapshot(`
    "data/answers.csv:2 J2 text_ru: the answer seems to hold a surname with initials [answer-names-person]
      Take the name and the signature out; leave the answer itself."
  `);
  expect(said('Ойдонов А. Б. сообщил, что конкурса не было.')).not.toBe('');
  expect(said('Ойдонов А.Б.')).not.toContain('Ойдонов');
});

test('phone numbers and mail addresses in an answer are found as in any other text', () => {
  expect(messagesOf('cell-email', { answers: [{ text_ru: 'Пишите на oidon@example.com' }] })).not.toBe('');
  expect(messagesOf('cell-phone', { answers: [{ text_ru: 'Звоните: +996 555 12 34 56' }] })).not.toBe('');
});
