import { textIn } from '#i18n/texts.ts';
import type { Language } from '#text/languages.ts';
import { site } from '#model/site.ts';

/** Returns the path of the page of a row named as `table/id`; a row of `winners` has its page below `grants/`. */
export const subjectPath = (subject: string) => `${subject.replace(/^winners\//, 'grants/')}/`;

/** Returns the name of a row named as `table/id`, in the language of the page. */
export function subjectName(subject: string, language: Language) {
  const [table, id = ''] = subject.split('/');
  const record = {
    places: site.placesById,
    organizations: site.organizationsById,
    calls: site.callsById,
    winners: site.grantsById,
  }[table ?? '']?.get(id);
  return record
    ? textIn(record, table === 'places' || table === 'organizations' ? 'name' : 'title', language)
    : subject;
}
