/** A place or village as far as its names are concerned. */
export interface NamedRow {
  name_ky: string | null;
  name_ru: string | null;
}

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string) => text.match(word) ?? [];
/** Kyrgyz names end in the kind of the unit: «Каракол шаары» is also a Kyrgyz Каракол. */
const withoutKind = (name: string) => name.replace(/ (?:айыл аймагы|шаары|шаарчасы|району|облусу)$/, '');

/** Finds Russian names of places in Kyrgyz texts: those whose place has a Kyrgyz name and that no place bears in Kyrgyz. */
export function russianNames(rows: readonly NamedRow[]) {
  // A map breaks «Баш-Кайынды» behind its hyphen: then each part stands by itself.
  const known = rows.flatMap(({ name_ky }) => (name_ky === null ? [] : [name_ky, withoutKind(name_ky)]));
  const kyrgyz = new Set([...known, ...known.flatMap((name) => name.split('-'))]);
  const russian = rows.flatMap(({ name_ky, name_ru }) =>
    name_ky !== null && name_ru !== null && !kyrgyz.has(name_ru) ? name_ru : [],
  );
  const byFirstWord = Map.groupBy(
    [...new Set(russian)].map((name) => wordsOf(name)),
    ([first = '']) => first,
  );
  return (text: string): string[] => {
    const words = wordsOf(text);
    return words.flatMap((first, at) =>
      (byFirstWord.get(first) ?? [])
        .filter((name) => name.every((part, i) => words[at + i] === part))
        .map((name) => name.join(' ')),
    );
  };
}
