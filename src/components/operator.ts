import given from '../../content/operator.json';
import { absolute, page } from '#components/address.ts';
import { pageVersion } from '#components/page-version.ts';
import { feedbackWords } from '#i18n/feedback-words.ts';
import { date } from '#i18n/format.ts';
import { words } from '#i18n/words.ts';
import { feedback, type Feedback } from '#publish/feedback.ts';
import { isRecord } from '#publish/sections.ts';
import { operatorSchema } from '#schemas/operator.ts';
import type { Language } from '#text/languages.ts';

/** Who runs this copy of the site; a file that is wrong stops the build, which validates it before. */
export const operator = operatorSchema.parse(given);

/** A page that a message may be about. */
interface Told {
  language: Language;
  /** Path below the language. */
  path: string;
  /** Empty where the message is about no page in particular. */
  title: string;
}

/** The ways to tell the operator something about a page, with page, record and version filled in; none when the operator has set none. */
export function waysToTell({ language, path, title }: Told): Feedback[] {
  const { subject, body } = feedbackWords[language];
  const version = pageVersion(path)?.version;
  const about = {
    page: absolute(page(language, path)),
    record: recordOf(path),
    version: version ? `${date(version.date, language)} (${version.hash})` : '',
  };
  return feedback(operator, {
    title: title === '' ? words[language].site.name : subject(shortened(title)),
    body: body(about),
    ...about,
  });
}

/** The row that a page is about, as the tables name it; empty for a page of none. */
export const recordOf = (path: string) =>
  isRecord(path) && !path.startsWith('groups/') ? path.replace(/^grants\//, 'winners/').replace(/\/$/, '') : '';

/** Some programs for mail cut an address after 2,000 characters, and a Cyrillic letter takes six. */
const shortened = (title: string, most = 60) => (title.length <= most ? title : `${title.slice(0, most).trimEnd()}…`);
