import * as cells from './cells.ts';
import { codelists, codesOf, type CodelistName } from './codelists.ts';
import type { TableName } from './names.ts';
import { languages, perLanguage, type Language, type Trilingual } from '#text/languages.ts';
import { column, type Column } from './table.ts';

/*
 * Short constructors of columns, and the columns that return in many tables. `label` names a column, `about` says what stands in it.
 * A column is required only where its constructor is called `required…`.
 */

export const text = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.text), { kind: 'text', label, about });
export const requiredText = (label: Trilingual, about: Trilingual) =>
  column(cells.text, { kind: 'text', label, about });
export const names = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.names), { kind: 'names', label, about });
export const som = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.som), { kind: 'som', label, about });
export const requiredSignedSom = (label: Trilingual, about: Trilingual) =>
  column(cells.signedSom, { kind: 'som', label, about });
export const count = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.count), { kind: 'count', label, about });
export const requiredCount = (label: Trilingual, about: Trilingual) =>
  column(cells.count, { kind: 'count', label, about });
export const decimal = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.decimal), { kind: 'decimal', label, about });
export const year = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.year), { kind: 'year', label, about });
export const edtf = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.edtf), { kind: 'edtf', label, about });
export const requiredEdtf = (label: Trilingual, about: Trilingual) =>
  column(cells.edtf, { kind: 'edtf', label, about });
export const isoDate = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.isoDate), { kind: 'date', label, about });
export const requiredDate = (label: Trilingual, about: Trilingual) =>
  column(cells.isoDate, { kind: 'date', label, about });
export const url = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.url), { kind: 'url', label, about });
export const sha256 = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.sha256), { kind: 'sha256', label, about });
export const requiredSha256 = (label: Trilingual, about: Trilingual) =>
  column(cells.sha256, { kind: 'sha256', label, about });
export const soate = (label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.soate), { kind: 'soate', label, about });
export const requiredPath = (label: Trilingual, about: Trilingual) =>
  column(cells.path, { kind: 'path', label, about });

/** A number whose exactness another column of the table tells. */
export const qualifiedBy = <C extends Column>(by: string, number: C): C => ({ ...number, qualifier: by });

/** The id of a row of another table. */
export const reference = (references: TableName, label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.slug), { kind: 'slug', references, label, about });
export const requiredReference = (references: TableName, label: Trilingual, about: Trilingual) =>
  column(cells.slug, { kind: 'slug', references, label, about });

/** One code of a closed list. */
export const code = <N extends CodelistName>(codelist: N, label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.code(codesOf<(typeof codelists)[N]>(codelists[codelist]))), {
    kind: 'code',
    codelist,
    label,
    about,
  });
export const requiredCode = <N extends CodelistName>(codelist: N, label: Trilingual, about: Trilingual) =>
  column(cells.code(codesOf<(typeof codelists)[N]>(codelists[codelist])), {
    kind: 'code',
    codelist,
    label,
    about,
  });
/** Several codes of a closed list. */
const codes = <N extends CodelistName>(codelist: N, label: Trilingual, about: Trilingual) =>
  column(cells.optional(cells.codes(codesOf<(typeof codelists)[N]>(codelists[codelist]))), {
    kind: 'codes',
    codelist,
    label,
    about,
  });

export const id = () =>
  column(cells.slug, {
    kind: 'slug',
    label: { ky: 'Код', ru: 'Код', en: 'Id' },
    about: {
      ky: 'Саптын туруктуу коду: латын тамгалары, сандар жана дефис. Эч качан өзгөрбөйт жана кайра колдонулбайт.',
      ru: 'Постоянный код строки: латинские буквы, цифры и дефис. Никогда не меняется и не используется повторно.',
      en: 'Permanent identifier of the row: Latin letters, digits and hyphens. Never changed, never used again.',
    },
  });

export const source = () =>
  requiredReference(
    'sources',
    { ky: 'Булак', ru: 'Источник', en: 'Source' },
    {
      ky: 'Саптагы маалымат алынган булак; айрым уячалардын башка булактары claims таблицасында.',
      ru: 'Источник сведений строки; другие источники отдельных ячеек — в таблице claims.',
      en: 'The source of the row; further sources of single cells are in the table claims.',
    },
  );

/** Where a Kyrgyz name comes from, and how sure it is; the Russian names of the register need neither. */
export const kyrgyzName = () => ({
  name_ky_source: reference(
    'sources',
    { ky: 'Кыргызча аталыштын булагы', ru: 'Источник кыргызского названия', en: 'Source of the Kyrgyz name' },
    {
      ky: 'Кыргызча аталыш саптын өз булагынан эмес, башка булактан алынса, ошол булак.',
      ru: 'Источник кыргызского названия, если оно взято не из источника строки.',
      en: 'The source of the Kyrgyz name, where it is not the source of the row.',
    },
  ),
  name_ky_certainty: code(
    'nameCertainties',
    { ky: 'Кыргызча аталыш канчалык так', ru: 'Надёжность кыргызского названия', en: 'Certainty of the Kyrgyz name' },
    {
      ky: 'Кыргызча аталышты экинчи булак ырастайбы; баа берилбесе бош.',
      ru: 'Подтверждает ли кыргызское название второй источник; пусто, если не оценивалось.',
      en: 'Whether a second source confirms the Kyrgyz name; empty where it was not assessed.',
    },
  ),
});

export const translated = () =>
  codes(
    'languages',
    { ky: 'Биздин котормо', ru: 'Наш перевод', en: 'Our wording' },
    {
      ky: 'Аталыштын биз которгон же өз сөзүбүз менен жазган тилдери; калгандары булактан алынган.',
      ru: 'Языки, на которых название переведено или сформулировано нами; остальные взяты из источника.',
      en: 'Languages in which the title or name is our own translation or wording; the others come from the source.',
    },
  );

export const basis = () =>
  requiredCode(
    'bases',
    { ky: 'Негиз', ru: 'Основание', en: 'Basis' },
    {
      ky: 'Булак бул каражатты мамлекеттик социалдык заказ деп түз атайбы.',
      ru: 'Называет ли сам источник эти деньги государственным социальным заказом.',
      en: 'Whether the source itself calls this money state social order.',
    },
  );

export const qualifier = (of: 'amount' | 'budget' | 'value') =>
  code(
    'qualifiers',
    { ky: 'Тактыгы', ru: 'Точность', en: 'Qualifier' },
    of === 'value'
      ? {
          ky: 'Сан канчалык так: так, болжол менен, кеминде, эң көп дегенде.',
          ru: 'Насколько точно число: точно, около, не менее, не более.',
          en: 'How exact the number is: exact, about, at least, at most.',
        }
      : {
          ky: 'Сумма канчалык так: так, болжол менен, кеминде, эң көп дегенде. Сумма бош болсо, бул да бош.',
          ru: 'Насколько точна сумма: точно, около, не менее, не более. Пусто, если суммы нет.',
          en: 'How exact the amount is: exact, about, at least, at most. Empty when there is no amount.',
        },
  );

export const targetGroup = () =>
  codes(
    'targetGroups',
    { ky: 'Максаттуу топ', ru: 'Целевая группа', en: 'Target group' },
    {
      ky: 'Кимдер үчүн; бир нече код боштук менен ажыратылат.',
      ru: 'Для кого; несколько кодов разделяются пробелом.',
      en: 'Whom it serves; several codes are separated by a space.',
    },
  );

export const place = () =>
  reference(
    'places',
    { ky: 'Аймак', ru: 'Место', en: 'Place' },
    {
      ky: 'Иш өткөн жер; белгисиз болсо бош.',
      ru: 'Где ведётся работа; пусто, если неизвестно.',
      en: 'Where the work is done; empty when unknown.',
    },
  );

/** Three columns `base_ky`, `base_ru`, `base_en` with one label and one description. */
export const inThree = <const B extends string>(base: B, label: Trilingual, about: Trilingual) =>
  perColumn(base, label, (own) => text(own, about));

/** The same, none of which may be empty. */
export const requiredInThree = <const B extends string>(base: B, label: Trilingual, about: Trilingual) =>
  perColumn(base, label, (own) => requiredText(own, about));

function perColumn<const B extends string, C extends Column>(
  base: B,
  label: Trilingual,
  make: (label: Trilingual) => C,
) {
  const columns = languages.map((language) => [
    `${base}_${language}`,
    make(perLanguage((code) => `${label[code]} (${language})`)),
  ]);
  return Object.fromEntries(columns) as Record<`${B}_${Language}`, C>;
}
