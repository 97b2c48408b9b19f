import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Villages of the list of 2021, so that a reader who types a village finds the municipality. */
export const villages = table(
  'villages',
  {
    label: { ky: 'Айылдар', ru: 'Сёла', en: 'Villages' },
    about: {
      ky: 'Бир сап — 2021-жылдын тизмесиндеги бир айыл жана ал кирген муниципалитет.',
      ru: 'Одна строка — одно село из списка 2021 года и муниципалитет, в который оно входит.',
      en: 'One row is one village of the list of 2021 and the municipality that it belongs to.',
    },
  },
  {
    id: c.id(),
    place: c.requiredReference(
      'places',
      { ky: 'Муниципалитет', ru: 'Муниципалитет', en: 'Municipality' },
      {
        ky: 'Айыл кирген муниципалитет.',
        ru: 'Муниципалитет, в который входит село.',
        en: 'The municipality of the village.',
      },
    ),
    soate: c.soate(
      { ky: 'СОАТЕ коду', ru: 'Код СОАТЕ', en: 'SOATE code' },
      {
        ky: 'Мамлекеттик классификатордогу 14 орундуу код, текст катары сакталат.',
        ru: 'Код государственного классификатора, 14 знаков, хранится как текст.',
        en: 'Code in the state classifier, 14 digits, kept as text.',
      },
    ),
    name_ky: c.text(
      { ky: 'Аталышы (ky)', ru: 'Название (ky)', en: 'Name (ky)' },
      {
        ky: 'Айылдын кыргызча аталышы; белгисиз болсо бош.',
        ru: 'Кыргызское название села; пусто, если неизвестно.',
        en: 'Kyrgyz name of the village; empty when unknown.',
      },
    ),
    name_ru: c.requiredText(
      { ky: 'Аталышы (ru)', ru: 'Название (ru)', en: 'Name (ru)' },
      {
        ky: 'Айылдын тизмедеги орусча аталышы.',
        ru: 'Русское название села по списку.',
        en: 'Russian name of the village in the list.',
      },
    ),
    ...c.kyrgyzName(),
    source: c.source(),
  },
);

export type Village = z.output<typeof villages.row>;
