import { capital } from '#text/capital.ts';
import type { Trilingual } from '#text/languages.ts';
import { romanized } from '#text/romanized.ts';
import type { Random } from './random.ts';

/** What stands before every made-up name and title, in its language. */
export const mark: Trilingual = { ky: '[ойдон чыгарылган]', ru: '[вымышлено]', en: '[synthetic]' };

/** The text with the mark, in the three languages. */
export const marked = ({ ky, ru, en }: Trilingual): Trilingual => ({
  ky: `${mark.ky} ${ky}`,
  ru: `${mark.ru} ${ru}`,
  en: `${mark.en} ${en}`,
});

const onsets = ['б', 'д', 'ж', 'к', 'м', 'с', 'т', 'ч', 'ш'];
const codas = ['', '', 'к', 'л', 'м', 'н', 'ң', 'р', 'т', 'ш'];
const vowels = [
  ['а', 'о', 'у', 'ы'],
  ['е', 'ө', 'ү', 'и'],
];

/** A name that sounds Kyrgyz (vowels agree, ң never begins a syllable) and, made of chance syllables, belongs to no real place. */
export function madeUpName(random: Random): Trilingual {
  const family = random.pick(vowels);
  const syllables = Array.from(
    { length: random.int(2, 3) },
    () => random.pick(onsets) + random.pick(family) + random.pick(codas),
  );
  const ky = capital(syllables.join(''));
  return { ky, ru: capital(russian(ky)), en: romanized(ky) };
}

/** A Kyrgyz name as Russian writes it. */
const russian = (text: string) => text.toLowerCase().replace(/[жш]ы|[өүң]/g, (part) => russianLetters[part] ?? part);
const russianLetters: Readonly<Record<string, string>> = { ө: 'о', ү: 'у', ң: 'н', жы: 'жи', шы: 'ши' };

/** What a project may do, by target group. */
export const topics = {
  'children-with-disabilities': {
    ky: 'Майыптыгы бар балдар үчүн күндүзгү борбор',
    ru: 'Дневной центр для детей с инвалидностью',
    en: 'Day centre for children with disabilities',
  },
  'people-with-disabilities': {
    ky: 'Майыптыгы бар адамдарды үйүндө тейлөө',
    ru: 'Обслуживание людей с инвалидностью на дому',
    en: 'Home care for people with disabilities',
  },
  children: {
    ky: 'Балдардын бош убактысын уюштуруу',
    ru: 'Досуг детей',
    en: 'Leisure for children',
  },
  'pre-school-children': {
    ky: 'Кыска мөөнөттүү бала бакча',
    ru: 'Детский сад неполного дня',
    en: 'Part-time kindergarten',
  },
  'children-in-need': {
    ky: 'Балдарга психологдун жардамы',
    ru: 'Помощь психолога детям',
    en: 'Psychological help for children',
  },
  'children-of-migrants': {
    ky: 'Мигранттардын балдары менен иш',
    ru: 'Работа с детьми мигрантов',
    en: 'Work with children of migrants',
  },
  teenagers: { ky: 'Өспүрүмдөр үчүн ийримдер', ru: 'Кружки для подростков', en: 'Clubs for teenagers' },
  youth: { ky: 'Жаштарга кесип үйрөтүү', ru: 'Обучение молодёжи ремеслу', en: 'Vocational training for young people' },
  'survivors-of-violence': {
    ky: 'Зомбулуктан жабыркагандарга кеңеш берүү',
    ru: 'Консультации пострадавшим от насилия',
    en: 'Advice for survivors of violence',
  },
  women: {
    ky: 'Аялдардын укугу боюнча окутуу',
    ru: 'Обучение женщин их правам',
    en: 'Training on the rights of women',
  },
  elderly: {
    ky: 'Улгайгандар үчүн күндүзгү борбор',
    ru: 'Дневной центр для пожилых',
    en: 'Day centre for elderly people',
  },
  homeless: {
    ky: 'Үй-жайы жок адамдарга жылуу түнөк',
    ru: 'Тёплый ночлег для людей без жилья',
    en: 'Warm shelter for homeless people',
  },
  'former-prisoners': {
    ky: 'Эркиндикке чыккандарды ишке орноштуруу',
    ru: 'Трудоустройство освободившихся из заключения',
    en: 'Jobs for people released from prison',
  },
  residents: {
    ky: 'Таза суу жана таштанды жөнүндө түшүндүрүү',
    ru: 'Разъяснения о чистой воде и мусоре',
    en: 'Awareness of clean water and waste',
  },
} as const satisfies Record<string, Trilingual>;

export type Topic = keyof typeof topics;
