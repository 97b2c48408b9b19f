import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a seminar of a project of a programme is fine', () => {
  expect(
    messagesOf('event-part-cycle', { events: [{ id: 'a' }, { id: 'b', part_of: 'a' }, { id: 'c', part_of: 'b' }] }),
  ).toBe('');
});

test('a project that is a part of its own seminar is reported', () => {
  expect(
    messagesOf('event-part-cycle', {
      events: [
        { id: 'a', part_of: 'b' },
        { id: 'b', part_of: 'a' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "data/events.csv:2 F2 part_of: the event is a part of itself: a → b → a [event-part-cycle]
      Remove one part_of of the circle."
  `);
});
