import type * as z from 'zod';
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
      ['Эмне', 'Что', 'Item'],
      ['Жарыялануучу маалымат.', 'Публикуемые сведения.', 'What is to be published.'],
    ),
    ...c.inThree(
      'act',
      ['Акт', 'Акт', 'Act'],
      ['Актынын аталышы, күнү жана номери.', 'Название, дата и номер акта.', 'Title, date and number of the act.'],
    ),
    status: c.requiredCode(
      'actStatuses',
      ['Абалы', 'Состояние', 'Status'],
      ['Акт күчүндөбү.', 'Действует ли акт.', 'Whether the act is in force.'],
    ),
    article: c.text(
      ['Берене', 'Статья', 'Article'],
      ['Берене; окула элек болсо бош.', 'Статья; пусто, пока не прочитана.', 'Article; empty until it has been read.'],
    ),
    deadline: c.text(
      ['Мөөнөт', 'Срок', 'Deadline'],
      [
        'Жарыялоо мөөнөтү; белгисиз болсо бош.',
        'Срок публикации; пусто, если неизвестен.',
        'Term of publication; empty when unknown.',
      ],
    ),
    verified: c.isoDate(
      ['Текшерилген', 'Проверено', 'Verified'],
      [
        'Беренени адам окуган күн; бош болсо, эч ким окуй элек.',
        'День, когда статью прочёл человек; пусто — ещё никто.',
        'The day on which a person read the article; empty means nobody has.',
      ],
    ),
    source: c.source(),
  },
);

export type Duty = z.output<typeof duties.row>;
