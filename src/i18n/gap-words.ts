import type { Language } from '#text/languages.ts';
import { inflect, inSomeOf, someOf } from './kyrgyz-number.ts';
import { digits } from './number.ts';
import { genitive } from './genitive.ts';
import { plural, type PluralMessage } from './plural.ts';
import { words, type Noun } from './words.ts';

/** What the page of gaps asks about a link of the chain. */
type Asked =
  | 'programme'
  | 'calls'
  | 'applications'
  | 'winners'
  | 'amounts'
  | 'contract'
  | 'payments'
  | 'indicators'
  | 'evaluation';

/** The words of the page of gaps. A part is none, one, some or all of a whole, which may be one. */
interface GapWords {
  /** Stands behind the number of silent municipalities: what it is out of. */
  silent: (all: number) => string;
  noneSilent: (all: number) => string;
  /** Of how many municipalities of a region something is recorded. */
  region: (recorded: number, all: number) => string;
  asks: string;
  asksNote: string;
  duty: string;
  /** In how many of the entries about grants a link is missing: at least one. The next sentence part stands behind it. */
  missing: (missing: number, all: number) => string;
  /** For how many of them it was searched: at least one. */
  looked: (looked: number, missing: number) => string;
  questions: Readonly<Record<Asked, string>>;
  /** Summary of the bodies that gave the grants of which a link is missing. */
  bodies: (count: number) => string;
  /** Summary of the same by body. */
  byBody: string;
  /** Summary of the searches. */
  searches: string;
  others: string;
}

const of = (value: number, what: Noun, language: Language) => genitive(value, words[language].counts[what], language);

const entries: PluralMessage = {
  one: '{n} запись',
  few: '{n} записи',
  many: '{n} записей',
  other: '{n} записи',
};
const bodies: Readonly<Record<Language, PluralMessage>> = {
  ky: { other: '{n} орган' },
  ru: { one: '{n} орган', few: '{n} органа', many: '{n} органов', other: '{n} органа' },
  en: { one: '{n} body', other: '{n} bodies' },
};

export const gapWords: Readonly<Record<Language, GapWords>> = {
  ky: {
    silent: (all) =>
      `Азыркы ${of(all, 'municipalities', 'ky')} ушунчасы боюнча эч нерсе тапкан жокпуз. Бул «ал жерде эч нерсе болгон эмес» дегенди билдирбейт.`,
    noneSilent: (all) => `Азыркы ${of(all, 'municipalities', 'ky')} баары боюнча маалымат бар.`,
    region: (recorded, all) => {
      if (all === 1) return recorded === 0 ? 'эч нерсе тапкан жокпуз' : 'маалымат бар';
      const whole = of(all, 'municipalities', 'ky');
      if (recorded === 0) return `${whole} бири боюнча да маалымат жок`;
      return recorded === all
        ? `${whole} баары боюнча маалымат бар`
        : `${whole} ${someOf(recorded)} боюнча маалымат бар`;
    },
    asks: 'Эмне жетишпейт жана эмнени сураса болот',
    asksNote: 'Гранттар боюнча: эң көп жетишпеген маалымат биринчи турат. Суроону грант берген органга жазса болот.',
    duty: 'Муну жарыялоого кайсы мыйзам милдеттендирерин беренелери боюнча текшере элекпиз.',
    missing: (missing, all) => {
      if (all === 1) return 'Жалгыз жазууда жок';
      const whole = inflect(`${digits(all, 'ky')} жазуу`, 'genitive');
      return missing === all ? `${whole} биринде да жок` : `${whole} ${inSomeOf(missing)} жок`;
    },
    looked: (looked, missing) =>
      looked === missing
        ? `${missing === 1 ? '' : 'баары '}атайын изделген`
        : `${someOf(looked, undefined, digits(looked, 'ky'))} атайын изделген`,
    questions: {
      programme: 'Бул грант кайсы программа боюнча берилген, аны ким бекиткен?',
      calls: 'Конкурс качан, кайда жана кандай шарттар менен жарыяланган?',
      applications: 'Конкурска канча уюм арыз берген?',
      winners: 'Ким жеңген?',
      amounts: 'Ар бир жеңүүчүгө канча акча берилген?',
      contract: 'Келишим качан түзүлгөн, номери кандай жана анда эмне жазылган?',
      payments: 'Канча акча, качан жана эмне үчүн төлөнгөн?',
      indicators: 'Натыйжасы кандай болгон жана канча адамга жардам берилген?',
      evaluation: 'Ишти ким текшерген жана эмнени аныктаган?',
    },
    bodies: (count) => `Кимден сураса болот: ${plural(count, bodies.ky, 'ky')}`,
    byBody: 'Ошол эле маалымат органдар боюнча',
    searches: 'Издөөлөрдү көрсөтүү',
    others: 'Котормолордо эмне жетишпейт',
  },
  ru: {
    silent: (all) =>
      `Стольких из ${of(all, 'municipalities', 'ru')} нет в записях: мы ничего о них не нашли. Это не доказывает, что там ничего не было.`,
    noneSilent: (all) => `Записи есть обо всех муниципалитетах: ${digits(all, 'ru')}.`,
    region: (recorded, all) => {
      if (all === 1) return recorded === 0 ? 'ничего не нашли' : 'записи есть';
      if (recorded === 0) return `нет записей ни об одном из ${digits(all, 'ru')}`;
      return recorded === all
        ? `записи есть обо всех ${digits(all, 'ru')}`
        : `записи есть о ${digits(recorded, 'ru')} из ${digits(all, 'ru')}`;
    },
    asks: 'Чего не хватает и о чём спросить',
    asksNote: 'О грантах; сначала то, чего не хватает чаще всего. Вопрос можно задать тому органу, который дал грант.',
    duty: 'Какой закон обязывает это публиковать, мы по статьям ещё не проверили.',
    missing: (missing, all) => {
      if (all === 1) return 'Нет в единственной записи';
      return missing === all
        ? `Нет ни в одной из ${genitive(all, entries, 'ru')}`
        : `Нет в ${digits(missing, 'ru')} из ${genitive(all, entries, 'ru')}`;
    },
    looked: (looked, missing) => (looked === missing ? 'искали каждый раз' : `отдельно искали ${digits(looked, 'ru')}`),
    questions: {
      programme: 'По какой программе дан грант и кто её утвердил?',
      calls: 'Когда, где и на каких условиях объявили конкурс?',
      applications: 'Сколько организаций подали заявки?',
      winners: 'Кто победил?',
      amounts: 'Сколько денег выделили каждому победителю?',
      contract: 'Когда заключён договор, какой у него номер и что в нём записано?',
      payments: 'Сколько выплачено, когда и за что?',
      indicators: 'Что получилось и скольким людям помогли?',
      evaluation: 'Кто проверял работу и что установил?',
    },
    bodies: (count) => `Кого спросить: ${plural(count, bodies.ru, 'ru')}`,
    byBody: 'То же по органам',
    searches: 'Показать поиски',
    others: 'Чего не хватает в переводах',
  },
  en: {
    silent: (all) =>
      `of ${of(all, 'municipalities', 'en')} have no record: we have found nothing about them. That does not prove that there was nothing.`,
    noneSilent: (all) => `All ${of(all, 'municipalities', 'en')} have a record.`,
    region: (recorded, all) => {
      if (all === 1) return recorded === 0 ? 'nothing found' : 'has a record';
      if (recorded === 0) return `none of ${digits(all, 'en')} has a record`;
      return recorded === all
        ? `all ${digits(all, 'en')} have a record`
        : `${digits(recorded, 'en')} of ${digits(all, 'en')} ${recorded === 1 ? 'has' : 'have'} a record`;
    },
    asks: 'What is missing, and what to ask',
    asksNote:
      'About grants; what is missing most often comes first. The question can go to the body that gave the grant.',
    duty: 'Which law obliges a body to publish this, we have not yet checked article by article.',
    missing: (missing, all) => {
      if (all === 1) return 'Missing in the only entry';
      return missing === all
        ? `Missing in all ${digits(all, 'en')} entries`
        : `Missing in ${digits(missing, 'en')} of ${digits(all, 'en')} entries`;
    },
    looked: (looked, missing) =>
      looked === missing ? 'each searched for' : `${digits(looked, 'en')} of them searched for`,
    questions: {
      programme: 'Which programme was the grant given under, and who approved it?',
      calls: 'When, where and on what terms was the competition announced?',
      applications: 'How many organizations applied?',
      winners: 'Who won?',
      amounts: 'How much money was each winner given?',
      contract: 'When was the contract signed, what is its number and what does it say?',
      payments: 'How much was paid, when and for what?',
      indicators: 'What came of it, and how many people were helped?',
      evaluation: 'Who checked the work, and what did they find?',
    },
    bodies: (count) => `Whom to ask: ${plural(count, bodies.en, 'en')}`,
    byBody: 'The same by body',
    searches: 'Show the searches',
    others: 'What is missing in the translations',
  },
};
