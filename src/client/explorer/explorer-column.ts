import type { CellKind } from '#schemas/table.ts';

/** What a cell of a published JSON file holds. */
export type ExplorerValue = string | number | readonly string[] | null;
export type ExplorerRecord = Readonly<Record<string, ExplorerValue>>;

/** A column of a table, as the dictionary on its page describes it. */
export interface ExplorerColumn {
  key: string;
  label: string;
  kind: CellKind;
  /** The table whose ids stand in it. */
  references: string | null;
  /** The codes of a closed list with their words, in the order of the list; of a reference the names of the rows, as soon as they are known. */
  codes: Map<string, string>;
  /** The languages of words that are in another one than the page. */
  codeLanguages: Map<string, string>;
  /** Of what stands in three languages, the one of this column. */
  language: string | null;
  /** What the dictionary says of it. */
  meaning: readonly Node[];
}

const ofLanguage = /^(.+)_(ky|ru|en)$/;

/** The columns that the dictionary of a page describes, in its order. */
export const describedColumns = (dictionary: ParentNode): ExplorerColumn[] =>
  [...dictionary.querySelectorAll<HTMLTableRowElement>('tr[data-kind]')].map((row) => {
    const key = row.querySelector('th code')?.textContent ?? '';
    return {
      key,
      language: ofLanguage.exec(key)?.[2] ?? null,
      label: row.cells[0]?.firstChild?.textContent?.trim() ?? '',
      kind: row.dataset['kind'] as CellKind,
      references: row.dataset['references'] ?? null,
      codes: new Map(
        [...row.querySelectorAll('dt')].map((code) => [
          code.textContent ?? '',
          code.nextElementSibling?.textContent ?? '',
        ]),
      ),
      codeLanguages: new Map(),
      meaning: [...row.cells].slice(1).map(({ childNodes }) => paragraphOf(childNodes)),
    };
  });

function paragraphOf(nodes: NodeListOf<ChildNode>) {
  const place = document.createElement('div');
  place.append(...[...nodes].map((node) => node.cloneNode(true)));
  return place;
}

/** The columns that are shown at first: of what stands in three languages the one of the page. */
export function usualColumns(keys: readonly string[], language: string): string[] {
  const all = new Set(keys);
  return keys.filter((key) => {
    const [, base, own] = ofLanguage.exec(key) ?? [];
    return own === undefined || own === language || !all.has(`${base}_${language}`);
  });
}
