import { labelOfKey } from '#i18n/label-of-key.ts';
import { textIn } from '#i18n/texts.ts';
import { cellOf } from '#model/cell-of.ts';
import type { Joined } from '#model/join.ts';
import type { SearchedText, TextSection } from '#search/build/searched-page.ts';
import type { Language } from '#text/languages.ts';
import GithubSlugger from 'github-slugger';

/** A page of prose as the search reads it, from its source: its opening words, and one section for each heading of the second level. */
export function proseText(mdx: string, language: Language, joined: Joined): SearchedText {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? ['', '', mdx];
  const field = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? '';
  const text = filled(body, language, joined);
  const [opening = '', ...rest] = text.split(/^## +/m);
  const slugs = new GithubSlugger();
  return {
    title: field('title'),
    summary: field('description'),
    parts: [field('title'), field('description'), plain(opening)].map((part) => ({ text: `${part}\n`, language })),
    sections: rest.map((section): TextSection => {
      const [heading = '', ...lines] = section.split('\n');
      const anchor = slugs.slug(plain(heading));
      for (const [, smaller = ''] of section.matchAll(/^###+ +(.*)$/gm)) slugs.slug(plain(smaller));
      return {
        anchor,
        title: plain(heading),
        parts: [{ text: `${plain(heading)}\n${plain(lines.join('\n'))}`, language }],
      };
    }),
  };
}

/** The text with the values in place of the marks that name cells, records and labels. */
const filled = (mdx: string, language: Language, joined: Joined) =>
  mdx
    .replace(/^import .*$|\{\/\*[\s\S]*?\*\/\}/gm, '')
    .replace(/<(Figure|Record|Label) of="([^"]*)"[^>]*\/>/g, (_, kind: string, of: string) => {
      if (kind === 'Figure') return String(cellOf(joined.dataset, of)?.value ?? '');
      return (kind === 'Label' ? labelOfKey(of, language) : nameOf(joined, of, language)) ?? '';
    });

function nameOf({ grantsById, callsById, placesById, organizationsById }: Joined, of: string, language: Language) {
  const [table = '', id = ''] = of.split('/');
  const named = { places: placesById, organizations: organizationsById }[table]?.get(id);
  const titled = { grants: grantsById, calls: callsById }[table]?.get(id);
  return named ? textIn(named, 'name', language) : titled ? textIn(titled, 'title', language) : undefined;
}

/** The words of a piece of MDX without its marks. */
const plain = (mdx: string) =>
  mdx
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[-|: ]+$/gm, '')
    .replace(/[*_`#|>]+/g, ' ')
    .trim();
