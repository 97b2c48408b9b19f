import type { Language } from '#text/languages.ts';
import type { Look } from './colour-tokens.ts';

/** What every part of the style page is told. */
export interface PartProps {
  language: Language;
  /** The look that it stands in; ids take it in, because every part stands three times on the page. */
  look: Look;
}
