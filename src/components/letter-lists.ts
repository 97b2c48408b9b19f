import { prosePages } from '#components/prose.ts';
import { glossary } from '#i18n/glossary.ts';
import { capital } from '#text/capital.ts';
import { perLanguage, languages, type Language } from '#text/languages.ts';
import { byLetter, inParts, type Letter } from '#text/letters.ts';
import { romanized } from '#text/romanized.ts';
import { labelOf } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { site } from '#model/site.ts';
import { textOf } from '#model/translation.ts';
import { villageAnchor, villageNames } from '#search/village-names.ts';
import { codelists } from '#schemas/codelists.ts';
import { tableNames, tables, type Place } from '#schemas/index.ts';

interface Detail {
  text: string;
  lang?: Language | undefined;
}

/** One name of an alphabetical list. */
export interface Entry {
  name: string;
  /** Language of the name, where it is not the reader's. */
  lang?: Language | undefined;
  /** Path of its page below the language. */
  path: string;
  /** What tells namesakes apart, each with its language where that is not the reader's. */
  details: readonly Detail[];
  /** The spelling of the source with its language, where the name is written in other letters than there. */
  source?: { text: string; lang: Language } | undefined;
}

export const letterLists = ['places', 'organizations', 'topics'] as const;
export type LetterList = (typeof letterLists)[number];

/** How many names a page of a list should hold, so that it stays light on a slow connection. */
const partSize = 320;

/** The lists by letter, cut into pages: the same number of pages in each language, since their addresses are the same. */
export const letterParts: Record<LetterList, Record<Language, Letter<Entry>[][]>> = {
  places: partsOf((language) => [
    ...site.dataset.places.flatMap((place) => placeEntries(place, language)),
    ...villageEntries(language),
  ]),
  organizations: partsOf((language) =>
    site.dataset.organizations.flatMap((organization) =>
      named(
        organization,
        `organizations/${organization.id}/`,
        [{ text: labelOf('organizationKinds', organization.kind, language) }],
        language,
      ),
    ),
  ),
  topics: partsOf(topicEntries),
};

/** Path of a part below the language; the first is 1. */
export const partPath = (list: LetterList, part: number) =>
  part === 1 ? `search/${list}/` : `search/${list}/${part}/`;

function partsOf(entriesIn: (language: Language) => Entry[]) {
  const letters = perLanguage((language) => byLetter(entriesIn(language), language));
  const longest = Math.max(
    ...languages.map((language) => letters[language].reduce((sum, { entries }) => sum + entries.length, 0)),
  );
  const parts = Math.min(Math.ceil(longest / partSize), ...languages.map((language) => letters[language].length));
  return perLanguage((language) => inParts(letters[language], parts));
}

/** Returns the part of a name by which it is sorted: «город Балыкчы» stands under Б, since words in small letters before a proper name say its kind. */
function proper(name: string) {
  return name.replace(/^(?:\p{Ll}[\p{Ll}.]*\s+)+(?=\p{Lu})/u, '');
}

function placeEntries(place: Place, language: Language): Entry[] {
  return named(
    place,
    `places/${place.id}/`,
    [{ text: labelOf('placeKinds', place.kind, language) }, ...above(place.parent, language)],
    language,
  );
}

/** The unit that a place belongs to, where it is not the country. */
function above(id: string | null, language: Language): Detail[] {
  const place = site.placesById.get(id ?? '');
  const text = place && place.parent !== null ? textOf(place, 'name', language) : null;
  return text ? [{ text: text.value, lang: text.missing ? text.language : undefined }] : [];
}

/** A record under its name and under every other name that is written in the letters of the language. */
function named(
  record: { id: string; aliases: readonly string[] | null },
  path: string,
  details: readonly Detail[],
  language: Language,
): Entry[] {
  const text = textOf(record, 'name', language);
  const name = proper(text?.value ?? record.id);
  const script = language === 'en' ? /^[^\p{Script=Cyrillic}]+$/u : /\p{Script=Cyrillic}/u;
  const others = (record.aliases ?? []).filter((alias) => script.test(alias) && proper(alias) !== name);
  return [
    { name, lang: text?.missing ? text.language : undefined, path, details },
    ...others.map((alias) => ({
      name: proper(alias),
      path,
      details: [{ text: `→ ${name}`, lang: text?.missing ? text.language : undefined }],
    })),
  ];
}

function villageEntries(language: Language): Entry[] {
  return site.dataset.villages.map((village) => {
    const parent = site.placesById.get(village.place)?.parent ?? null;
    const details = [
      { text: words[language].search.lists.village },
      ...above(village.place, language),
      ...above(parent, language),
    ];
    const [anchor = ''] = villageNames([village]);
    const path = `places/${village.place}/#${encodeURIComponent(villageAnchor(anchor))}`;
    const kyrgyz = village.name_ky ?? null;
    const lang = kyrgyz === null ? ('ru' as const) : ('ky' as const);
    const text = kyrgyz ?? village.name_ru;
    if (language === 'en') return { name: romanized(text), path, details, source: { text, lang } };
    return {
      name: language === 'ky' ? text : village.name_ru,
      lang: language === 'ky' && lang === 'ru' ? lang : undefined,
      path,
      details,
    };
  });
}

function topicEntries(language: Language): Entry[] {
  const { kinds } = words[language].search.lists;
  return [
    ...Object.keys(codelists.targetGroups).map((code) => ({
      name: capital(codelists.targetGroups[code as keyof typeof codelists.targetGroups][language]),
      path: `groups/${code}/`,
      details: [{ text: kinds.group }],
    })),
    ...glossary.map((term) => ({
      name: capital(term[language]),
      path: `glossary/#term-${term.key.replaceAll('_', '-')}`,
      details: [{ text: kinds.term }],
    })),
    ...tableNames.map((table) => ({
      name: tables[table].label[language],
      path: `data/${table}/`,
      details: [{ text: kinds.table }],
    })),
    ...prosePages[language].map(({ name, entry, missing, language: own }) => ({
      name: entry.data.title,
      lang: missing ? own : undefined,
      path: `${name}/`,
      details: [{ text: kinds.text }],
    })),
  ];
}
