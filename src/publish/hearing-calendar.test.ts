import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, type CalendarFacts } from './hearing-calendar.ts';

const entry = {
  id: 'hearing-1',
  first: '2026-06-08',
  last: '2026-06-30',
  changed: '2026-12-01',
  title: 'Бюджеттик угуу; долбоор, «2027»',
  text: 'Алдын ала жарыяланган\nөткөнү белгисиз, '.repeat(4),
  place: 'Ак-Башат',
  url: 'https://example.org/ky/history/#e-hearing-1',
  isSure: false,
};
const facts: CalendarFacts = {
  title: 'Бюджеттик угуулар: бүт өлкө',
  language: 'ky-KG',
  host: 'example.org',
  url: 'https://example.org/ky/councils/',
  entries: [entry, { ...entry, id: 'hearing-2', first: '2026-02-28', last: '2026-02-28', place: null, isSure: true }],
};

/** The calendar as another program reads it; it throws where the file is not of RFC 5545. */
const readBack = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string) =>
  readBack(text)
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));

test('what was written is read back by another program: days, words with signs of the format, place, address, whether it is sure', () => {
  const [several, one] = eventsIn(calendarFile(facts));
  expect([several?.startDate.toString(), several?.endDate.toString()]).toEqual(['2026-06-08', '2026-07-01']);
  expect([one?.startDate.toString(), one?.endDate.toString()]).toEqual(['2026-02-28', '2026-03-01']);
  expect([several?.summary, several?.description, several?.location]).toEqual([entry.title, entry.text, entry.place]);
  expect([several?.uid, one?.uid]).toEqual(['hearing-1@example.org', 'hearing-2@example.org']);
  expect(several?.component.getFirstPropertyValue('url')).toBe(entry.url);
  expect([several, one].map((event) => event?.component.getFirstPropertyValue('status'))).toEqual([
    'TENTATIVE',
    'CONFIRMED',
  ]);
});

test('the stamp is the day of the version, so that the same record gives the same bytes', () => {
  const text = calendarFile(facts);
  expect(text).toBe(calendarFile(facts));
  expect(String(eventsIn(text)[0]?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-12-01T00:00:00Z');
});

test('no line is longer than 75 bytes, and each ends with CR and LF', () => {
  const lines = calendarFile(facts).split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
});

test('a calendar without hearings is a calendar all the same: it holds the time zone alone', () => {
  const calendar = readBack(calendarFile({ ...facts, entries: [] }));
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
});
