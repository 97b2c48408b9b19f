import { fileRule } from '../rule.ts';

/** The tables are files of their own: a link could lead to any file of the machine that publishes them. */
export const fileLink = fileRule(
  'file-link',
  'error',
  function* ({ isLink }) {
    if (isLink) yield {};
  },
  { stops: true },
);
