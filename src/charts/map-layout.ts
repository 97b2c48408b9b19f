import { cellsByLetter, type GridCell, type CellRect, type GridUnit } from '#charts/tile-grid.ts';

/**
 * The tile map of the country, drawn by hand: one letter for every district and city. It keeps as many neighbours together as possible
 * and leaves room for every name on a phone. It uses no boundary file. `map-neighbours.test.ts` measures its accuracy.
 */
const drawing = [
  '.........kkkkQQQQSSSSBBBBBnnn...',
  'MMMMtttt.kkkkQQQQSSSSBBBBBnnnooo',
  'MMMMtttt.kkkkQQQQSSSSBBBBBnnnooo',
  'MMMMtttt.JJJJQQQQSSSSBBBBBnnnooo',
  'MMMMMTTTTTTTJJJJJLLLLLYYYYYCCCEE',
  'AAAAKKKKTTTTJJJJJLLLLLYYYYYCCCEE',
  'AAAAKKKKTTTTJJJJJLLLLLYYYYYCCCEE',
  'AAAAKKKKTTTTJJJJJLLLLLYYYYYCCCEE',
  'AAAAKKKKTTTTPPPPPPPPPcccccccEEEE',
  'AAAAKKKKTTTTPPPPPPPPPccccEEEEEEE',
  '111111444444PPPPPPPPcccccEEEEEEE',
  '111111444444jjjjcccccyyyyIIIIUUU',
  '111111444444jjjjcccccyyyyIIIIUUU',
  '22223334bbbbjjjjcccccyyyyIIIIUUU',
  '22223334bbbbjjjjcccccNNN~~~~~UUU',
  '22223334bbbbjjjjj--RRNNN~~~~~uuu',
  '..33333444445555jRRRRNNN~~~~~uuu',
  '..33338888775555lllRRNNNGrrrruuu',
  '..33338888775555llllRRRRGrrrruuu',
  '..aaaa8888777775llllRRRRGrrrruuu',
  '..aaaa8888777775llllRRRRGGGGGGG.',
  '..aaaa8888777775llllRRRRGGGGGGG.',
  '.....mmmmm666665ZZZHHppppGGGGG..',
  '.....mmmmm66666ZZZZHHppppGGGGG..',
  '.....mmmmm66666ZZZZHHppppGGGGG..',
  '......dddd6666ZZZZZHHHHHHHHH....',
  '......dddd6666ZZZZZHHHHHHHHH....',
  '......dddd....XXXXZHHHHHHHHH....',
  '...........OOOXXXXZWWWWW........',
  '.......VVVVOOOXXXXZWWWWW........',
  'ssss...VVVVOOOXXXXZWWWWW........',
  'ssss...VVVVXXXXXXXZWWWWW........',
  'ssss...VVVVqqqqqqFFFFFF.........',
  'eeeggggiiiiiqqqqqFFFFFF.........',
  'eeeggggiiiiiqqqqqFFFFFF.........',
  'eeeggggiiiiiqqqqqFFFFFF.........',
  'eeeDDDDhhhhqqqqqqFFFFFF.........',
  'eeeDDDDhhhhffffffFFFFFF.........',
  'eeeDDDDhhhhffffffFFFFFF.........',
  'eeeDDDDhhhhffffff...............',
];

// The district or city of each letter, from west to east; digits 4 and 5 of the code are the region.
const letters: readonly [letter: string, soate: string, name: string][] = [
  ['M', '41707225000000', 'Manas district'],
  ['A', '41707215000000', 'Aitmatov district'],
  ['K', '41707220000000', 'Bakai-Ata district'],
  ['T', '41707232000000', 'Talas district'],
  ['t', '41707400000010', 'Talas'],
  ['P', '41708219000000', 'Panfilov district'],
  ['J', '41708209000000', 'Jaiyl district'],
  ['k', '41708420000010', 'Kara-Balta'],
  ['Q', '41708217000000', 'Moskva district'],
  ['S', '41708222000000', 'Sokuluk district'],
  ['B', '41711000000000', 'Bishkek'],
  ['L', '41708203000000', 'Alamudun district'],
  ['Y', '41708206000000', 'Ysyk-Ata district'],
  ['n', '41708410000010', 'Kant'],
  ['C', '41708223000000', 'Chui district'],
  ['o', '41708400000010', 'Tokmok'],
  ['E', '41708213000000', 'Kemin district'],
  ['I', '41702215000000', 'Issyk-Kul district'],
  ['U', '41702225000000', 'Tup district'],
  ['u', '41702205000000', 'Ak-Suu district'],
  ['r', '41702410000010', 'Karakol'],
  ['G', '41702210000000', 'Jeti-Oguz district'],
  ['N', '41702220000000', 'Ton district'],
  ['y', '41702420000010', 'Balykchy'],
  ['j', '41704230000000', 'Jumgal district'],
  ['c', '41704235000000', 'Kochkor district'],
  ['R', '41704245000000', 'Naryn district'],
  ['p', '41704400000010', 'Naryn'],
  ['l', '41704210000000', 'Ak-Tala district'],
  ['H', '41704220000000', 'At-Bashy district'],
  ['1', '41703230000000', 'Chatkal district'],
  ['2', '41703204000000', 'Ala-Buka district'],
  ['3', '41703211000000', 'Aksy district'],
  ['4', '41703225000000', 'Toktogul district'],
  ['5', '41703223000000', 'Toguz-Toro district'],
  ['6', '41703220000000', 'Suzak district'],
  ['7', '41703207000000', 'Bazar-Korgon district'],
  ['8', '41703215000000', 'Nooken district'],
  ['a', '41703420000010', 'Tash-Kumyr'],
  ['b', '41703440000010', 'Kara-Kul'],
  ['m', '41703430000010', 'Mailuu-Suu'],
  ['d', '41703410000010', 'Manas'],
  ['Z', '41706255000000', 'Uzgen district'],
  ['W', '41706246000000', 'Kara-Kulja district'],
  ['X', '41706226000000', 'Kara-Suu district'],
  ['O', '41721000000000', 'Osh'],
  ['V', '41706211000000', 'Aravan district'],
  ['q', '41706242000000', 'Nookat district'],
  ['F', '41706207000000', 'Alai district'],
  ['f', '41706259000000', 'Chon-Alai district'],
  ['e', '41705236000000', 'Leilek district'],
  ['s', '41705420000010', 'Sulyukta'],
  ['D', '41705214000000', 'Batken district'],
  ['g', '41705410000010', 'Batken'],
  ['h', '41705258000000', 'Kadamjai district'],
  ['i', '41705430000010', 'Kyzyl-Kiya'],
];

const cells = cellsByLetter(drawing);
const cellsOf = (letter: string) => cells.get(letter) ?? [];

/** The first five digits of a SOATE code: its region or city of republican status. */
export const regionCode = (soate: string) => soate.slice(0, 5);

/** Forty districts, fourteen regional cities, Bishkek and Osh. */
export const countryUnits: readonly (GridUnit & { name: string })[] = letters.map(([letter, soate, name]) => ({
  name,
  key: soate,
  group: regionCode(soate),
  cells: cellsOf(letter),
}));

/** Whether a SOATE code is that of a city: its sixth digit is 4, or it is Bishkek or Osh. */
export const isCity = (soate: string) => soate[5] === '4' || soate.startsWith('41711') || soate.startsWith('41721');

/** Issyk-Kul and Son-Kul. */
export const lakes: readonly { key: 'issyk-kul' | 'son-kul'; cells: readonly GridCell[] }[] = [
  { key: 'issyk-kul', cells: cellsOf('~') },
  { key: 'son-kul', cells: cellsOf('-') },
];

/** Free space beside each region for its name, in squares. */
export const regionPlaces: readonly (CellRect & { soate: string; anchor: 'start' | 'end' })[] = [
  { soate: '41707000000000', col: 0, row: -1.1, cols: 8, rows: 2.1, anchor: 'start' },
  { soate: '41708000000000', col: 24, row: -2.1, cols: 8, rows: 2.1, anchor: 'end' },
  { soate: '41702000000000', col: 28, row: 24.6, cols: 4, rows: 3.4, anchor: 'end' },
  { soate: '41704000000000', col: 24.3, row: 28, cols: 7.7, rows: 2.2, anchor: 'start' },
  { soate: '41703000000000', col: 0, row: 24.8, cols: 6, rows: 2.4, anchor: 'start' },
  { soate: '41705000000000', col: 0, row: 27.7, cols: 6.8, rows: 2.2, anchor: 'start' },
  { soate: '41706000000000', col: 17.1, row: 38.9, cols: 8, rows: 2.2, anchor: 'start' },
];
