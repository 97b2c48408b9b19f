import { expect, test } from 'vitest';
import { exampleCodes, exampleOf } from './examples.ts';
import { render } from '#i18n/findings/index.ts';

test.for(exampleCodes)('%s has an example that the validator itself speaks of', (code) => {
  expect(render(exampleOf(code), 'ky').line).toContain(`[${code}]`);
});
