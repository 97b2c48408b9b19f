import type { ComparedKind } from '#publish/compare-file.ts';
import type { Language } from '#text/languages.ts';
import type { PluralMessage } from './plural.ts';

/** What a part is out of, where a comparison tells it. */
export type ComparedNoun = 'projects' | 'grants' | 'municipalities' | 'items';

/** The words of the page that puts places, organizations or years side by side, as texts with places in braces. */
export interface CompareWords {
  title: string;
  /** The page in one sentence. */
  intro: string;
  /** What a comparison is of: not of what was done. */
  note: string;
  /** Leads to the page from another one. */
  link: string;
  /** Lead to it from the lists. */
  links: Readonly<Record<ComparedKind, string>>;
  what: string;
  kinds: Readonly<Record<ComparedKind, string>>;
  /** Label of the field that adds one. */
  add: Readonly<Record<ComparedKind, string>>;
  /** What stands in a list before anything is chosen in it. */
  choose: string;
  chosen: string;
  remove: string;
  noScript: string;
  wait: string;
  failed: string;
  again: string;
  /** What is wrong with the address. */
  unknownOne: string;
  tooMany: string;
  mixed: string;
  more: string;
  full: string;
  found: string;
  notFound: string;
  village: string;
  compared: string;
  facts: string;
  about: string;
  population: string;
  known: string;
  differences: string;
  charts: string;
  unknown: string;
  nothing: string;
  /** A count of none. */
  noneRecorded: string;
  print: string;
  csv: string;
  notGiven: string;
  regions: string;
  regionsNote: string;
  country: string;
  wholeFile: string;
  chartProjects: string;
  chartMoney: string;
  chartHead: string;
  chartYears: string;
  chartShare: string;
  yearsNote: string;
  subject: string;
  value: string;
  sentences: {
    values: string;
    equal: string;
    difference: string;
    extremes: string;
    uncertain: string;
    incomplete: string;
    inexact: string;
    single: string;
    none: string;
    /** The same of a count. */
    noneCounted: string;
    left: string;
    leftOne: string;
    inside: string;
    silent: string;
    noneRecorded: string;
    amountUnknown: string;
    tooLittle: string;
    notSaid: string;
    some: string;
    someNone: string;
    someAll: string;
    only: string;
    onlyNone: string;
    noRows: Readonly<Record<ComparedNoun, string>>;
    nouns: Readonly<Record<ComparedNoun, PluralMessage>>;
  };
}

const ky: CompareWords = {
  title: 'Салыштыруу',
  intro:
    'Экиден төрткө чейин аймак, уюм же жыл тандаңыз: алар жөнүндө эмне белгилүү, эмне белгисиз жана айырмасы кандай экени катар көрсөтүлөт.',
  note: 'Бул жерде аткарылган иш эмес, табылган маалымат салыштырылат: маалымат аз болсо, иш да аз аткарылган деген сөз эмес. Белгисиз — нөл эмес, ошондуктан белгисиз сан эч нерсе менен салыштырылбайт.',
  link: 'Башка аймактар менен салыштыруу',
  links: { places: 'Аймактарды салыштыруу', organizations: 'Уюмдарды салыштыруу', years: 'Жылдарды салыштыруу' },
  what: 'Эмнени салыштырабыз',
  kinds: { places: 'Аймактар', organizations: 'Уюмдар', years: 'Жылдар' },
  add: { places: 'Аймак кошуу', organizations: 'Уюм кошуу', years: 'Жыл кошуу' },
  choose: 'тандаңыз',
  chosen: 'Тандалгандар',
  remove: 'Тизмеден алып салуу: {name}',
  noScript:
    'Өзүңүз тандап салыштыруу үчүн JavaScript керек, ал азыр өчүк. Төмөндө облустар жана шаарлар бири-бири менен салыштырылган; ар бир аймактын барагында ал облусу жана өлкө менен да салыштырылган.',
  wait: 'Сандар жүктөлүп жатат…',
  failed: 'Сандар жүктөлгөн жок: байланышты текшерип, кайра аракет кылыңыз.',
  again: 'Кайра аракет кылуу',
  unknownOne: 'Даректеги «{name}» биздин тизмеде жок, ал салыштырууга кирген жок.',
  tooMany: 'Эң көп дегенде төртөө салыштырылат. Салыштырууга кирбей калды: {names}.',
  mixed: 'Аймак, уюм жана жыл бири-бири менен салыштырылбайт. Салыштырууга кирбей калды: {names}.',
  more: 'Салыштыруу үчүн жок дегенде дагы бирөөнү тандаңыз.',
  full: 'Төртөө тандалды: башкасын кошуу үчүн алардын бирин алып салыңыз.',
  found: 'Тизмеден тандаңыз.',
  notFound: 'Мындай аталыш табылган жок.',
  village: 'айыл',
  compared: '{names}: салыштыруу',
  facts: 'Катар коюлган сандар',
  about: 'Бул эмне',
  population: 'Калкы',
  known: 'Эмне белгилүү, эмне белгисиз',
  differences: 'Айырмасы',
  charts: 'Бир масштабдагы диаграммалар',
  unknown: 'белгисиз',
  nothing: 'эч нерсе табылган жок',
  noneRecorded: 'жазуу жок',
  print: 'Басып чыгаруу',
  csv: 'Бул салыштырууну CSV файлы кылып алуу',
  notGiven: 'Файл даяр болгон жок: кайра аракет кылыңыз.',
  regions: 'Облустар жана республикалык маанидеги шаарлар',
  regionsNote: 'Алар бири-бири менен салыштырылат. Өлкө өзүнчө сапта турат, анткени алардын баары анын курамында.',
  country: 'Өлкө',
  wholeFile: 'Бул сандардын баары figures.csv файлында',
  chartProjects: 'Белгилүү долбоорлор',
  chartMoney: 'Гранттардын белгилүү суммасы',
  chartHead: '1000 тургунга туура келген белгилүү сумма',
  chartYears: 'Жылдар боюнча белгилүү долбоорлор',
  chartShare: 'Натыйжасы белгилүү долбоорлор',
  yearsNote: 'Чийилген жылдар боюнча долбоор табылган жок: болгон-болбогону белгисиз.',
  subject: 'Аталышы',
  value: 'Көрсөткүч',
  sentences: {
    values: '{label}: {values}.',
    equal: '{label}: баарында бирдей — {value} ({names}).',
    difference: '{label}: {values}; айырмасы — {difference}.',
    extremes: '{label}: эң көбү — {most}, эң азы — {least}; айырмасы — {difference}.',
    uncertain: '{label}: {values}. Кайсынысы көп экенин айтууга болбойт: {why}.',
    incomplete: 'айрым гранттардын суммасы белгисиз',
    inexact: 'суммалар так айтылган эмес',
    single: '{label}: {values}; салыштырууга башка сан жок.',
    none: '{label}: тандалгандардын бири боюнча да белгилүү эмес, ошондуктан салыштырылбайт.',
    noneCounted: '{label}: тандалгандардын бири боюнча да жазуу жок, салыштырууга эч нерсе жок.',
    left: 'Салыштырылбайт: {names}.',
    leftOne: 'Салыштырылбайт: {names}.',
    inside:
      '{inner} салыштырылып жаткан башка аймактын курамында ({outer}): кичине аймактын сандары чоңунун сандарына кирет, ошондуктан айырмасы эсептелбейт.',
    silent: '{name} (эч нерсе табылган жок)',
    noneRecorded: '{name} (бир да жазуу жок)',
    amountUnknown: '{name} (суммасы белгисиз)',
    tooLittle: '{name} (белгилүүсү өтө аз)',
    notSaid: '{name} (белгисиз)',
    some: '{whole} {part}',
    someNone: '{whole} бири да эмес',
    someAll: '{whole} баары',
    only: 'жалгыз {noun}',
    onlyNone: 'жок (бир эле {noun} бар)',
    noRows: {
      projects: 'белгилүү долбоор жок',
      grants: 'белгилүү грант жок',
      municipalities: 'муниципалитети жок',
      items: 'маалымат жок',
    },
    nouns: {
      projects: { other: '{n} долбоор' },
      grants: { other: '{n} грант' },
      municipalities: { other: '{n} муниципалитет' },
      items: { other: '{n} маалымат' },
    },
  },
};

const ru: CompareWords = {
  title: 'Сравнение',
  intro:
    'Поставьте рядом от двух до четырёх мест, организаций или лет: что о них известно, что неизвестно и в чём разница.',
  note: 'Сравнивается то, что найдено, а не то, что сделано: если записано меньше, это не значит, что сделано меньше. Неизвестное — не ноль, поэтому неизвестное число ни с чем не сравнивается.',
  link: 'Сравнить с другими местами',
  links: { places: 'Сравнить места', organizations: 'Сравнить организации', years: 'Сравнить годы' },
  what: 'Что сравниваем',
  kinds: { places: 'Места', organizations: 'Организации', years: 'Годы' },
  add: { places: 'Добавить место', organizations: 'Добавить организацию', years: 'Добавить год' },
  choose: 'выберите',
  chosen: 'Выбрано',
  remove: 'Убрать из списка: {name}',
  noScript:
    'Чтобы выбирать самому, нужен JavaScript, а он выключен. Ниже области и города сравнены друг с другом; на странице каждого места оно стоит рядом со своей областью и страной.',
  wait: 'Числа загружаются…',
  failed: 'Числа не загрузились: проверьте связь и попробуйте ещё раз.',
  again: 'Попробовать ещё раз',
  unknownOne: 'Того, что названо в адресе «{name}», у нас нет: оно пропущено.',
  tooMany: 'Сравнить можно не больше четырёх. Пропущено: {names}.',
  mixed: 'Места, организации и годы друг с другом не сравниваются. Пропущено: {names}.',
  more: 'Чтобы сравнить, выберите ещё хотя бы одно.',
  full: 'Выбрано четыре: чтобы добавить другое, уберите одно из них.',
  found: 'Выберите из списка.',
  notFound: 'Такого названия не нашлось.',
  village: 'село',
  compared: '{names}: сравнение',
  facts: 'Числа рядом',
  about: 'Что это',
  population: 'Население',
  known: 'Что известно и что нет',
  differences: 'В чём разница',
  charts: 'Графики в одном масштабе',
  unknown: 'неизвестно',
  nothing: 'ничего не найдено',
  noneRecorded: 'не записано',
  print: 'Распечатать',
  csv: 'Взять это сравнение в CSV',
  notGiven: 'Файл не получился: попробуйте ещё раз.',
  regions: 'Области и города республиканского значения',
  regionsNote: 'Они сравниваются друг с другом; страна, в которую все они входят, стоит отдельной строкой.',
  country: 'Страна',
  wholeFile: 'Все эти числа есть в файле figures.csv',
  chartProjects: 'Записанные проекты',
  chartMoney: 'Известно присуждённых денег',
  chartHead: 'Известные деньги на 1000 жителей',
  chartYears: 'Записанные проекты по годам',
  chartShare: 'Проекты, о которых известен результат',
  yearsNote: 'В заштрихованные годы проектов не записано: были ли они, неизвестно.',
  subject: 'Название',
  value: 'Показатель',
  sentences: {
    values: '{label}: {values}.',
    equal: '{label}: у всех поровну — {value} ({names}).',
    difference: '{label}: {values}; разница — {difference}.',
    extremes: '{label}: больше всего — {most}, меньше всего — {least}; разница — {difference}.',
    uncertain: '{label}: {values}. Где больше, сказать нельзя: {why}.',
    incomplete: 'суммы некоторых грантов неизвестны',
    inexact: 'суммы названы неточно',
    single: '{label}: {values}; сравнить не с чем.',
    none: '{label}: ни у кого из выбранных это не известно, сравнить нельзя.',
    noneCounted: '{label}: ни у кого из выбранных не записано, сравнивать нечего.',
    left: 'Не сравниваются: {names}.',
    leftOne: 'Не сравнивается: {names}.',
    inside:
      '{inner} входит в другое из сравниваемых мест ({outer}): числа меньшего — часть чисел большего, поэтому разница не считается.',
    silent: '{name} (ничего не найдено)',
    noneRecorded: '{name} (не записано ни одного)',
    amountUnknown: '{name} (сумма неизвестна)',
    tooLittle: '{name} (известно слишком мало)',
    notSaid: '{name} (неизвестно)',
    some: '{part} из {whole}',
    someNone: 'ни одного из {whole}',
    someAll: 'все {all}',
    only: 'единственный записанный {noun}',
    onlyNone: 'нет (записан всего один {noun})',
    noRows: {
      projects: 'проектов не записано',
      grants: 'грантов не записано',
      municipalities: 'муниципалитетов нет',
      items: 'сведений нет',
    },
    nouns: {
      projects: { one: '{n} проект', few: '{n} проекта', many: '{n} проектов', other: '{n} проекта' },
      grants: { one: '{n} грант', few: '{n} гранта', many: '{n} грантов', other: '{n} гранта' },
      municipalities: {
        one: '{n} муниципалитет',
        few: '{n} муниципалитета',
        many: '{n} муниципалитетов',
        other: '{n} муниципалитета',
      },
      items: {
        one: '{n} вид сведений',
        few: '{n} вида сведений',
        many: '{n} видов сведений',
        other: '{n} вида сведений',
      },
    },
  },
};

const en: CompareWords = {
  title: 'Compare',
  intro:
    'Put two to four places, organizations or years side by side: what is known of them, what is not, and how they differ.',
  note: 'What is compared is what has been found, not what was done: a shorter record does not mean that less was done. Unknown is not zero, so an unknown number is compared with nothing.',
  link: 'Compare with other places',
  links: { places: 'Compare places', organizations: 'Compare organizations', years: 'Compare years' },
  what: 'What to compare',
  kinds: { places: 'Places', organizations: 'Organizations', years: 'Years' },
  add: { places: 'Add a place', organizations: 'Add an organization', years: 'Add a year' },
  choose: 'choose',
  chosen: 'Chosen',
  remove: 'Remove from the list: {name}',
  noScript:
    'Choosing needs JavaScript, which is switched off. Below, the regions and cities are compared with one another; on the page of each place it stands beside its region and the country.',
  wait: 'Loading the figures…',
  failed: 'The figures could not be loaded: check the connection and try again.',
  again: 'Try again',
  unknownOne: 'The address names “{name}”, which we do not have: it was left out.',
  tooMany: 'Four can be compared at most. Left out: {names}.',
  mixed: 'Places, organizations and years are not compared with one another. Left out: {names}.',
  more: 'Choose at least one more to compare.',
  full: 'Four are chosen: remove one to add another.',
  found: 'Choose from the list.',
  notFound: 'No such name was found.',
  village: 'village',
  compared: '{names}: comparison',
  facts: 'Figures side by side',
  about: 'What it is',
  population: 'Population',
  known: 'What is known and what is not',
  differences: 'How they differ',
  charts: 'Charts on one scale',
  unknown: 'unknown',
  nothing: 'nothing has been found',
  noneRecorded: 'none recorded',
  print: 'Print',
  csv: 'Take this comparison along as CSV',
  notGiven: 'The file was not made: try again.',
  regions: 'Regions and cities of republican rank',
  regionsNote: 'They are compared with one another; the country, which holds them all, stands in a row of its own.',
  country: 'Country',
  wholeFile: 'All these figures are in figures.csv',
  chartProjects: 'Projects recorded',
  chartMoney: 'Known award money',
  chartHead: 'Known money per 1,000 residents',
  chartYears: 'Projects recorded, by year',
  chartShare: 'Projects whose outcome is known',
  yearsNote: 'In hatched years no project is recorded: whether there were any is not known.',
  subject: 'Name',
  value: 'Figure',
  sentences: {
    values: '{label}: {values}.',
    equal: '{label}: the same for all — {value} ({names}).',
    difference: '{label}: {values}; the difference is {difference}.',
    extremes: '{label}: most — {most}, least — {least}; the difference is {difference}.',
    uncertain: '{label}: {values}. Which is larger cannot be told: {why}.',
    incomplete: 'the amounts of some grants are unknown',
    inexact: 'the amounts are not stated exactly',
    single: '{label}: {values}; there is nothing to compare it with.',
    none: '{label}: known of none of those chosen, so it cannot be compared.',
    noneCounted: '{label}: recorded of none of those chosen, so there is nothing to compare.',
    left: 'Not compared: {names}.',
    leftOne: 'Not compared: {names}.',
    inside:
      '{inner} lies within {outer}: the figures of the smaller are part of those of the larger, so no difference is worked out.',
    silent: '{name} (nothing has been found)',
    noneRecorded: '{name} (none is recorded)',
    amountUnknown: '{name} (the amount is unknown)',
    tooLittle: '{name} (too little is known)',
    notSaid: '{name} (unknown)',
    some: '{part} of {whole}',
    someNone: 'none of {whole}',
    someAll: 'all {all}',
    only: 'the only {noun} recorded',
    onlyNone: 'none (only one {noun} is recorded)',
    noRows: {
      projects: 'no projects are recorded',
      grants: 'no grants are recorded',
      municipalities: 'there are no municipalities',
      items: 'no information',
    },
    nouns: {
      projects: { one: '{n} project', other: '{n} projects' },
      grants: { one: '{n} grant', other: '{n} grants' },
      municipalities: { one: '{n} municipality', other: '{n} municipalities' },
      items: { one: '{n} item', other: '{n} items' },
    },
  },
};

export const compareWords: Readonly<Record<Language, CompareWords>> = { ky, ru, en };
