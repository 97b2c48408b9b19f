import type { Language } from '#text/languages.ts';

/** The words of what helps a reader on every page: copying, source notes, the look, the ways past and back. */
interface ToolWords {
  /** Placeholder of the search field in the head. */
  place: string;
  /** Summary of the collapsed forms of a citation. */
  otherForms: string;
  /** Link to the patterns of all forms, for readers without scripts. */
  patterns: string;
  /** Name of a source mark, for screen readers. */
  sourceMark: (number: string, name: string) => string;
  sourceMarks: (names: string) => string;
  /** Stands before the words of a source about a figure. */
  sourceSays: string;
  /** Language of a source, before its name. */
  language: string;
  toList: string;
  pastMap: string;
  night: string;
  day: string;
  /** What a bar of a known part says. */
  knownOf: (known: string, all: string) => string;
  /** What a bar of nothing known says. */
  noneKnown: (all: string) => string;
  /** What a full bar says. */
  allKnown: string;
  back: string;
  letters: string;
}

export const toolWords: Readonly<Record<Language, ToolWords>> = {
  ky: {
    place: 'Шаар же айыл',
    otherForms: 'Шилтеменин башка түрлөрү',
    patterns: 'Бардык түрлөрдүн үлгүлөрү',
    sourceMark: (number, name) => `${number}-булак: ${name}`,
    sourceMarks: (names) => `Булактар: ${names}`,
    sourceSays: 'Булакта мындай жазылган',
    language: 'Тили:',
    toList: 'Булактардын тизмесинде',
    pastMap: 'Картаны аттап өтүү',
    night: 'Караңгы режим',
    day: 'Жарык режим',
    knownOf: (known, all) => `Белгилүүсү: ${known}; баары: ${all}`,
    noneKnown: (all) => `Эч нерсе белгилүү эмес; баары: ${all}`,
    allKnown: 'Баары белгилүү',
    back: 'Диаграмма турган баракка кайтуу',
    letters: 'Тамгалар боюнча',
  },
  ru: {
    place: 'Город или село',
    otherForms: 'Ссылка в другом виде',
    patterns: 'Образцы всех видов ссылки',
    sourceMark: (number, name) => `Источник ${number}: ${name}`,
    sourceMarks: (names) => `Источники: ${names}`,
    sourceSays: 'В источнике написано',
    language: 'Язык:',
    toList: 'В списке источников',
    pastMap: 'Пропустить карту',
    night: 'Тёмный вид',
    day: 'Светлый вид',
    knownOf: (known, all) => `Известно: ${known}; всего: ${all}`,
    noneKnown: (all) => `Ничего не известно; всего: ${all}`,
    allKnown: 'Известно всё',
    back: 'Назад на страницу с этой диаграммой',
    letters: 'По буквам',
  },
  en: {
    place: 'Town or village',
    otherForms: 'Other forms of the citation',
    patterns: 'Patterns of all forms',
    sourceMark: (number, name) => `Source ${number}: ${name}`,
    sourceMarks: (names) => `Sources: ${names}`,
    sourceSays: 'The source says',
    language: 'Language:',
    toList: 'In the list of sources',
    pastMap: 'Skip the map',
    night: 'Dark look',
    day: 'Light look',
    knownOf: (known, all) => `Known for ${known} of ${all}`,
    noneKnown: (all) => `Nothing known; ${all} in all`,
    allKnown: 'All of it is known',
    back: 'Back to the page of this chart',
    letters: 'By letter',
  },
};
