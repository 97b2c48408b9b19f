import { expect, test } from 'vitest';
import { said } from '#report/trial.ts';

test('organizations and projects are not compared', () => {
  expect(
    said('selected-over-applications', {
      calls: [{ applications: '88', application_unit: 'organizations', selected: '90' }],
    }),
  ).toBe('');
});

test('more projects selected than submitted are reported', () => {
  expect(
    said('selected-over-applications', {
      calls: [{ applications: '33', application_unit: 'projects', selected: '34' }],
    }),
  ).toMatchInlineSnapshot(`
    "data/calls.csv:2 selected: selected: 34, submitted: 33 [selected-over-applications]
      Check both numbers and what the applications are counted in (application_unit)."
  `);
});
