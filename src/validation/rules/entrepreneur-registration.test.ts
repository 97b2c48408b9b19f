import { expect, test } from 'vitest';
import { messagesOf } from '#report/fixture.ts';

test('the number of a foundation is fine', () => {
  expect(
    messagesOf('entrepreneur-registration', { organizations: [{ kind: 'ngo', registration: '123456-3301-ОФ' }] }),
  ).toBe('');
});

test('the number of an entrepreneur is reported and not repeated', () => {
  expect(messagesOf('entrepreneur-registration', { organizations: [{ kind: 'entrepreneur', registration: '123456' }] }))
    .toMatchInlineSnapshot(`
      "data/organizations.csv:2 J2 registration: an individual entrepreneur has a registration number [entrepreneur-registration]
        Empty the cell."
    `);
});
