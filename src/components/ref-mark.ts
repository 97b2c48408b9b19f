import { number as written } from '#i18n/format.ts';
import { quoted } from '#i18n/quoted.ts';
import { toolWords } from '#i18n/tool-words.ts';
import type { Source } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { sourceName } from './source-name.ts';

interface Marked {
  source: Source;
  number: number;
  /** The code of the figure that it stands beside, as it is printed. */
  code: string | undefined;
  /** The words of the source about that figure. */
  words: string | undefined;
  language: Language;
}

/** The number of a source on a page: it opens the entry of SourceList as a note, without a script; on paper it is the number of a footnote. */
export function refMark({ source, number, code, words, language }: Marked): Markup {
  const { sourceMark, sourceSays } = toolWords[language];
  const attributes = [
    attribute('class', number > 9 ? 'wide' : undefined),
    attribute('popovertarget', `s-${source.id}`),
    attribute('aria-label', sourceMark(written(number, language), sourceName(source, language))),
    attribute('data-code', code),
    attribute('data-words', words && `${sourceSays}: ${quoted(words, language)}`),
  ];
  return markup`<button type="button"${attributes}>[${String(number)}]</button>`;
}
