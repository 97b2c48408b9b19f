import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Administrative units: country, regions, districts, cities, rural municipalities. */
export const places = table(
  'places',
  {
    label: { ky: 'Аймактар', ru: 'Места', en: 'Places' },
    about: {
      ky: 'Бир сап — бир административдик бирдик: өлкө, облус, район, шаар же айыл аймагы.',
      ru: 'Одна строка — одна административная единица: страна, область, район, город или айылный аймак.',
      en: 'One row is one administrative unit: the country, a region, district, city or rural municipality.',
    },
  },
  {
    id: c.id(),
    kind: c.requiredCode(
      'placeKinds',
      ['Түрү', 'Вид', 'Kind'],
      ['Бирдиктин түрү.', 'Вид единицы.', 'Kind of the unit.'],
    ),
    parent: c.reference(
      'places',
      ['Кайсынын курамында', 'В составе', 'Part of'],
      ['Курамына кирген жогорку бирдик.', 'Единица, в состав которой входит.', 'The unit that it belongs to.'],
    ),
    soate: c.soate(
      ['СОАТЕ коду', 'Код СОАТЕ', 'SOATE code'],
      [
        'Мамлекеттик классификатордогу 14 орундуу код, текст катары сакталат.',
        'Код государственного классификатора, 14 знаков, хранится как текст.',
        'Code in the state classifier, 14 digits, kept as text.',
      ],
    ),
    ...c.inThree(
      'name',
      ['Аталышы', 'Название', 'Name'],
      [
        'Бирдиктин аталышы; географиялык аталыштар которулбайт, транслитерацияланат.',
        'Название единицы; географические названия не переводятся, а транслитерируются.',
        'Name of the unit; place names are transliterated, not translated.',
      ],
    ),
    translated: c.translated(),
    aliases: c.names(
      ['Башка аталыштары', 'Другие названия', 'Other names'],
      [
        'Мурдагы жана башкача жазылган аталыштары, « | » менен ажыратылат.',
        'Прежние названия и варианты написания, разделённые « | ».',
        'Former names and other spellings, separated by « | ».',
      ],
    ),
    lon: c.decimal(
      ['Узундук', 'Долгота', 'Longitude'],
      [
        'Чекиттин чыгыш узундугу, градус (WGS 84).',
        'Восточная долгота точки, градусы (WGS 84).',
        'East longitude of the point, degrees (WGS 84).',
      ],
    ),
    lat: c.decimal(
      ['Кеңдик', 'Широта', 'Latitude'],
      [
        'Чекиттин түндүк кеңдиги, градус (WGS 84).',
        'Северная широта точки, градусы (WGS 84).',
        'North latitude of the point, degrees (WGS 84).',
      ],
    ),
    point: c.code(
      'pointKinds',
      ['Чекит эмнени көрсөтөт', 'Что показывает точка', 'What the point shows'],
      [
        'Чекит калктуу конуштукубу, аймактын ортосубу же айылдардын орточосубу.',
        'Точка населённого пункта, середина территории или среднее по сёлам.',
        'Whether the point is of the settlement, the middle of the area or the mean of its villages.',
      ],
    ),
    population: c.count(
      ['Калкы', 'Население', 'Population'],
      ['Калктын саны, адам.', 'Численность населения, человек.', 'Number of residents.'],
    ),
    population_qualifier: c.qualifier('value'),
    population_year: c.year(
      ['Калктын саны кайсы жылга', 'Год численности', 'Population year'],
      ['Калктын саны көрсөтүлгөн жыл.', 'Год, к которому относится численность.', 'Year of the population figure.'],
    ),
    status: c.requiredCode(
      'placeStatuses',
      ['Абалы', 'Состояние', 'Status'],
      [
        'Бирдиктин азыркы абалы жөнүндө эмне белгилүү.',
        'Что известно о нынешнем состоянии единицы.',
        'What is known of the present state of the unit.',
      ],
    ),
    valid_from: c.edtf(
      ['Качантан бери', 'Действует с', 'Valid from'],
      [
        'Бирдик ушул түрүндө качан түзүлгөн.',
        'Когда единица образована в этом виде.',
        'When the unit came into being in this form.',
      ],
    ),
    valid_until: c.edtf(
      ['Качанга чейин', 'Действует до', 'Valid until'],
      [
        'Бирдик качан жоюлган же бириктирилген.',
        'Когда единица упразднена или объединена.',
        'When the unit was abolished or merged.',
      ],
    ),
    successor: c.reference(
      'places',
      ['Мураскер', 'Преемник', 'Successor'],
      ['Ордуна келген бирдик.', 'Единица, которая пришла на смену.', 'The unit that took its place.'],
    ),
    source: c.source(),
  },
);

export type Place = z.output<typeof places.row>;
