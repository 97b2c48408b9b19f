import { country } from '../country.ts';
import { marks, wideLength } from '#text/marks.ts';
import { cellRule } from '../rule.ts';
import { isTranslatable } from '../texts.ts';

/** A title is read at a glance: what is longer belongs into another column. */
export const titleTooLong = cellRule(
  'title-too-long',
  'notice',
  {
    of: (cell) => isTranslatable(cell) && /^(?:title|name|indicator)_/.test(cell.column),
    needs: country.longestTitle < wideLength ? null : marks.wide,
  },
  ({ value }) =>
    value.length > country.longestTitle
      ? { value: `${value.slice(0, 60)}…`, params: { length: value.length, limit: country.longestTitle } }
      : null,
);
