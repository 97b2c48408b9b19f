import type { Language } from '#text/languages.ts';
import { inflect } from '../kyrgyz-number.ts';

/** The words of the figure of the sizes of grants; numbers, amounts and counts of projects come as they are written. */
export const sizesWords: Readonly<Record<Language, SizesWords>> = {
  ky: {
    title: (n, low, high) =>
      `Өзүнчө суммасы белгилүү ${n} грант бар: ${inflect(low, 'ablative')} ${inflect(high, 'dative')} чейин`,
    one: (money) => `Бир гана гранттын өзүнчө суммасы белгилүү: ${money}`,
    noneKnown: 'Бир да гранттын өзүнчө суммасы белгилүү эмес',
    sentence: 'Ар бир чекит — бир грант; шкаланын ар бир бөлүгү мурункусунан он эсе чоң.',
    median: (money) => `Жарымынын суммасы ${money} же андан аз.`,
    unknown: (grants) => `${grants}: суммасы белгисиз`,
    together: (projects) => `${projects}: жалпы суммасы гана белгилүү`,
    refunds: (grants) => `${grants}: нөл же кайтарылган`,
    none: 'бир да грант белгилүү эмес.',
  },
  ru: {
    title: (n, low, high) => `Грантов с известной собственной суммой: ${n}, от ${low} до ${high}`,
    one: (money) => `Своя сумма известна только у одного гранта: ${money}`,
    noneKnown: 'Ни у одного гранта не известна своя сумма',
    sentence: 'Каждая точка — один грант; каждое деление шкалы в десять раз больше предыдущего.',
    median: (money) => `Половина из них — не больше ${money}.`,
    unknown: (grants) => `${grants}: сумма неизвестна`,
    together: (projects) => `${projects}: известна только общая сумма`,
    refunds: (grants) => `${grants}: ноль или возврат`,
    none: 'не записано ни одного гранта.',
  },
  en: {
    title: (n, low, high) => `${n} grants with a known amount of their own: from ${low} to ${high}`,
    one: (money) => `Only one grant has a known amount of its own: ${money}`,
    noneKnown: 'No grant has a known amount of its own',
    sentence: 'Every dot is one grant; each step on the scale is ten times larger.',
    median: (money) => `Half of them are no larger than ${money}.`,
    unknown: (grants) => `${grants}: amount unknown`,
    together: (projects) => `${projects}: only a common sum is known`,
    refunds: (grants) => `${grants}: zero or returned`,
    none: 'no grant is recorded.',
  },
};

interface SizesWords {
  title: (n: string, low: string, high: string) => string;
  /** The title where the amount of one grant alone is known. */
  one: (money: string) => string;
  noneKnown: string;
  sentence: string;
  median: (money: string) => string;
  unknown: (grants: string) => string;
  together: (projects: string) => string;
  refunds: (grants: string) => string;
  /** Said in place of the picture. */
  none: string;
}
