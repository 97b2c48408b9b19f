import type { FactKind } from '#publish/told-facts.ts';
import type { Language } from '#text/languages.ts';
import type { PrivateKind } from '#text/private-in.ts';

/** The words of the page on which a reader tells one fact; `{…}` stands for values. */
export interface ContributeWords {
  title: string;
  intro: string;
  /** What the page does with what is typed. */
  stays: string;
  about: string;
  kinds: Readonly<Record<FactKind, string>>;
  /** What is told, in the words of the heading of its part. */
  heads: Readonly<Record<FactKind | 'source', string>>;
  sourceHelp: string;
  needed: string;
  /** Why something that was typed is not taken. */
  secrets: Readonly<Record<PrivateKind, string>>;
  must: string;
  choose: string;
  chooseHelp: string;
  chooseOne: string;
  notFound: string;
  village: string;
  record: string;
  recordHelp: string;
  /** What a mistake is told in, where the words of the table would not do: label and help. */
  mistake: Readonly<Record<'column' | 'value' | 'as_printed', readonly [label: string, help: string]>>;
  someName: string;
  result: string;
  missing: string;
  ready: string;
  knownSource: string;
  isItThis: string;
  save: string;
  send: string;
  attach: string;
  asText: string;
  version: string;
  unreachable: string;
  passOn: string;
  ways: Readonly<Record<'email' | 'form' | 'repository', string>>;
  noScript: string;
  letter: string;
}

export const contributeWords: Readonly<Record<Language, ContributeWords>> = {
  ky: {
    title: 'Билгениңизди айтыңыз',
    intro: 'Конкурс, жеңүүчү, сумма, натыйжа, аталыш же ката жөнүндө бир факт: файл да, катталуу да керек эмес.',
    stays:
      'Жазганыңыз ушул баракта калат: барак эч нерсе жөнөтпөйт. Аягында файл, кат же билдирүү даяр болот, аны өзүңүз жөнөтөсүз.',
    about: 'Эмне жөнүндө айтасыз?',
    kinds: {
      call: 'Конкурс',
      award: 'Жеңүүчү жана грант',
      budget: 'Бюджет саны',
      result: 'Натыйжа',
      name: 'Аталыш',
      mistake: 'Ката',
    },
    heads: {
      call: 'Конкурс',
      award: 'Жеңүүчү жана грант',
      budget: 'Бюджет саны',
      result: 'Натыйжа',
      name: 'Аталыш: кайсы жазууда жетишпейт же туура эмес?',
      mistake: 'Ката: кайсы жазууда, эмне туура эмес?',
      source: 'Муну эмне тастыктайт?',
    },
    sourceHelp: 'Ар бир фактынын булагы болушу керек: башкалар да ача ала турган документ же барак.',
    needed: 'Бул сөзсүз керек.',
    secrets: {
      number: 'Бул адамдын жеке номерине окшойт: ал эч качан жарыяланбайт. Аны өчүрүңүз.',
      phone: 'Бул телефон номерине окшойт: ал эч качан жарыяланбайт. Аны өчүрүңүз.',
      email: 'Бул электрондук дарекке окшойт: ал эч качан жарыяланбайт. Аны өчүрүңүз.',
      shelter: 'Баш калкалоочу жайдын же кризистик борбордун дареги эч качан жарыяланбайт. Көчөнү жана үйдү өчүрүңүз.',
    },
    must: 'керек',
    choose: 'Тизмеден тандаңыз.',
    chooseHelp: 'Аталыштын башын жазыңыз да, тизмеден тандаңыз.',
    chooseOne: 'Тизмеден тандаңыз же бош калтырыңыз.',
    notFound: 'Мындай аталыш табылган жок.',
    village: 'айыл',
    record: 'Кайсы жазуу',
    recordHelp: 'Аймак, уюм, конкурс же грант.',
    mistake: {
      column: ['Эмне туура эмес', 'Жазуудагы маалыматтын аты.'],
      value: ['Кандай болушу керек', 'Булакта айтылгандай.'],
      as_printed: ['Булакта кандай жазылган', 'Сан же аталыш башкача жазылса.'],
    },
    someName: 'аталыш',
    result: 'Эмне өзгөрөт',
    missing: 'Дагы керек: {fields}.',
    ready: 'Баары даяр.',
    knownSource: 'Баары даяр. Бул документ бизде бар: {id}.',
    isItThis: 'Ушул эмеспи? Бизде буга окшош жазуу бар:',
    save: 'Файлды сактап алыңыз (таблицанын сабы):',
    send: 'Анан жөнөтүңүз:',
    attach: 'Ушул катка сактап алган файлыңызды тиркеңиз: {files}.',
    asText: 'Файлдын ичин көрүү',
    version: 'Маалыматтын версиясы',
    unreachable:
      'Сайттын бул көчүрмөсүндө кат жаза турган дарек жок. Файлды ушул көчүрмөнү жүргүзгөн адамга берсеңиз болот.',
    passOn: 'Билгениңизди кантип жеткирсе болот',
    ways: { email: 'Кат жазуу', form: 'Форманы толтуруу', repository: 'Репозиторийге жазуу' },
    noScript:
      'JavaScript өчүк, ошондуктан тизмелер да, текшерүү да иштебейт. Баракты басып чыгарып, кол менен толтурсаңыз болот, же төмөнкү саптарды катка көчүрүп, жоопторун жазыңыз.',
    letter:
      'Эмне жөнүндө:\nКайсы жер, уюм, конкурс же грант:\nЭмне болгон, качан, канча сом (так, болжол менен, кеминде):\nМуну эмне тастыктайт (документ, дареги, күнү):',
  },
  ru: {
    title: 'Сообщите факт',
    intro: 'Один факт о конкурсе, победителе, сумме, результате, названии или ошибке: без файла и без регистрации.',
    stays:
      'Всё, что вы пишете, остаётся на этой странице: она ничего не отправляет. В конце будут готовы файл, письмо или сообщение, а отправите их вы сами.',
    about: 'О чём вы хотите сообщить?',
    kinds: {
      call: 'Конкурс',
      award: 'Победитель и грант',
      budget: 'Бюджетная цифра',
      result: 'Результат',
      name: 'Название',
      mistake: 'Ошибка',
    },
    heads: {
      call: 'Конкурс',
      award: 'Победитель и грант',
      budget: 'Бюджетная цифра',
      result: 'Результат',
      name: 'Название: в какой записи его нет или оно неверно?',
      mistake: 'Ошибка: в какой записи и что неверно?',
      source: 'Чем это подтверждается?',
    },
    sourceHelp: 'У каждого факта должен быть источник: документ или страница, которую могут открыть и другие.',
    needed: 'Это обязательно.',
    secrets: {
      number: 'Это похоже на личный номер человека (ПИН): он никогда не публикуется. Удалите его.',
      phone: 'Это похоже на номер телефона: он никогда не публикуется. Удалите его.',
      email: 'Это похоже на адрес электронной почты: он никогда не публикуется. Удалите его.',
      shelter: 'Адрес приюта или кризисного центра никогда не публикуется. Удалите улицу и дом.',
    },
    must: 'нужно',
    choose: 'Выберите из списка.',
    chooseHelp: 'Начните писать название и выберите его из списка.',
    chooseOne: 'Выберите из списка или оставьте пустым.',
    notFound: 'Такого названия не нашлось.',
    village: 'село',
    record: 'Какая запись',
    recordHelp: 'Место, организация, конкурс или грант.',
    mistake: {
      column: ['Что неверно', 'Название сведений в записи.'],
      value: ['Как должно быть', 'Как говорит источник.'],
      as_printed: ['Как это написано в источнике', 'Если число или название написано иначе.'],
    },
    someName: 'название',
    result: 'Что изменится',
    missing: 'Ещё нужно: {fields}.',
    ready: 'Всё готово.',
    knownSource: 'Всё готово. Этот документ у нас есть: {id}.',
    isItThis: 'Не это ли? У нас есть похожая запись:',
    save: 'Сохраните файл (строку таблицы):',
    send: 'Затем отправьте:',
    attach: 'Приложите к этому письму файл, который вы сохранили: {files}.',
    asText: 'Посмотреть, что в файле',
    version: 'Версия данных',
    unreachable: 'У этой копии сайта нет адреса для писем. Файл можно отдать тому, кто её ведёт.',
    passOn: 'Как передать то, что вы знаете',
    ways: { email: 'Написать письмо', form: 'Заполнить форму', repository: 'Написать в репозиторий' },
    noScript:
      'На этой странице нет JavaScript, поэтому списки и проверка не работают. Страницу можно распечатать и заполнить от руки или скопировать эти строки в письмо и дописать ответы.',
    letter:
      'О чём:\nКакое место, организация, конкурс или грант:\nЧто произошло, когда, сколько сомов (точно, около, не менее):\nЧем это подтверждается (документ, адрес, дата):',
  },
  en: {
    title: 'Tell us one fact',
    intro:
      'One fact about a call, a winner, an amount, a result, a name or a mistake: without a file, without an account.',
    stays:
      'What you type stays in this page: it sends nothing. At the end a file, an e-mail or an issue is ready, and you send it yourself.',
    about: 'What is it about?',
    kinds: {
      call: 'A call',
      award: 'A winner and a grant',
      budget: 'A budget figure',
      result: 'A result',
      name: 'A name',
      mistake: 'A mistake',
    },
    heads: {
      call: 'The call',
      award: 'The winner and the grant',
      budget: 'The budget figure',
      result: 'The result',
      name: 'The name: which record lacks it or has it wrong?',
      mistake: 'The mistake: in which record, and what is wrong?',
      source: 'What confirms it?',
    },
    sourceHelp: 'Every fact needs a source: a document or a page that others can open, too.',
    needed: 'This is needed.',
    secrets: {
      number: 'This looks like the personal number (PIN) of a person: it is never published. Delete it.',
      phone: 'This looks like a telephone number: it is never published. Delete it.',
      email: 'This looks like an e-mail address: it is never published. Delete it.',
      shelter: 'The address of a shelter or crisis centre is never published. Delete the street and the house.',
    },
    must: 'needed',
    choose: 'Choose from the list.',
    chooseHelp: 'Begin to type the name and choose it from the list.',
    chooseOne: 'Choose from the list or leave it empty.',
    notFound: 'No such name was found.',
    village: 'village',
    record: 'Which record',
    recordHelp: 'A place, an organization, a call or a grant.',
    mistake: {
      column: ['What is wrong', 'Its name in the record.'],
      value: ['What it should be', 'As the source says it.'],
      as_printed: ['How the source prints it', 'If the figure or name is written in another way.'],
    },
    someName: 'a name',
    result: 'What would change',
    missing: 'Still needed: {fields}.',
    ready: 'Everything is ready.',
    knownSource: 'Everything is ready. We have this document: {id}.',
    isItThis: 'Is it this one? We have a record like it:',
    save: 'Save the file (the row of the table):',
    send: 'Then send it:',
    attach: 'Please attach the file that you saved to this e-mail: {files}.',
    asText: 'See what is in the file',
    version: 'Data version',
    unreachable: 'This copy of the site has no address for messages. You can give the file to whoever runs it.',
    passOn: 'How to pass on what you know',
    ways: { email: 'Write an e-mail', form: 'Fill in the form', repository: 'Open an issue in the repository' },
    noScript:
      'This page has no JavaScript, so its lists and checks do not work. Print it and fill it in by hand, or copy these lines into an e-mail and write the answers.',
    letter:
      'What it is about:\nWhich place, organization, call or grant:\nWhat happened, when, how much in som (exactly, about, at least):\nWhat confirms it (document, address, date):',
  },
};
