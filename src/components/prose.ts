import { getCollection } from 'astro:content';
import { perLanguage } from '#text/languages.ts';

const entries = await getCollection('prose');

/** The prose pages of a language in their order; a page that a language lacks stands with the entry of another and is marked. */
export const prosePages = perLanguage((language) => {
  const names = [...new Set(entries.map(({ id }) => nameOf(id)))];
  const pages = names.flatMap((name) => {
    const entry = [language, 'ky', 'ru', 'en'].flatMap(
      (code) => entries.find(({ id }) => id === `${code}/${name}`) ?? [],
    )[0];
    return entry
      ? [
          {
            name,
            entry,
            language: entry.id.slice(0, 2) as typeof language,
            missing: !entry.id.startsWith(`${language}/`),
          },
        ]
      : [];
  });
  return pages.sort((a, b) => a.entry.data.order - b.entry.data.order);
});

function nameOf(id: string) {
  return id.slice(id.indexOf('/') + 1);
}
