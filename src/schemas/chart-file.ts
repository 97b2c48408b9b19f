import type * as z from 'zod';
import * as c from './columns.ts';
import { table } from './table.ts';

/** The file of a chart: all charts have the same columns, in every language. */
export const chartFile = table(
  'chart-file',
  {
    label: { ky: 'Диаграмманын файлы', ru: 'Файл диаграммы', en: 'File of a chart' },
    about: {
      ky: 'Бир сап — диаграммадагы бир белги: саны, тактыгы, бирдиги, жылы, аймагы жана булактары.',
      ru: 'Одна строка — одна отметка на диаграмме: число, его точность, единица, год, место и источники.',
      en: 'One row is one mark of the chart: its number, how exact it is, unit, year, place and sources.',
    },
  },
  {
    series: c.text(
      { ky: 'Катар', ru: 'Ряд', en: 'Series' },
      {
        ky: 'Диаграммада чогуу турган белгилердин аталышы; катар жалгыз болсо, бош.',
        ru: 'Название отметок, которые стоят на диаграмме вместе; пусто, если ряд один.',
        en: 'The name of marks that belong together in the chart; empty where there is one series only.',
      },
    ),
    category: c.text(
      { ky: 'Белги', ru: 'Отметка', en: 'Category' },
      {
        ky: 'Белгинин аталышы: долбоор, топ, кадам; белгини жылы же аймагы гана айырмаласа, бош.',
        ru: 'Название отметки: проект, группа, шаг; пусто, если отметку отличает только год или место.',
        en: 'The name of the mark: a project, a group, a step; empty where only year or place tells it apart.',
      },
    ),
    value: c.qualifiedBy(
      'qualifier',
      c.decimal(
        { ky: 'Маани', ru: 'Значение', en: 'Value' },
        {
          ky: 'Сан: цифралар гана, бөлчөгү чекит менен. Белгисиз болсо бош, эч качан нөл эмес.',
          ru: 'Число: только цифры, дробь через точку. Неизвестное — пустая ячейка, никогда не ноль.',
          en: 'The number: digits only, with a decimal point. Empty when it is unknown, never zero.',
        },
      ),
    ),
    low: c.decimal(
      { ky: 'Эң азы', ru: 'Не менее', en: 'Low' },
      {
        ky: 'Чыныгы сан ушундан кем эмес; чеги белгисиз болсо бош.',
        ru: 'Настоящее число не меньше этого; пусто, если граница неизвестна.',
        en: 'The true number is not below this; empty when no bound is known.',
      },
    ),
    high: c.decimal(
      { ky: 'Эң көбү', ru: 'Не более', en: 'High' },
      {
        ky: 'Чыныгы сан ушундан көп эмес; чеги белгисиз болсо бош.',
        ru: 'Настоящее число не больше этого; пусто, если граница неизвестна.',
        en: 'The true number is not above this; empty when no bound is known.',
      },
    ),
    qualifier: c.requiredCode(
      'chartQualifiers',
      { ky: 'Тактыгы', ru: 'Точность', en: 'Qualifier' },
      {
        ky: 'Сан канчалык так, же эмне үчүн сан жок: белгисиз, изделген жана табылган жок, мөөнөтү келе элек.',
        ru: 'Насколько точно число или почему его нет: неизвестно, искали и не нашли, срок ещё не наступил.',
        en: 'How exact the number is, or why there is none: unknown, searched for and not found, not yet due.',
      },
    ),
    unit: c.code(
      'chartUnits',
      { ky: 'Бирдик', ru: 'Единица', en: 'Unit' },
      {
        ky: 'Эмне саналган: сом, долбоор, конкурс ж. б. Маалымат (items) менен сапта (rows) 1 «бар» дегенди билдирет.',
        ru: 'Что посчитано: сомы, проекты, конкурсы и так далее. У сведений (items) и строк (rows) единица значит «есть».',
        en: 'What is counted: som, projects, calls and so on. Of items and rows the number 1 means “there is one”.',
      },
    ),
    year: c.year(
      { ky: 'Жыл', ru: 'Год', en: 'Year' },
      {
        ky: 'Сан кайсы жылга тиешелүү; жылы белгисиз же бир нече жыл болсо, бош.',
        ru: 'К какому году относится число; пусто, если год неизвестен или лет несколько.',
        en: 'The year of the number; empty when it is not known or when there are several.',
      },
    ),
    date: c.edtf(
      { ky: 'Күнү', ru: 'Дата', en: 'Date' },
      {
        ky: 'Белгинин убактысы жылдан так же андан узак болсо (EDTF).',
        ru: 'Время отметки, если оно точнее или длиннее года (EDTF).',
        en: 'The time of the mark where it is more exact or longer than a year (EDTF).',
      },
    ),
    place: c.text(
      { ky: 'Аймак', ru: 'Место', en: 'Place' },
      {
        ky: 'Сан кайсы аймак жөнүндө, файлдын тилинде; аймагы аталбаса, бош.',
        ru: 'О каком месте число, на языке файла; пусто, если место не названо.',
        en: 'The place that the number is about, in the language of the file; empty where none is named.',
      },
    ),
    rows: c.text(
      { ky: 'Саптар', ru: 'Строки', en: 'Rows' },
      {
        ky: 'Сан чыккан саптар: таблица/код, бир нече болсо боштук менен ажыратылат.',
        ru: 'Строки, из которых взято число: таблица/код, между несколькими пробел.',
        en: 'The rows behind the number as table/id, with a space between several.',
      },
    ),
    key: c.text(
      { ky: 'Көрсөткүч', ru: 'Показатель', en: 'Figure' },
      {
        ky: 'Сайт эсептеген сан болсо, анын figures.csv файлындагы ачкычы (key).',
        ru: 'Если число вычислил сайт — его ключ (key) в файле figures.csv.',
        en: 'Of a number that the site derives its key in figures.csv.',
      },
    ),
    scope: c.text(
      { ky: 'Камтуу чөйрөсү', ru: 'Охват', en: 'Scope' },
      {
        ky: 'Ошол сандын figures.csv файлындагы камтуу чөйрөсү (scope).',
        ru: 'Охват (scope) этого числа в том же файле.',
        en: 'The scope of that figure in the same file.',
      },
    ),
    source: c.text(
      { ky: 'Булактар', ru: 'Источники', en: 'Sources' },
      {
        ky: 'Булактардын sources таблицасындагы коддору, боштук менен ажыратылат. Эсептелген сан үчүн — ал чыккан саптардын булактары.',
        ru: 'Коды источников в таблице sources через пробел. У подсчётов это источники строк.',
        en: 'The ids of the sources in the table sources, with a space between several. Of a count they are those of its rows.',
      },
    ),
    source_url: c.text(
      { ky: 'Булактардын даректери', ru: 'Адреса источников', en: 'Addresses of the sources' },
      {
        ky: 'Ошол эле булактардын даректери, ошол эле тартипте; дареги жок документтин ордунда дефис.',
        ru: 'Адреса тех же источников в том же порядке; у документа без адреса — дефис.',
        en: 'Addresses of the same sources in the same order; a hyphen for one that has none.',
      },
    ),
  },
);

/** One mark of a chart as its file has it. */
export type ChartFileRow = z.output<typeof chartFile.row>;
