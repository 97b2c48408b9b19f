import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** Indicators of grants, calls and places; IATI «result». */
export const results = table(
  'results',
  {
    label: { ky: 'Натыйжалар', ru: 'Результаты', en: 'Results' },
    about: {
      ky: 'Бир сап — гранттын, конкурстун же аймактын бир көрсөткүчү.',
      ru: 'Одна строка — один показатель гранта, конкурса или места.',
      en: 'One row is one indicator of a grant, a call or a place.',
    },
  },
  {
    id: c.id(),
    subject: c.requiredPath(
      { ky: 'Эмне жөнүндө', ru: 'О чём', en: 'Subject' },
      {
        ky: 'Көрсөткүч тиешелүү сап: winners/…, calls/… же places/….',
        ru: 'Строка, к которой относится показатель: winners/…, calls/… или places/….',
        en: 'The row that the indicator is about: winners/…, calls/… or places/….',
      },
    ),
    ...c.inThree(
      'indicator',
      { ky: 'Көрсөткүч', ru: 'Показатель', en: 'Indicator' },
      {
        ky: 'Көрсөткүчтүн аталышы, өз сөзүбүз менен.',
        ru: 'Название показателя, нашими словами.',
        en: 'Name of the indicator, in our own words.',
      },
    ),
    kind: c.requiredCode(
      'resultKinds',
      { ky: 'Түрү', ru: 'Вид', en: 'Kind' },
      { ky: 'Натыйжалар чынжырындагы орду.', ru: 'Место в цепочке результатов.', en: 'Place in the results chain.' },
    ),
    unit: c.code(
      'units',
      { ky: 'Бирдик', ru: 'Единица', en: 'Unit' },
      { ky: 'Эмне менен саналган.', ru: 'В чём измерено.', en: 'What is counted.' },
    ),
    baseline: c.qualifiedBy(
      'qualifier',
      c.decimal(
        { ky: 'Баштапкы маани', ru: 'Исходное значение', en: 'Baseline' },
        { ky: 'Долбоорго чейинки маани.', ru: 'Значение до проекта.', en: 'Value before the project.' },
      ),
    ),
    target: c.qualifiedBy(
      'qualifier',
      c.decimal(
        { ky: 'Максат', ru: 'Цель', en: 'Target' },
        { ky: 'Убада кылынган маани.', ru: 'Обещанное значение.', en: 'Value promised.' },
      ),
    ),
    actual: c.qualifiedBy(
      'qualifier',
      c.decimal(
        { ky: 'Иш жүзүндө', ru: 'Фактически', en: 'Actual' },
        { ky: 'Билдирилген маани.', ru: 'Сообщённое значение.', en: 'Value reported.' },
      ),
    ),
    qualifier: c.qualifier('value'),
    ...c.inThree(
      'value_text',
      { ky: 'Сөз менен', ru: 'Словами', en: 'In words' },
      {
        ky: 'Сан болбосо, билдирилген натыйжа өз сөзүбүз менен.',
        ru: 'Сообщённый результат нашими словами, если числа нет.',
        en: 'The reported result in our own words, when there is no number.',
      },
    ),
    as_of: c.edtf(
      { ky: 'Кайсы күнгө карата', ru: 'По состоянию на', en: 'As of' },
      {
        ky: 'Маани кайсы убакка тиешелүү (EDTF).',
        ru: 'К какому времени относится значение (EDTF).',
        en: 'The time of the value (EDTF).',
      },
    ),
    basis: c.basis(),
    source: c.source(),
  },
);

export type Result = z.output<typeof results.row>;
