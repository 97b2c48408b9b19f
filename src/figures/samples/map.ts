import type { ChartSamples } from '#figures/samples/cases.ts';
import { map, type Tile } from '#charts/map.ts';
import { tileStates, type TileState } from '#charts/map-legend.ts';
import { digits } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;

const columns = 4;
const size = { width: 82, height: 40 };

/** Tiles in lines of four, in two groups. */
const draw =
  (name: string, rows: (sample: Sample) => { label: string; state: TileState; count?: string }[]) =>
  (language: Language) => {
    const sample = sampleOf(language);
    const pieces = rows(sample);
    const tiles = pieces.map((piece, index): Tile => ({
      ...piece,
      key: String(index),
      name: piece.label,
      href: '#charts',
      city: index % 5 === 1,
      value: piece.count && sample.projects(Number(piece.count)),
    }));
    const units = pieces.map((_, index) => ({
      key: String(index),
      group: index % columns < 2 ? 'west' : 'east',
      cells: [[index % columns, Math.floor(index / columns)] as const],
    }));
    const layout = { units, columns, rows: Math.ceil(pieces.length / columns) };
    return map(tiles, {
      ...sample.options('map', name),
      layout,
      cell: size,
      width: columns * size.width,
      states: words[language].map.states,
      format: (count) => digits(count, language),
    });
  };

const stateOf = (index: number) => tileStates[index % tileStates.length] ?? 'silent';

export const mapSamples: ChartSamples = {
  usual: draw('usual', ({ s }) =>
    forty.slice(0, 12).map((n) => ({
      label: s.item(n),
      state: stateOf((n * 7) % 5),
      ...(n % 4 === 0 ? { count: String(n + 1) } : {}),
    })),
  ),
  nothing: draw('nothing', () => []),
  one: draw('one', ({ s }) => [{ label: s.item(1), state: 'money', count: '1' }]),
  unknown: draw('unknown', ({ s }) => forty.slice(0, 6).map((n) => ({ label: s.item(n), state: 'silent' }))),
  huge: draw('huge', ({ s }) => [
    { label: s.item(1), state: 'money', count: '1000000' },
    { label: s.item(2), state: 'facts', count: '3' },
  ]),
  refund: draw('refund', ({ s }) => [
    { label: s.refund, state: 'money' },
    { label: s.item(2), state: 'looked' },
  ]),
  forty: draw('forty', ({ s }) => forty.map((n) => ({ label: s.item(n), state: stateOf(n) }))),
  long: draw('long', ({ s }) => [
    { label: s.longWord, state: 'money' },
    { label: s.region, state: 'looked' },
    { label: s.longWord, state: 'silent' },
  ]),
};
