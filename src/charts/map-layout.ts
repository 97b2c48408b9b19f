/** Where a district or city stands on the schematic map: drawn by hand, keeping neighbours together; no boundaries. */
export interface TilePlace {
  soate: string;
  col: number;
  row: number;
}

export const columns = 10;
export const rows = 10;

// Each row from west to east; the first four digits after the country name the region.
const places: [row: number, col: number, soate: string, name: string][] = [
  [0, 2, '41708219000000', 'Panfilov'],
  [0, 3, '41708217000000', 'Moskva'],
  [0, 4, '41711000000000', 'Bishkek city'],
  [0, 5, '41708410000010', 'Kant city'],
  [0, 6, '41708400000010', 'Tokmok city'],

  [1, 0, '41707225000000', 'Manas district'],
  [1, 1, '41707400000010', 'Talas city'],
  [1, 2, '41708420000010', 'Kara-Balta city'],
  [1, 3, '41708222000000', 'Sokuluk'],
  [1, 4, '41708203000000', 'Alamudun'],
  [1, 5, '41708206000000', 'Ysyk-Ata'],
  [1, 6, '41708223000000', 'Chui'],
  [1, 7, '41708213000000', 'Kemin'],
  [1, 8, '41702215000000', 'Issyk-Kul district'],
  [1, 9, '41702225000000', 'Tup'],

  [2, 0, '41707215000000', 'Aitmatov'],
  [2, 1, '41707220000000', 'Bakai-Ata'],
  [2, 2, '41707232000000', 'Talas district'],
  [2, 3, '41708209000000', 'Jaiyl'],
  [2, 4, '41704230000000', 'Jumgal'],
  [2, 5, '41704235000000', 'Kochkor'],
  [2, 6, '41702420000010', 'Balykchy city'],
  [2, 9, '41702410000010', 'Karakol city'],

  [3, 0, '41703230000000', 'Chatkal'],
  [3, 1, '41703211000000', 'Aksy'],
  [3, 2, '41703440000010', 'Kara-Kul city'],
  [3, 3, '41703225000000', 'Toktogul'],
  [3, 5, '41704400000010', 'Naryn city'],
  [3, 6, '41704245000000', 'Naryn district'],
  [3, 7, '41702220000000', 'Ton'],
  [3, 8, '41702210000000', 'Jeti-Oguz'],
  [3, 9, '41702205000000', 'Ak-Suu'],

  [4, 0, '41703204000000', 'Ala-Buka'],
  [4, 1, '41703420000010', 'Tash-Kumyr city'],
  [4, 2, '41703430000010', 'Mailuu-Suu city'],
  [4, 3, '41703223000000', 'Toguz-Toro'],
  [4, 4, '41704210000000', 'Ak-Talaa'],
  [4, 5, '41704220000000', 'At-Bashy'],

  [5, 1, '41703215000000', 'Nooken'],
  [5, 2, '41703207000000', 'Bazar-Korgon'],
  [5, 3, '41703220000000', 'Suzak'],

  [6, 2, '41703410000010', 'Manas city, formerly Jalal-Abad'],
  [6, 3, '41706255000000', 'Uzgen'],
  [6, 4, '41706246000000', 'Kara-Kulja'],

  [7, 2, '41706211000000', 'Aravan'],
  [7, 3, '41721000000000', 'Osh city'],
  [7, 4, '41706226000000', 'Kara-Suu'],

  [8, 0, '41705420000010', 'Sulyukta city'],
  [8, 1, '41705410000010', 'Batken city'],
  [8, 2, '41705430000010', 'Kyzyl-Kiya city'],
  [8, 3, '41706242000000', 'Nookat'],
  [8, 4, '41706207000000', 'Alai'],

  [9, 0, '41705236000000', 'Leilek'],
  [9, 1, '41705214000000', 'Batken district'],
  [9, 2, '41705258000000', 'Kadamjai'],
  [9, 3, '41706259000000', 'Chon-Alai'],
];

/** Forty districts, fourteen regional cities, Bishkek and Osh. */
export const tilePlaces: readonly TilePlace[] = places.map(([row, col, soate]) => ({ soate, col, row }));

/** Issyk-Kul over two tiles, Son-Kul on one. */
export const lakes = [
  { col: 7, row: 2, span: 2 },
  { col: 4, row: 3, span: 1 },
] as const;

/** Free squares beside a region where its name has room; `span` in columns. */
export const regionPlaces: readonly { soate: string; col: number; row: number; span: number; side: 'top' | 'bottom' }[] = [
  { soate: '41707000000000', col: 0, row: 0, span: 2, side: 'bottom' },
  { soate: '41708000000000', col: 7, row: 0, span: 3, side: 'bottom' },
  { soate: '41702000000000', col: 7, row: 4, span: 3, side: 'top' },
  { soate: '41704000000000', col: 4, row: 5, span: 3, side: 'top' },
  { soate: '41703000000000', col: 0, row: 6, span: 2, side: 'top' },
  { soate: '41705000000000', col: 0, row: 7, span: 2, side: 'bottom' },
  { soate: '41706000000000', col: 4, row: 9, span: 2, side: 'top' },
];

/** The region (or city of the Republic) a code belongs to. */
export const regionOf = (soate: string) => soate.slice(0, 5);
