import * as c from './columns.ts';
import { table } from './table.ts';

/** Duties to publish. The site says «required by law» only where `verified` is filled: a person has read the article. */
export const duties = table(
  'duties',
  {
    label: { ky: 'Жарыялоо милдеттери', ru: 'Обязанности публиковать', en: 'Duties to publish' },
    about: {
      ky: 'Бир сап — бир маалыматты жарыялоо милдети болушу мүмкүн болгон бир акт.',
      ru: 'Одна строка — один акт, который может обязывать публиковать сведения.',
      en: 'One row is one act that may oblige to publish one item.',
    },
  },
  {
    id: c.id(),
    item: c.requiredCode(
      'items',
      { ky: 'Эмне', ru: 'Что', en: 'Item' },
      { ky: 'Жарыялануучу маалымат.', ru: 'Публикуемые сведения.', en: 'What is to be published.' },
    ),
    ...c.inThree(
      'act',
      { ky: 'Акт', ru: 'Акт', en: 'Act' },
      {
        ky: 'Актынын аталышы, күнү жана номери.',
        ru: 'Название, дата и номер акта.',
        en: 'Title, date and number of the act.',
      },
    ),
    status: c.requiredCode(
      'actStatuses',
      { ky: 'Абалы', ru: 'Состояние', en: 'Status' },
      { ky: 'Акт күчүндөбү.', ru: 'Действует ли акт.', en: 'Whether the act is in force.' },
    ),
    article: c.text(
      { ky: 'Берене', ru: 'Статья', en: 'Article' },
      {
        ky: 'Берене; окула элек болсо бош.',
        ru: 'Статья; пусто, пока не прочитана.',
        en: 'Article; empty until it has been read.',
      },
    ),
    ...c.inThree(
      'deadline',
      { ky: 'Мөөнөт', ru: 'Срок', en: 'Deadline' },
      {
        ky: 'Жарыялоо мөөнөтү; белгисиз болсо бош.',
        ru: 'Срок публикации; пусто, если неизвестен.',
        en: 'Term of publication; empty when unknown.',
      },
    ),
    verified: c.isoDate(
      { ky: 'Текшерилген', ru: 'Проверено', en: 'Verified' },
      {
        ky: 'Беренени адам окуган күн; бош болсо, эч ким окуй элек.',
        ru: 'День, когда статью прочёл человек; пусто — ещё никто.',
        en: 'The day on which a person read the article; empty means nobody has.',
      },
    ),
    source: c.source(),
  },
);
