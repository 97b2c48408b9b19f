import { expect, test } from 'vitest';
import { citedPath } from './cited-path.ts';

test.for([
  ['grants/karakol-2019-both/', 'v/2026-12-01/?record=winners/karakol-2019-both'],
  ['places/karakol/', 'v/2026-12-01/?record=places/karakol'],
  ['groups/women/', 'v/2026-12-01/?record=groups/women'],
  ['data/winners/', 'v/2026-12-01/'],
  ['grants/', 'v/2026-12-01/'],
  ['history/', 'v/2026-12-01/'],
])('the citation of %s leads to %s', ([path = '', cited]) => {
  expect(citedPath(path, '2026-12-01')).toBe(cited);
});
