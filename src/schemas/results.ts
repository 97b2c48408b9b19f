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
      ['Эмне жөнүндө', 'О чём', 'Subject'],
      [
        'Көрсөткүч тиешелүү сап: winners/…, calls/… же places/….',
        'Строка, к которой относится показатель: winners/…, calls/… или places/….',
        'The row that the indicator is about: winners/…, calls/… or places/….',
      ],
    ),
    ...c.inThree(
      'indicator',
      ['Көрсөткүч', 'Показатель', 'Indicator'],
      [
        'Көрсөткүчтүн аталышы, өз сөзүбүз менен.',
        'Название показателя, нашими словами.',
        'Name of the indicator, in our own words.',
      ],
    ),
    kind: c.requiredCode(
      'resultKinds',
      ['Түрү', 'Вид', 'Kind'],
      ['Натыйжалар чынжырындагы орду.', 'Место в цепочке результатов.', 'Place in the results chain.'],
    ),
    unit: c.code(
      'units',
      ['Бирдик', 'Единица', 'Unit'],
      ['Эмне менен саналган.', 'В чём измерено.', 'What is counted.'],
    ),
    baseline: c.decimal(
      ['Баштапкы маани', 'Исходное значение', 'Baseline'],
      ['Долбоорго чейинки маани.', 'Значение до проекта.', 'Value before the project.'],
    ),
    target: c.decimal(
      ['Максат', 'Цель', 'Target'],
      ['Убада кылынган маани.', 'Обещанное значение.', 'Value promised.'],
    ),
    actual: c.decimal(
      ['Иш жүзүндө', 'Фактически', 'Actual'],
      ['Билдирилген маани.', 'Сообщённое значение.', 'Value reported.'],
    ),
    qualifier: c.qualifier('value'),
    ...c.inThree(
      'value_text',
      ['Сөз менен', 'Словами', 'In words'],
      [
        'Сан болбосо, билдирилген натыйжа өз сөзүбүз менен.',
        'Сообщённый результат нашими словами, если числа нет.',
        'The reported result in our own words, when there is no number.',
      ],
    ),
    as_of: c.edtf(
      ['Кайсы күнгө карата', 'По состоянию на', 'As of'],
      [
        'Маани кайсы убакка тиешелүү (EDTF).',
        'К какому времени относится значение (EDTF).',
        'The time of the value (EDTF).',
      ],
    ),
    basis: c.basis(),
    source: c.source(),
  },
);

export type Result = z.output<typeof results.row>;
