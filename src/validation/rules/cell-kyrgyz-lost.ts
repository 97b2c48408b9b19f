import { isKyrgyz } from '../texts.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** Beginnings of words that are never right in Kyrgyz: typed on a keyboard without ң, ө and ү. */
const lost = [
  ['окмот', 'өкмөт'],
  ['жонундо', 'жөнүндө'],
  ['онугуу', 'өнүгүү'],
  ['онуктур', 'өнүктүр'],
  ['учун', 'үчүн'],
  ['бириктируу', 'бириктирүү'],
  ['кенеш', 'кеңеш'],
  ['туздон', 'түздөн'],
  ['тузуу', 'түзүү'],
  ['уйбуло', 'үйбүлө'],
] as const;

/** Whether one of the beginnings stands anywhere in a text; most texts are done with that. */
const anyLost = new RegExp(lost.map(([stem]) => stem).join('|'), 'i');

/** Kyrgyz texts keep their letters: «өкмөтү», not «окмоту». */
export const cellKyrgyzLost = cellRule(
  'cell-kyrgyz-lost',
  'warning',
  { of: isKyrgyz, needs: marks.cyrillic },
  (cell) => {
    if (!anyLost.test(cell.value)) return null;
    for (const [word] of cell.value.matchAll(/[\p{L}\p{M}]+/gu)) {
      const meant = lost.find(([stem]) => word.toLowerCase().startsWith(stem));
      if (meant) return { params: { word: word.slice(0, 60), suggestion: meant[1] } };
    }
    return null;
  },
);
