import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('organizations and projects are not compared', () => {
  expect(
    messagesOf('selected-over-applications', {
      calls: [{ applications: '88', application_unit: 'organizations', selected: '90' }],
    }),
  ).toBe('');
});

test('more projects selected than submitted are reported', () => {
  expect(
    messagesOf('selected-over-applications', {
      calls: [{ applications: '33', application_unit: 'projects', selected: '34' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 AC2 selected: selected: 34, submitted: 33 [selected-over-applications]
      Check both numbers and what the applications are counted in (application_unit)."
  `);
});
