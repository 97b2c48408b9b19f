import * as cells from './cells.ts';
import { codelists, codesOf, type CodelistName } from './codelists.ts';
import type { TableName } from './names.ts';
import type { Trilingual } from '#text/languages.ts';
import { column } from './table.ts';

/**
 * Columns that return in many tables, and short constructors: `label` and `about` are [ky, ru, en].
 * A column is required only where its constructor is called `required…`.
 */
type Three = readonly [ky: string, ru: string, en: string];
const three = ([ky, ru, en]: Three): Trilingual => ({ ky, ru, en });
const facts = (label: Three, about: Three) => ({ label: three(label), about: three(about) });

export const text = (label: Three, about: Three) =>
  column(cells.optional(cells.text), { kind: 'text', ...facts(label, about) });
export const requiredText = (label: Three, about: Three) =>
  column(cells.text, { kind: 'text', ...facts(label, about) });
export const names = (label: Three, about: Three) =>
  column(cells.optional(cells.names), { kind: 'names', ...facts(label, about) });
export const som = (label: Three, about: Three) =>
  column(cells.optional(cells.som), { kind: 'som', ...facts(label, about) });
export const requiredSignedSom = (label: Three, about: Three) =>
  column(cells.signedSom, { kind: 'som', ...facts(label, about) });
export const count = (label: Three, about: Three) =>
  column(cells.optional(cells.count), { kind: 'count', ...facts(label, about) });
export const decimal = (label: Three, about: Three) =>
  column(cells.optional(cells.decimal), { kind: 'decimal', ...facts(label, about) });
export const year = (label: Three, about: Three) =>
  column(cells.optional(cells.year), { kind: 'year', ...facts(label, about) });
export const edtf = (label: Three, about: Three) =>
  column(cells.optional(cells.edtf), { kind: 'edtf', ...facts(label, about) });
export const requiredEdtf = (label: Three, about: Three) =>
  column(cells.edtf, { kind: 'edtf', ...facts(label, about) });
export const isoDate = (label: Three, about: Three) =>
  column(cells.optional(cells.isoDate), { kind: 'date', ...facts(label, about) });
export const requiredDate = (label: Three, about: Three) =>
  column(cells.isoDate, { kind: 'date', ...facts(label, about) });
export const url = (label: Three, about: Three) =>
  column(cells.optional(cells.url), { kind: 'url', ...facts(label, about) });
export const sha256 = (label: Three, about: Three) =>
  column(cells.optional(cells.sha256), { kind: 'sha256', ...facts(label, about) });
export const soate = (label: Three, about: Three) =>
  column(cells.optional(cells.soate), { kind: 'soate', ...facts(label, about) });
export const requiredPath = (label: Three, about: Three) =>
  column(cells.path, { kind: 'path', ...facts(label, about) });

/** The id of a row of another table. */
export const reference = (references: TableName, label: Three, about: Three) =>
  column(cells.optional(cells.slug), { kind: 'slug', references, ...facts(label, about) });
export const requiredReference = (references: TableName, label: Three, about: Three) =>
  column(cells.slug, { kind: 'slug', references, ...facts(label, about) });

/** One code of a closed list. */
export const code = <N extends CodelistName>(codelist: N, label: Three, about: Three) =>
  column(cells.optional(cells.code(codesOf<(typeof codelists)[N]>(codelists[codelist]))), {
    kind: 'code',
    codelist,
    ...facts(label, about),
  });
export const requiredCode = <N extends CodelistName>(codelist: N, label: Three, about: Three) =>
  column(cells.code(codesOf<(typeof codelists)[N]>(codelists[codelist])), {
    kind: 'code',
    codelist,
    ...facts(label, about),
  });
/** Several codes of a closed list. */
export const codes = <N extends CodelistName>(codelist: N, label: Three, about: Three) =>
  column(cells.optional(cells.codes(codesOf<(typeof codelists)[N]>(codelists[codelist]))), {
    kind: 'codes',
    codelist,
    ...facts(label, about),
  });

export const id = () =>
  column(cells.slug, {
    kind: 'slug',
    ...facts(
      ['Код', 'Код', 'Id'],
      [
        'Саптын туруктуу коду: латын тамгалары, сандар жана дефис. Эч качан өзгөрбөйт жана кайра колдонулбайт.',
        'Постоянный код строки: латинские буквы, цифры и дефис. Никогда не меняется и не используется повторно.',
        'Permanent identifier of the row: Latin letters, digits and hyphens. Never changed, never used again.',
      ],
    ),
  });

export const source = () =>
  requiredReference(
    'sources',
    ['Булак', 'Источник', 'Source'],
    [
      'Саптагы маалымат алынган булак; айрым уячалардын башка булактары claims таблицасында.',
      'Источник сведений строки; другие источники отдельных ячеек — в таблице claims.',
      'The source of the row; further sources of single cells are in the table claims.',
    ],
  );

export const translated = () =>
  codes(
    'languages',
    ['Өз котормобуз', 'Наш перевод', 'Our wording'],
    [
      'Аталыштын биз которгон же өз сөзүбүз менен жазган тилдери; калгандары булактан алынган.',
      'Языки, на которых название переведено или сформулировано нами; остальные взяты из источника.',
      'Languages in which the title or name is our own translation or wording; the others come from the source.',
    ],
  );

export const basis = () =>
  requiredCode(
    'bases',
    ['Негиз', 'Основание', 'Basis'],
    [
      'Булак бул каражатты мамлекеттик социалдык заказ деп түз атайбы.',
      'Называет ли сам источник эти деньги государственным социальным заказом.',
      'Whether the source itself calls this money state social order.',
    ],
  );

export const qualifier = (of: 'amount' | 'budget' | 'value') =>
  code(
    'qualifiers',
    ['Тактыгы', 'Точность', 'Qualifier'],
    of === 'value'
      ? [
          'Сан канчалык так: так, болжол менен, кеминде, эң көп дегенде.',
          'Насколько точно число: точно, около, не менее, не более.',
          'How exact the number is: exact, about, at least, at most.',
        ]
      : [
          'Сумма канчалык так: так, болжол менен, кеминде, эң көп дегенде. Сумма бош болсо, бул да бош.',
          'Насколько точна сумма: точно, около, не менее, не более. Пусто, если суммы нет.',
          'How exact the amount is: exact, about, at least, at most. Empty when there is no amount.',
        ],
  );

export const targetGroup = () =>
  codes(
    'targetGroups',
    ['Максаттуу топ', 'Целевая группа', 'Target group'],
    [
      'Кимдер үчүн; бир нече код боштук менен ажыратылат.',
      'Для кого; несколько кодов разделяются пробелом.',
      'Whom it serves; several codes are separated by a space.',
    ],
  );

export const place = () =>
  reference(
    'places',
    ['Аймак', 'Место', 'Place'],
    [
      'Иш өткөн жер; белгисиз болсо бош.',
      'Где ведётся работа; пусто, если неизвестно.',
      'Where the work is done; empty when unknown.',
    ],
  );

/** Three columns `base_ky`, `base_ru`, `base_en` with one label and one description. */
export function inThree<const B extends string>(base: B, label: Three, about: Three) {
  const make = (language: string) =>
    text([`${label[0]} (${language})`, `${label[1]} (${language})`, `${label[2]} (${language})`], about);
  return { [`${base}_ky`]: make('ky'), [`${base}_ru`]: make('ru'), [`${base}_en`]: make('en') } as Record<
    `${B}_${'ky' | 'ru' | 'en'}`,
    ReturnType<typeof text>
  >;
}
