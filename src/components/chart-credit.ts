import { absolute, page } from '#components/address.ts';
import { chartVersion } from '#components/page-version.ts';
import { subjectName } from '#components/subject.ts';
import { homeOf } from '#figures/index.ts';
import { date, number } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { textIn } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { site } from '#model/site.ts';
import { publisherIn } from '#model/source-text.ts';

/** Who published the numbers of a chart, and which of its sources are theirs. */
export interface Publisher {
  name: string;
  ids: string[];
}

/** The source line, licence and address of a chart, wherever it is shown. */
export interface Credit {
  /** The sources in a line: «Булактар: 24.kg, Kaktus.media жана дагы 3». */
  source: string;
  /** Whose picture it is, and how it may be used. */
  licence: string;
  version: string;
  /** Address of the page that the chart belongs to. */
  address: string;
}

const shown = 3;

/** What the page of a chart is about: the name of a place, the title of a grant and its place, of the whole country its name. */
export function subjectOf(path: string, language: Language): string {
  const [collection = '', id = ''] = path.split('/');
  if (collection === 'grants') {
    const place = site.grantsById.get(id)?.place;
    return [subjectName(`winners/${id}`, language), ...(place ? [subjectName(`places/${place}`, language)] : [])].join(
      ', ',
    );
  }
  if (collection !== 'nation') return subjectName(`${collection}/${id}`, language);
  const country = site.country;
  return country ? textIn(country, 'name', language) : words[language].site.name;
}

/** The publishers behind sources, each once, in the order of the sources. */
export function creditedPublishers(ids: readonly string[], language: Language): Publisher[] {
  const found = new Map<string, Publisher>();
  for (const id of ids) {
    const source = site.sourcesById.get(id);
    const name = source ? publisherIn(source, language).value : id;
    const known = found.get(name) ?? { name, ids: [] };
    known.ids.push(id);
    found.set(name, known);
  }
  return [...found.values()];
}

/** Source, licence, version and address of a chart in the words of a language. */
export function creditOf({ path, sources }: { path: string; sources: readonly string[] }, language: Language): Credit {
  const { common, embed, site: name } = words[language];
  const { version } = chartVersion(path);
  const publishers = creditedPublishers(sources, language).map((publisher) => publisher.name);
  const rest = publishers.length - shown;
  const names =
    publishers.length === 0
      ? embed.ownTables
      : [
          publishers.slice(0, rest > 1 ? shown : undefined).join('; '),
          ...(rest > 1 ? [embed.more(number(rest, language))] : []),
        ].join(' ');
  return {
    source: `${publishers.length > 1 ? common.sources : common.source}: ${names}.`,
    licence: `«${name.name}», CC BY 4.0.`,
    version: `${common.versionOf(date(version.date, language), version.hash)}.`,
    address: absolute(page(language, homeOf(path))),
  };
}
