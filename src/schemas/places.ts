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
      { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
      { ky: 'Бирдиктин түрү.', ru: 'Вид единицы.', en: 'Kind of the unit.' },
    ),
    parent: c.reference(
      'places',
      { ky: 'Кайсынын курамында', ru: 'В составе', en: 'Part of' },
      {
        ky: 'Курамына кирген жогорку бирдик.',
        ru: 'Единица, в состав которой входит.',
        en: 'The unit that it belongs to.',
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
    ...c.inThree(
      'name',
      { ky: 'Аталышы', ru: 'Название', en: 'Name' },
      {
        ky: 'Бирдиктин аталышы; географиялык аталыштар которулбайт, транслитерацияланат.',
        ru: 'Название единицы; географические названия не переводятся, а транслитерируются.',
        en: 'Name of the unit; place names are transliterated, not translated.',
      },
    ),
    translated: c.translated(),
    ...c.kyrgyzName(),
    aliases: c.names(
      { ky: 'Башка аталыштары', ru: 'Другие названия', en: 'Other names' },
      {
        ky: 'Мурдагы жана башкача жазылган аталыштары, « | » менен ажыратылат.',
        ru: 'Прежние названия и варианты написания, разделённые « | ».',
        en: 'Former names and other spellings, separated by « | ».',
      },
    ),
    lon: c.decimal(
      { ky: 'Узундук', ru: 'Долгота', en: 'Longitude' },
      {
        ky: 'Чекиттин чыгыш узундугу, градус (WGS 84).',
        ru: 'Восточная долгота точки, градусы (WGS 84).',
        en: 'East longitude of the point, degrees (WGS 84).',
      },
    ),
    lat: c.decimal(
      { ky: 'Кеңдик', ru: 'Широта', en: 'Latitude' },
      {
        ky: 'Чекиттин түндүк кеңдиги, градус (WGS 84).',
        ru: 'Северная широта точки, градусы (WGS 84).',
        en: 'North latitude of the point, degrees (WGS 84).',
      },
    ),
    point: c.code(
      'pointKinds',
      { ky: 'Чекит эмнени көрсөтөт', ru: 'Что показывает точка', en: 'What the point shows' },
      {
        ky: 'Чекит калктуу конуштукубу, аймактын ортосубу же айылдардын орточосубу.',
        ru: 'Точка населённого пункта, середина территории или среднее по сёлам.',
        en: 'Whether the point is of the settlement, the middle of the area or the mean of its villages.',
      },
    ),
    population: c.qualifiedBy(
      'population_qualifier',
      c.count(
        { ky: 'Калкы', ru: 'Население', en: 'Population' },
        { ky: 'Калктын саны, адам.', ru: 'Численность населения, человек.', en: 'Number of residents.' },
      ),
    ),
    population_qualifier: c.qualifier('value'),
    population_year: c.year(
      { ky: 'Калктын саны кайсы жылдыкы', ru: 'Год численности', en: 'Population year' },
      {
        ky: 'Калктын саны көрсөтүлгөн жыл.',
        ru: 'Год, к которому относится численность.',
        en: 'Year of the population figure.',
      },
    ),
    status: c.requiredCode(
      'placeStatuses',
      { ky: 'Абалы', ru: 'Состояние', en: 'Status' },
      {
        ky: 'Бирдиктин азыркы абалы жөнүндө эмне белгилүү.',
        ru: 'Что известно о нынешнем состоянии единицы.',
        en: 'What is known of the present state of the unit.',
      },
    ),
    valid_from: c.edtf(
      { ky: 'Качантан бери', ru: 'Действует с', en: 'Valid from' },
      {
        ky: 'Бирдик ушул түрүндө качан түзүлгөн.',
        ru: 'Когда единица образована в этом виде.',
        en: 'When the unit came into being in this form.',
      },
    ),
    valid_until: c.edtf(
      { ky: 'Качанга чейин', ru: 'Действует до', en: 'Valid until' },
      {
        ky: 'Бирдик качан жоюлган же бириктирилген.',
        ru: 'Когда единица упразднена или объединена.',
        en: 'When the unit was abolished or merged.',
      },
    ),
    successor: c.reference(
      'places',
      { ky: 'Ордундагы азыркы аймак', ru: 'Преемник', en: 'Successor' },
      { ky: 'Ордуна келген бирдик.', ru: 'Единица, которая пришла на смену.', en: 'The unit that took its place.' },
    ),
    source: c.source(),
  },
);

export type Place = z.output<typeof places.row>;
