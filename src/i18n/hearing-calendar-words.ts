import type { Language } from '#text/languages.ts';

/** The words of the calendar of hearings, of the list of sheets and of what is said aloud, on the page for councils. */
interface HearingCalendarWords {
  title: (place: string) => string;
  /** Nothing is announced for a day after that of the data. */
  noneAhead: (day: string) => string;
  ahead: string;
  past: string;
  /** Stands before the days between which a hearing took place. */
  noDay: string;
  file: string;
  fileNote: string;
  /** Says in the file that it is not known whether the hearing took place. */
  announced: string;
  whole: string;
  /** The head of the sum in figures and of the sum in words. */
  figures: string;
  aloud: string;
}

export const hearingCalendarWords: Readonly<Record<Language, HearingCalendarWords>> = {
  ky: {
    title: (place) => `Бюджеттик угуулар жана жыйындар: ${place}`,
    noneAhead: (day) => `Алдыда өтө турган угуулар тууралуу жарыя көргөн жокпуз (${day} күнкү абал боюнча).`,
    ahead: 'Алдыда өтө тургандары',
    past: 'Мурдагылары',
    noDay: 'так күнү белгисиз',
    file: 'Календарь файлы',
    fileNote: 'Файл (.ics) телефондун же компьютердин календарында ачылат. Күнү так белгилүү угуулар гана кирет.',
    announced: 'Алдын ала жарыяланган; өткөн-өтпөгөнү белгисиз.',
    whole: 'Бүт өлкө',
    figures: 'Сан менен',
    aloud: 'Айтылышы',
  },
  ru: {
    title: (place) => `Бюджетные слушания и сходы: ${place}`,
    noneAhead: (day) => `Объявлений о предстоящих слушаниях мы на ${day} не видели.`,
    ahead: 'Объявлены',
    past: 'Прошлые',
    noDay: 'точный день неизвестен',
    file: 'Файл календаря',
    fileNote:
      'Файл (.ics) открывается в календаре телефона или компьютера. В него входят только слушания с точным днём.',
    announced: 'Объявлено заранее; состоялось ли, неизвестно.',
    whole: 'Вся страна',
    figures: 'Цифрами',
    aloud: 'Вслух',
  },
  en: {
    title: (place) => `Budget hearings and gatherings: ${place}`,
    noneAhead: (day) => `By ${day} we have seen no hearing announced for a later day.`,
    ahead: 'Announced',
    past: 'Past',
    noDay: 'the day is not known',
    file: 'Calendar file',
    fileNote:
      'The file (.ics) opens in the calendar of a phone or computer. It holds only hearings whose day is known.',
    announced: 'Announced; whether it took place is not known.',
    whole: 'The whole country',
    figures: 'In figures',
    aloud: 'Aloud',
  },
};
