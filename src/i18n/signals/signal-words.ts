import type { Teller } from '#model/signals/missing-columns.ts';
import { perLanguage, type Language } from '#text/languages.ts';
import { en } from './en.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import type { SignalTexts } from './signal-texts.ts';

const all = { ky, ru, en } as const;

/** What signals ask, in every language. */
export const signalTexts: Readonly<Record<Language, SignalTexts>> = perLanguage((language) => all[language]);

/** What stands around the questions, in lists, on their pages and on those of the rows that they are about. */
interface SignalListWords {
  states: Readonly<Record<'raised' | 'clear' | 'unchecked', string>>;
  /** Stands before the columns that are not known. */
  missing: string;
  innocent: string;
  title: string;
  intro: string;
  statesTitle: string;
  /** What each state means. */
  meanings: Readonly<Record<'raised' | 'clear' | 'unchecked', string>>;
  /** Heads of the table of all questions. */
  question: string;
  about: string;
  files: string;
  method: string;
  /** Stands before the public work from which the idea of a question comes. */
  reference: string;
  /** Where there is no such work. */
  ownIdea: string;
  /** Nothing raises this question. */
  noneRaised: string;
  /** What rows stand behind a row that raises the question. */
  behind: string;
  tellerTitle: string;
  /** Who could fill a column. */
  tellers: Readonly<Record<Teller, string>>;
  /** Heading on the page of a record. */
  block: string;
  blockNote: string;
  all: string;
  /** Summary of the answers about one page that give no reason to ask. */
  checked: (clear: string, unchecked: string) => string;
}

export const signalListWords: Readonly<Record<Language, SignalListWords>> = {
  ky: {
    states: { raised: 'сураса болот', clear: 'суроо жок', unchecked: 'текшерүүгө мүмкүн эмес' },
    missing: 'Маалыматы жок мамычалар',
    innocent: 'Себеби жөнөкөй болушу мүмкүн',
    title: 'Эмнени сураса болот',
    intro:
      'Жазуулар саптан сапка текшерилип, суроолор пайда болот: кайсы сандар бири-бирине туура келбейт, күтүлгөн маалымат кайсы жерде жок. Суроо — корутунду да, жемелөө да эмес: көбүнүн жообу жөнөкөй, аны ишти аткаргандар билет.',
    statesTitle: 'Үч жооп',
    meanings: {
      raised: 'Жазуу суроо берүүгө негиз берет. Ага себеп болгон саптар суроонун жанында турат.',
      clear: 'Керектүү маалыматтын баары белгилүү, суроого негиз жок.',
      unchecked:
        'Керектүү маалыматтын бири бизге белгисиз. Кайсынысы экени жана аны ким айта алары көрсөтүлгөн. Бул «жарыяланган эмес» дегенди билдирбейт.',
    },
    question: 'Суроо',
    about: 'Эмне жөнүндө',
    files: 'Бардык жооптор файл түрүндө',
    method: 'Суроо качан пайда болот',
    reference: 'Идеясы кайдан алынган',
    ownIdea: 'Бул суроо ушул жазуулардын түзүлүшүнөн чыккан.',
    noneRaised: 'Азырынча бир да сап боюнча мындай суроо пайда болгон жок.',
    behind: 'Негизи',
    tellerTitle: 'Ким айта алат',
    tellers: {
      body: 'конкурсту өткөргөн же акчаны берген орган',
      report: 'ишти аткарган уюм же анын отчётун алган орган',
      register: 'уюм өзү же юридикалык жактардын реестри',
      visit: 'биз өзүбүз: программа бул даректерге азырынча кире элек',
      reading: 'биз өзүбүз: беренени азырынча адам окуй элек',
    },
    block: 'Эмнени сураса болот',
    blockNote: 'Суроо — корутунду эмес; ар биринин барагында жөнөкөй себептери жазылган.',
    all: 'Бардык суроолор',
    checked: (clear, unchecked) =>
      `Калган суроолор: текшерилди, суроо жок — ${clear}; текшерүүгө мүмкүн эмес — ${unchecked}`,
  },
  ru: {
    states: { raised: 'есть о чём спросить', clear: 'вопросов нет', unchecked: 'проверить нельзя' },
    missing: 'Неизвестны столбцы',
    innocent: 'Причина может быть простой',
    title: 'О чём стоит спросить',
    intro:
      'Записи сами задают себе вопросы, строка за строкой: где числа не сходятся, где нет того, чего можно ждать. Вопрос — не вывод и не упрёк: чаще всего ответ прост, и знают его те, кто делал работу.',
    statesTitle: 'Три ответа',
    meanings: {
      raised: 'Запись даёт повод спросить. Строки, в которых он виден, стоят рядом с вопросом.',
      clear: 'Всё нужное известно, и повода спрашивать нет.',
      unchecked:
        'Чего-то нужного мы не знаем. Названо, чего именно и кто мог бы это сказать. Это не значит, что сведения не опубликованы.',
    },
    question: 'Вопрос',
    about: 'О чём',
    files: 'Все ответы файлом',
    method: 'Когда возникает вопрос',
    reference: 'Откуда мысль',
    ownIdea: 'Этот вопрос вырос из устройства самих записей.',
    noneRaised: 'Пока ни одна строка не вызывает этого вопроса.',
    behind: 'На чём основано',
    tellerTitle: 'Кто мог бы сказать',
    tellers: {
      body: 'орган, который провёл конкурс или дал деньги',
      report: 'организация, которая вела работу, или орган, принявший её отчёт',
      register: 'сама организация или реестр юридических лиц',
      visit: 'мы сами: программа ещё не обращалась по этим адресам',
      reading: 'мы сами: статью ещё не прочёл человек',
    },
    block: 'О чём стоит спросить',
    blockNote: 'Вопрос — не вывод; на странице каждого названы простые причины.',
    all: 'Все вопросы',
    checked: (clear, unchecked) =>
      `Остальные вопросы: проверено, вопросов нет — ${clear}; проверить нельзя — ${unchecked}`,
  },
  en: {
    states: { raised: 'worth a question', clear: 'nothing to ask', unchecked: 'cannot be checked' },
    missing: 'Columns that are not known',
    innocent: 'The reason may be simple',
    title: 'What is worth asking',
    intro:
      'The record puts questions to itself, row by row: where numbers do not fit, where something is not there that one would expect. A question is no conclusion and no reproach: most have a simple answer, and those who did the work know it.',
    statesTitle: 'Three answers',
    meanings: {
      raised: 'The record gives a reason to ask. The rows that give it stand beside the question.',
      clear: 'All that is needed is known, and it gives no reason to ask.',
      unchecked:
        'We do not know something that is needed. It is named, and so is who could tell it. It does not mean that it is not published.',
    },
    question: 'Question',
    about: 'About',
    files: 'All answers as a file',
    method: 'When it is raised',
    reference: 'Where the idea comes from',
    ownIdea: 'This question comes from the form of the record itself.',
    noneRaised: 'So far no row raises this question.',
    behind: 'It rests on',
    tellerTitle: 'Who could tell',
    tellers: {
      body: 'the body that held the call or gave the money',
      report: 'the organization that did the work, or the body that took its report',
      register: 'the organization itself, or the register of legal entities',
      visit: 'we ourselves: the program has not yet asked at these addresses',
      reading: 'we ourselves: nobody has read the article yet',
    },
    block: 'What is worth asking',
    blockNote: 'A question is no conclusion; the page of each names simple reasons.',
    all: 'All questions',
    checked: (clear, unchecked) =>
      `Other questions: checked, nothing to ask — ${clear}; cannot be checked — ${unchecked}`,
  },
};
