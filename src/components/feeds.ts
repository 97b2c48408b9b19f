import { absolute, file, page } from '#components/address.ts';
import { changeSentences, sentenceText } from '#i18n/changes/change-sentence.ts';
import { changeWords } from '#i18n/changes/change-words.ts';
import { words } from '#i18n/words.ts';
import { labelOf, textIn } from '#i18n/texts.ts';
import { memo } from '#model/memo.ts';
import { changesAbout, datedChanges, type DatedChange } from '#model/releases/dated-changes.ts';
import { feedScopeOf } from '#model/releases/feed-scopes.ts';
import { releaseHistory } from '#model/releases/release-history.ts';
import { rowsIn } from '#model/releases/tables-of.ts';
import { rowName } from '#i18n/changes/row-name.ts';
import { site } from '#model/site.ts';
import { feedLimit, type FeedEntry, type FeedFacts } from '#publish/feeds.ts';
import { hreflangs, type Language } from '#text/languages.ts';
import type { codelists } from '#schemas/codelists.ts';

/** Address of a feed without its ending. */
export const feedAddress = (scope: string, language: Language) => file(`feeds/${language}/${scope}`);

/** The fragment of a change on the page of its release. */
export const changeAnchor = ({ table, id }: { table: string; id: string }) => `${table}-${id}`;

/** A feed of the site: what has changed in its scope, newest first. */
export function siteFeed(scope: string, language: Language): FeedFacts {
  const history = releaseHistory(site.released);
  const about = scope === 'all' ? datedChanges(site.released) : (changesAbout(site.released).get(scope) ?? []);
  const entries = about.slice(0, feedLimit).map((dated) => entryOf(dated, language));
  return {
    title: feedTitle(scope, language),
    language: hreflangs[language],
    author: words[language].site.name,
    self: absolute(feedAddress(scope, language)),
    page: absolute(page(language, scope === 'all' ? 'changes/' : `${scope}/`)),
    updated: about[0]?.release.date ?? history[0]?.row.date ?? site.release.date,
    entries: [...entries, ...(scope === 'all' && about.length < feedLimit ? firstEntry(language) : [])],
  };
}

/** What a feed is called. */
function feedTitle(scope: string, language: Language): string {
  const w = changeWords[language];
  if (scope === 'all') return w.feedAll;
  const [kind = '', id = ''] = scope.split('/');
  if (kind === 'groups') return w.feed(labelOf('targetGroups', id as keyof typeof codelists.targetGroups, language));
  const record = site.placesById.get(id) ?? site.organizationsById.get(id);
  const tables = releaseHistory(site.released)
    .map((release) => release.tables)
    .reverse();
  return w.feed(
    record
      ? textIn(record, 'name', language)
      : rowName(kind as 'places' | 'organizations', id, { language, rowAt: rowsIn(...tables) }),
  );
}

/** The feed that the head of a page names: that of the page or of what it lies in, else that of everything. */
export function feedOf(path: string, language: Language) {
  const scope = feedScopeOf(site, path) ?? 'all';
  return { title: feedTitle(scope, language), href: feedAddress(scope, language) };
}

/** A change is told in the feeds of all that it concerns, in both formats: its words are found once. */
const entryOf = memo(({ change, release, rowAt }: DatedChange, language: Language): FeedEntry => {
  const said = changeSentences(change, language, rowAt);
  const [first] = said;
  return {
    url: absolute(page(language, `changes/${release.id}/#${changeAnchor(change)}`)),
    title: first ? sentenceText({ ...first, reason: null }, language) : change.id,
    text: said.map((sentence) => sentenceText(sentence, language)).join('\n'),
    date: release.date,
  };
});

/** In the first release everything is new: it is one entry. */
function firstEntry(language: Language): FeedEntry[] {
  const first = releaseHistory(site.released)[0]?.row;
  if (!first) return [];
  const title = first[`title_${language}`];
  const url = absolute(page(language, `changes/${first.id}/`));
  return [{ url, title, text: changeWords[language].firstNote, date: first.date }];
}
