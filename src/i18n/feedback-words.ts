import type { Language } from '#text/languages.ts';

/** What a message to the operator is about: the page, the record (empty: none) and the data version. */
interface About {
  page: string;
  record: string;
  version: string;
}

/** The words of messages to the operator, and of what a page says where nobody can be reached. */
interface FeedbackWords {
  /** First line of a message about a page. */
  subject: (page: string) => string;
  body: (about: About) => string;
  /** Name of the part at the end of a page, for screen readers. */
  after: string;
  wrong: string;
  /** The link to the page on which a fact is told. */
  here: string;
  ways: Readonly<Record<'email' | 'form' | 'repository', string>>;
  /** Said behind the ways. */
  begun: string;
  /** Of a message in a repository. */
  everybody: string;
  unreachable: string;
  /** Before the link to a table or to all of them. */
  lives: string;
  passOn: string;
  /** How a fact gets into the record where nobody can be reached: what comes before the three ways, and the ways with the words of their links. */
  howTo: string;
  publish: string;
  template: readonly [before: string, after: string];
  templateLink: string;
  copy: string;
  /** What stands for a field that the operator left empty. */
  nameless: string;
  noImprint: string;
}

/** The lines of a message: questions with room below them, then what it is about. */
const lines = (questions: readonly string[], about: readonly (readonly [label: string, value: string])[]) =>
  [
    ...questions.flatMap((question) => [question, '', '']),
    ...about.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`),
  ].join('\n');

export const feedbackWords: Readonly<Record<Language, FeedbackWords>> = {
  ky: {
    subject: (page) => `Ачык заказ: ${page}`,
    body: ({ page, record, version }) =>
      lines(
        ['Эмне туура эмес же эмне жетишпейт?', 'Муну эмне тастыктайт (документ, барак, күнү)?'],
        [
          ['Барак', page],
          ['Жазуу', record],
          ['Маалыматтын версиясы', version],
        ],
      ),
    after: 'Бул барак менен эмне кылса болот',
    wrong: 'Бул жерде ката барбы же көбүрөөк билесизби?',
    here: 'Бизге айтыңыз',
    ways: {
      email: 'Кат жазыңыз',
      form: 'Форманы толтуруңуз',
      repository: 'Репозиторийге жазыңыз',
    },
    begun: 'Барактын дареги, жазуунун коду жана маалыматтын версиясы алдын ала жазылган.',
    everybody: 'Репозиторийдеги билдирүүнү баары көрөт.',
    unreachable: 'Сайттын бул көчүрмөсүндө кат жаза турган дарек жок.',
    lives: 'Маалымат ачык таблицаларда сакталат:',
    passOn: 'Билгениңизди кантип жеткирсе болот',
    howTo:
      'Биз ачык барактарды окуйбуз, ар бир маалыматтын булагы болушу керек. Ошондуктан билгениңизди мындай жеткирсе болот:',
    publish: 'документти баары ача турган баракка коюңуз же аны жарыялоону тиешелүү органдан сураңыз;',
    template: ['бул көчүрмөнү жүргүзгөн адамды билсеңиз, ага ', ' берип коюңуз;'],
    templateLink: 'үлгү боюнча толтурулган сапты',
    copy: 'таблицаларды жүктөп алып, сапты булагы менен оңдоп, өз көчүрмөңүздү жарыялаңыз: лицензия уруксат берет.',
    nameless: 'бул көчүрмөнү жүргүзгөн адам өз атын жазган эмес',
    noImprint: 'жазылган эмес',
  },
  ru: {
    subject: (page) => `Открытый заказ: ${page}`,
    body: ({ page, record, version }) =>
      lines(
        ['Что неверно или чего не хватает?', 'Чем это подтверждается (документ, страница, дата)?'],
        [
          ['Страница', page],
          ['Запись', record],
          ['Версия данных', version],
        ],
      ),
    after: 'Что можно сделать с этой страницей',
    wrong: 'Здесь ошибка или вы знаете больше?',
    here: 'Сообщите нам',
    ways: {
      email: 'Напишите письмо',
      form: 'Заполните форму',
      repository: 'Напишите в репозиторий',
    },
    begun: 'Адрес страницы, код записи и версия данных уже вписаны.',
    everybody: 'Сообщение в репозитории видят все.',
    unreachable: 'У этой копии сайта нет адреса для писем.',
    lives: 'Сведения хранятся в открытых таблицах:',
    passOn: 'Как передать то, что вы знаете',
    howTo:
      'Мы читаем открытые страницы, и у каждого сведения должен быть источник. Поэтому передать то, что вы знаете, можно так:',
    publish: 'разместите документ на странице, которую может открыть каждый, или попросите орган его опубликовать;',
    template: ['если вы знаете, кто ведёт эту копию, отдайте ему ', ';'],
    templateLink: 'строку, заполненную по шаблону',
    copy: 'скачайте таблицы, исправьте строку вместе с источником и опубликуйте свою копию: лицензия это разрешает.',
    nameless: 'тот, кто ведёт эту копию, не назвал себя',
    noImprint: 'не указаны',
  },
  en: {
    subject: (page) => `Open Order: ${page}`,
    body: ({ page, record, version }) =>
      lines(
        ['What is wrong or missing?', 'What confirms it (document, page, date)?'],
        [
          ['Page', page],
          ['Record', record],
          ['Data version', version],
        ],
      ),
    after: 'What you can do with this page',
    wrong: 'Is something wrong here, or do you know more?',
    here: 'Tell us',
    ways: {
      email: 'Write an e-mail',
      form: 'Fill in the form',
      repository: 'Open an issue in the repository',
    },
    begun: 'The address of the page, the record and the data version are filled in already.',
    everybody: 'Everybody can read a message in the repository.',
    unreachable: 'This copy of the site has no address for messages.',
    lives: 'The record is kept in open tables:',
    passOn: 'How to pass on what you know',
    howTo: 'We read public pages, and every fact needs a source. So these are the ways to pass on what you know:',
    publish: 'put the document on a page that everybody can open, or ask the body to publish it;',
    template: ['if you know who runs this copy, give them ', ';'],
    templateLink: 'the row, filled in on a template',
    copy: 'download the tables, correct the row together with its source and publish your own copy: the licence allows it.',
    nameless: 'whoever runs this copy has given no name',
    noImprint: 'none given',
  },
};
