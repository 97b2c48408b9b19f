import type { Language } from '#text/languages.ts';
import type { Look } from './colour-tokens.ts';

/** The props of every part of the style page. */
export interface PartProps {
  language: Language;
  /** The look in which the part is shown; its ids contain it, because every part stands three times on the page. */
  look: Look;
}
