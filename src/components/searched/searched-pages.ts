import { changeWords } from '#i18n/changes/change-words.ts';
import { versionWords } from '#i18n/changes/version-words.ts';
import { date } from '#i18n/format.ts';
import { glossary } from '#i18n/glossary.ts';
import { offlineWords } from '#i18n/offline-words.ts';
import { compareWords } from '#i18n/compare-words.ts';
import { contributeWords } from '#i18n/contribute-words.ts';
import { checkWords } from '#i18n/check-words.ts';
import { verifyWords } from '#i18n/verify-words.ts';
import { dataDescription } from '#i18n/downloads.ts';
import { signalListWords, signalTexts } from '#i18n/signals/signal-words.ts';
import { words } from '#i18n/words.ts';
import { stages } from '#i18n/stages.ts';
import { mapMeasures, mapPath } from '#figures/map-measures.ts';
import { historyOf } from '#model/history.ts';
import type { Joined } from '#model/join.ts';
import type { PublishedRecord } from '#model/read-record.ts';
import { signals } from '#model/signals/index.ts';
import { releaseHistory } from '#model/releases/release-history.ts';
import { codelists, codesOf } from '#schemas/codelists.ts';
import { tableNames, tables } from '#schemas/index.ts';
import type { SearchedPage, SearchedText } from '#search/build/searched-page.ts';
import type { TextPart } from '#search/text-part.ts';
import { languages, perLanguage, type Language } from '#text/languages.ts';
import { proseText } from './prose-text.ts';
import { callText, grantText, groupText, organizationText, placeText } from './record-texts.ts';
import { line, rowText } from './row-text.ts';

/** The pages of prose as they are written, by `language/name`; a page that a language lacks stands there in another one. */
export type ProseFiles = ReadonlyMap<string, string>;

/** All pages that can be found, from the views that the pages themselves are made of. */
export function* searchedPages(joined: PublishedRecord, prose: ProseFiles): Generator<SearchedPage> {
  const { places, organizations, calls, winners } = joined.dataset;
  const made = (path: string, texts: (language: Language) => SearchedText) => ({ path, texts: perLanguage(texts) });
  yield* fixedPages.map(({ path, text }) => made(path, (language) => text(language, joined)));
  yield* prosePages(joined, prose);
  yield* releasePages(joined);
  for (const code of codesOf(codelists.targetGroups))
    yield made(`groups/${code}/`, (language) => groupText(joined, code, language));
  for (const place of places) yield made(`places/${place.id}/`, (language) => placeText(joined, place, language));
  for (const one of organizations)
    yield made(`organizations/${one.id}/`, (language) => organizationText(joined, one, language));
  for (const call of calls) yield made(`calls/${call.id}/`, (language) => callText(joined, call, language));
  for (const grant of winners) yield made(`grants/${grant.id}/`, (language) => grantText(joined, grant, language));
}

interface FixedPage {
  path: string;
  text: (language: Language, joined: Joined) => SearchedText;
}

const told = (title: string, summary: string, language: Language, parts: readonly TextPart[] = []): SearchedText => ({
  title,
  summary,
  parts: [line(title, language), line(summary, language), ...parts],
  sections: [],
});

/** Pages that every record has. */
const fixedPages: readonly FixedPage[] = [
  { path: '', text: (language) => told(words[language].home.title, words[language].site.description, language) },
  ...(['places', 'grants', 'calls', 'organizations', 'groups', 'sources', 'gaps'] as const).map((list): FixedPage => ({
    path: `${list}/`,
    text: (language) => told(words[language][list].title, words[language][list].intro, language),
  })),
  {
    path: 'gaps/names/',
    text: (language) => told(words[language].gaps.namesTitle, words[language].gaps.namesIntro, language),
  },
  { path: 'data/', text: (language) => told(words[language].data.title, dataDescription[language], language) },
  ...tableNames.map((table): FixedPage => ({
    path: `data/${table}/`,
    text: (language) => {
      const { label, about, columns } = tables[table];
      const named = Object.values(columns).map((column) => line(column.label[language], language));
      return told(`${label[language]} — ${words[language].data.table.toLowerCase()}`, about[language], language, named);
    },
  })),
  ...mapMeasures.map((measure): FixedPage => ({
    path: mapPath(measure),
    text: (language) => {
      const { title, measures } = words[language].map;
      return told(`${title}: ${measures[measure].name.toLowerCase()}`, words[language].site.description, language);
    },
  })),
  ...(
    [
      ['changes/', changeWords],
      ['verify/', verifyWords],
      ['contribute/', contributeWords],
      ['check/', checkWords],
      ['compare/', compareWords],
      ['signals/', signalListWords],
    ] as const
  ).map(([path, own]): FixedPage => ({
    path,
    text: (language) => told(own[language].title, own[language].intro, language),
  })),
  ...signals.map(({ code }): FixedPage => ({
    path: `signals/${code}/`,
    text: (language) => {
      const { question, method, innocent } = signalTexts[language][code];
      return told(question, method, language, [line(innocent, language)]);
    },
  })),
  {
    path: 'offline/',
    text: (language) => told(offlineWords[language].title, offlineWords[language].lead, language),
  },
  {
    path: 'history/',
    text: (language, joined) => ({
      ...told(words[language].history.title, words[language].history.intro, language),
      sections: historyOf(joined.dataset).map(({ year, events }) => ({
        anchor: `y-${year ?? 'unknown'}`,
        title: String(year ?? words[language].common.unknown),
        parts: events.flatMap((event) => rowText(joined, 'events', event, language)),
      })),
    }),
  },
];

/** Of each release what changed with it, and the record as it was. */
const releasePages = ({ released }: PublishedRecord): SearchedPage[] =>
  releaseHistory(released).flatMap(({ row }) => [
    {
      path: `changes/${row.id}/`,
      texts: perLanguage((language) =>
        told(changeWords[language].release(date(row.date, language, 'of')), row[`title_${language}`] ?? '', language),
      ),
    },
    {
      path: `v/${row.id}/`,
      texts: perLanguage((language) => {
        const w = versionWords[language];
        return told(w.title(date(row.date, language)), w.intro, language, [line(row.code, language)]);
      }),
    },
  ]);

function* prosePages(joined: Joined, prose: ProseFiles): Generator<SearchedPage> {
  const names = [...new Set([...prose.keys()].map((key) => key.slice(key.indexOf('/') + 1)))];
  for (const name of names)
    yield {
      path: `${name}/`,
      texts: perLanguage((language) => {
        const own = [language, ...languages].find((one) => prose.has(`${one}/${name}`)) ?? language;
        const text = proseText(prose.get(`${own}/${name}`) ?? '', own, joined);
        return { ...text, parts: [...text.parts, ...(besides[name]?.(language, joined) ?? [])] };
      }),
    };
}

/** What stands on a page of prose besides its prose. */
const besides: Readonly<Record<string, (language: Language, joined: Joined) => TextPart[]>> = {
  glossary: (language) =>
    glossary.flatMap((term) =>
      [language, ...languages.filter((other) => other !== language)].map((one) => line(term[one], one)),
    ),
  'how-it-works': (language) =>
    stages.flatMap(({ what, who }) => [line(what[language], language), line(who[language], language)]),
  law: (language, joined) => joined.dataset.duties.flatMap((duty) => rowText(joined, 'duties', duty, language)),
};
