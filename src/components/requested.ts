import { askedWords } from '#i18n/asked-words.ts';
import { shortDate } from '#i18n/format.ts';
import { labelOf, textIn } from '#i18n/texts.ts';
import { site } from '#model/site.ts';
import type { Request } from '#schemas/index.ts';
import type { Language } from '#text/languages.ts';

/** What was asked, of whom, and what became of it, in a language. Only an outcome that the body itself gave may say «not published». */
export function requested(request: Request, language: Language): string {
  const { sent, item, year, answered, outcome, addressee } = request;
  const w = askedWords[language];
  const body = site.organizationsById.get(addressee);
  const asked = w.asked(
    shortDate(sent, language),
    `${labelOf('items', item, language)}${year === null ? '' : ` (${year})`}`,
    body ? textIn(body, 'name', language) : addressee,
  );
  const became =
    answered === null || outcome === null
      ? w.waiting(shortDate(site.version.date, language))
      : w.answered(shortDate(answered, language), labelOf('requestOutcomes', outcome, language));
  return `${asked} ${became}`;
}
