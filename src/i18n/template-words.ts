import type { CellKind } from '#schemas/table.ts';
import type { Language, Trilingual } from '#text/languages.ts';

/** The name of the sheet of codes. */
export const codesSheet: Trilingual = { ky: 'Коддор', ru: 'Коды', en: 'Codes' };

const noCode: Trilingual = {
  ky: 'Мындай код тизмеде жок. «Коддор» барагын караңыз.',
  ru: 'Такого кода в списке нет. Посмотрите лист «Коды».',
  en: 'The list has no such code. See the sheet “Codes”.',
};

const required: Trilingual = {
  ky: 'Сөзсүз толтурулат.',
  ru: 'Заполняется обязательно.',
  en: 'Must be filled in.',
};

const optional: Trilingual = {
  ky: 'Белгисиз болсо, бош калтырыңыз.',
  ru: 'Если неизвестно, оставьте пустым.',
  en: 'Leave it empty when it is not known.',
};

/** How a cell of each kind is written. */
export const cellForms: Readonly<Record<Language, Readonly<Record<CellKind, string>>>> = {
  ky: {
    text: 'Бир саптык текст.',
    slug: 'Код: кичине латын тамгалары, цифралар, дефис.',
    som: 'Бүтүн сом, цифралар гана: 250000.',
    count: 'Бүтүн сан: 12.',
    decimal: 'Сан, чекит менен: 12.5.',
    year: 'Жыл, төрт цифра: 2026.',
    date: 'Күн: 2026-03-15.',
    edtf: 'Билгениңизге жараша: 2026, 2026-03 же 2026-03-15; болжолдуу болсо артына ~ коюлат.',
    url: 'https:// менен башталган дарек.',
    sha256: 'SHA-256, 64 белги.',
    soate: 'СОАТЕ коду, 14 цифра.',
    path: 'Таблица жана код: calls/код.',
    code: 'Тизмедеги бир код.',
    codes: 'Тизмедеги коддор, ортосунда бир боштук.',
    names: 'Бир нече аталыштын ортосуна « | » коюлат.',
  },
  ru: {
    text: 'Текст в одну строку.',
    slug: 'Код: строчные латинские буквы, цифры, дефис.',
    som: 'Целые сомы, только цифры: 250000.',
    count: 'Целое число: 12.',
    decimal: 'Число с точкой: 12.5.',
    year: 'Год, четыре цифры: 2026.',
    date: 'Дата: 2026-03-15.',
    edtf: 'Насколько известно: 2026, 2026-03 или 2026-03-15; если примерно, сзади ставится ~.',
    url: 'Адрес, начинается с https://.',
    sha256: 'SHA-256, 64 знака.',
    soate: 'Код СОАТЕ, 14 цифр.',
    path: 'Таблица и код: calls/код.',
    code: 'Один код из списка.',
    codes: 'Коды из списка, между ними один пробел.',
    names: 'Между несколькими названиями ставится « | ».',
  },
  en: {
    text: 'One line of text.',
    slug: 'A code: small Latin letters, digits, hyphens.',
    som: 'Whole som, digits only: 250000.',
    count: 'A whole number: 12.',
    decimal: 'A number with a point: 12.5.',
    year: 'A year, four digits: 2026.',
    date: 'A date: 2026-03-15.',
    edtf: 'As far as it is known: 2026, 2026-03 or 2026-03-15; put ~ behind it when it is about then.',
    url: 'An address that begins with https://.',
    sha256: 'SHA-256, 64 characters.',
    soate: 'SOATE code, 14 digits.',
    path: 'Table and id: calls/id.',
    code: 'One code of the list.',
    codes: 'Codes of the list, one space between them.',
    names: 'Put “ | ” between several names.',
  },
};

/** The words of a template in a language. */
export const templateWords = (language: Language) => ({
  codes: codesSheet[language],
  noCode: noCode[language],
  required,
  optional,
  forms: cellForms,
});
