import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('a grant at the cap is fine', () => {
  expect(
    messagesOf('project-cap-exceeded', {
      calls: [{ id: 'c', project_cap: '500000' }],
      winners: [
        { call: 'c', amount: '500000' },
        { call: 'c', amount: '1000000', projects: '2' },
      ],
    }),
  ).toBe('');
});

test('one som more is reported', () => {
  expect(
    messagesOf('project-cap-exceeded', {
      calls: [{ id: 'c', project_cap: '500000' }],
      winners: [{ call: 'c', amount: '500001' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/winners.csv:2 L2 amount: the grant of 500,001 som is above the cap of its call: 500,000 som per project, projects: 1 [project-cap-exceeded]
      Check both with the source; if both are right, leave it: readers will see it."
  `);
});
