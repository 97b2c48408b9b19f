import type { Language } from '#text/languages.ts';

/** How a day of this device is written: what `toLocaleDateString` is given. */
interface DayForm {
  locale: string;
  form: Intl.DateTimeFormatOptions;
}

/** What a kept page says above itself; `{day}` stands for the day on which it was kept. */
interface KeptBar extends DayForm {
  text: string;
  /** Leads to the list of what is kept. */
  link: string;
}

/** The words of what a script says on the page of kept pages; names in braces stand for values. */
interface KeepingWords extends DayForm {
  /** Said where nothing is kept. */
  nothing: string;
  /** Before a page is kept: `{title}`. */
  ask: string;
  keep: string;
  keepRead: string;
  /** While it is loaded: `{loaded}` of `{of}` files. */
  loading: string;
  kept: string;
  failed: string;
  /** Headings of the pages that were kept at a tap and of those that were read. */
  places: string;
  read: string;
  noneRead: string;
  /** Under a page: `{day}`, `{size}`. */
  since: string;
  gone: string;
  drop: string;
  dropped: string;
  /** `{size}` of everything, `{date}` of the data. */
  total: string;
  off: string;
  isOff: string;
  unsupported: string;
  kilobytes: string;
  megabytes: string;
}

interface OfflineWords {
  title: string;
  lead: string;
  /** On the page of a place. */
  link: string;
  list: string;
  how: string;
  rules: readonly string[];
  /** How a place is chosen, and the link to the places. */
  choose: string;
  places: string;
  noScript: string;
  tool: KeepingWords;
  bar: KeptBar;
  /** Shown instead of a page that is not kept. */
  missing: { title: string; text: string };
}

const numeric: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };
const days = {
  ky: { locale: 'ru', form: numeric },
  ru: { locale: 'ru', form: numeric },
  en: { locale: 'en-GB', form: { day: 'numeric', month: 'short', year: 'numeric' } },
} as const satisfies Record<Language, DayForm>;

export const offlineWords: Readonly<Record<Language, OfflineWords>> = {
  ky: {
    title: 'Интернетсиз окуу',
    lead: 'Аймагыңыздын барагын ушул түзмөктө сактап алсаңыз, аны интернет жок жерде да окуйсуз.',
    link: 'Интернетсиз окуу үчүн сактоо',
    list: 'Эмне сакталган',
    how: 'Бул кандай иштейт',
    rules: [
      'Өзүңүз сурамайынча эч нерсе сакталбайт.',
      'Аймакты сактасаңыз, анын барагы, ал баракта аталган гранттар, конкурстар жана уюмдар, алардын таблицалары жана аттар боюнча издөө сакталат.',
      'Ошондон кийин окуган барактарыңыз да сакталат: акыркы 50 барак.',
      'Интернет болсо, дайыма сайттын өзү ачылат. Интернет жок болсо же сайт жооп бербесе, сакталган барак ачылат, анын үстүндө сакталган күнү турат. Ал күн жүктөлгөн таблицанын атына да кошулат.',
      'Сайт жаңырса, сакталгандын баары кийинки жолу интернет болгондо чогуу жаңырат: эски жана жаңы сандар аралашпайт. Браузер трафикти үнөмдөп жатса, эскиси өз күнү менен кала берет.',
      'Толук издөө үчүн интернет керек.',
      'Сакталгандар ушул браузерде гана турат, эч жакка жөнөтүлбөйт. Түзмөктү башкалар менен бөлүшсөңүз, аларды башкалар да көрө алат.',
    ],
    choose: 'Аймакты сактоо үчүн анын барагынын аягындагы «Интернетсиз окуу үчүн сактоо» шилтемесин басыңыз.',
    places: 'Аймактардын тизмеси',
    noScript:
      'Сактоо үчүн браузерде скрипттер иштеши керек. Аларсыз баракты браузердин өз менюсу аркылуу сактап же басып чыгарып алсаңыз болот.',
    tool: {
      ...days.ky,
      nothing: 'Азыр эч нерсе сакталган эмес.',
      ask: '«{title}» барагын, анын гранттарын жана таблицаларын ушул түзмөктө сактайлыбы?',
      keep: 'Сактоо',
      keepRead: 'Окуган барактарымды сактап туруу',
      loading: 'Сакталып жатат: файлдар: {loaded} / {of}',
      kept: 'Сакталды.',
      failed: 'Сакталган жок. Байланышты текшерип, кайра аракет кылыңыз.',
      places: 'Сактап алган барактарыңыз',
      read: 'Окуган барактарыңыз',
      noneRead: 'Азырынча жок.',
      since: 'Сакталган күнү: {day} · {size}',
      gone: 'Бул барак сайтта жок болуп калды.',
      drop: 'Өчүрүү',
      dropped: 'Өчүрүлдү.',
      total: 'Баары: {size}, ариптери жана издөөсү менен. Маалыматтын күнү: {date}.',
      off: 'Баарын өчүрүү жана сактоону токтотуу',
      isOff: 'Баары өчүрүлдү. Мындан ары эч нерсе сакталбайт.',
      unsupported:
        'Бул браузер барактарды сактай албайт: ал эски, же купуя режимде ачылган, же сайт https аркылуу ачылган эмес.',
      kilobytes: '{n} КБ',
      megabytes: '{n} МБ',
    },
    bar: {
      ...days.ky,
      text: 'Бул барак {day} күнү сакталган. Азыр сайт менен байланыш жок: андан бери жазуу өзгөргөн болушу мүмкүн.',
      link: 'Эмне сакталган',
    },
    missing: {
      title: 'Бул барак сакталган эмес',
      text: 'Сайт менен байланыш жок, бул барак түзмөгүңүздө сакталган эмес. Интернет болгондо кайра ачыңыз.',
    },
  },
  ru: {
    title: 'Чтение без интернета',
    lead: 'Сохраните страницу своего места на этом устройстве, и её можно будет читать там, где интернета нет.',
    link: 'Сохранить, чтобы читать без интернета',
    list: 'Что сохранено',
    how: 'Как это работает',
    rules: [
      'Пока вы не попросите, не сохраняется ничего.',
      'Вместе с местом сохраняются его страница, названные на ней гранты, конкурсы и организации, их таблицы и поиск по названиям.',
      'С этого времени сохраняются и страницы, которые вы читаете: последние 50.',
      'Пока есть интернет, всегда открывается сам сайт. Если интернета нет или сайт не отвечает, открывается сохранённая страница, и над ней стоит день, когда она сохранена. Этот день добавляется и к имени таблицы, которую вы скачаете.',
      'Если сайт обновился, в следующий раз при интернете обновится сразу всё сохранённое: старые и новые цифры не смешиваются. Если браузер экономит трафик, остаётся старое, со своим днём.',
      'Для полного поиска нужен интернет.',
      'Сохранённое лежит только в этом браузере и никуда не отправляется. Если устройством пользуетесь не вы один, его увидят и другие.',
    ],
    choose: 'Чтобы сохранить место, нажмите в конце его страницы на ссылку «Сохранить, чтобы читать без интернета».',
    places: 'Список мест',
    noScript:
      'Для этого в браузере должны работать скрипты. Без них страницу можно сохранить через меню самого браузера или напечатать.',
    tool: {
      ...days.ru,
      nothing: 'Сейчас ничего не сохранено.',
      ask: 'Сохранить на этом устройстве страницу «{title}», её гранты и таблицы?',
      keep: 'Сохранить',
      keepRead: 'Сохранять страницы, которые я читаю',
      loading: 'Сохраняется: файлов {loaded} из {of}',
      kept: 'Сохранено.',
      failed: 'Сохранить не удалось. Проверьте связь и попробуйте ещё раз.',
      places: 'Страницы, которые вы сохранили',
      read: 'Страницы, которые вы читали',
      noneRead: 'Пока нет.',
      since: 'Сохранено {day} · {size}',
      gone: 'Этой страницы на сайте больше нет.',
      drop: 'Удалить',
      dropped: 'Удалено.',
      total: 'Всего: {size}, вместе со шрифтами и поиском. Дата данных: {date}.',
      off: 'Удалить всё и больше не сохранять',
      isOff: 'Всё удалено. Больше ничего не сохраняется.',
      unsupported:
        'Этот браузер не может сохранять страницы: он старый, открыт в приватном режиме, или сайт открыт не по https.',
      kilobytes: '{n} КБ',
      megabytes: '{n} МБ',
    },
    bar: {
      ...days.ru,
      text: 'Эта страница сохранена {day}. Сейчас связи с сайтом нет: с тех пор запись могла измениться.',
      link: 'Что сохранено',
    },
    missing: {
      title: 'Эта страница не сохранена',
      text: 'Связи с сайтом нет, а на вашем устройстве этой страницы нет. Откройте её снова, когда будет интернет.',
    },
  },
  en: {
    title: 'Reading offline',
    lead: 'Keep the page of your place on this device, and you can read it where there is no internet.',
    link: 'Keep for reading offline',
    list: 'What is kept',
    how: 'How this works',
    rules: [
      'Until you ask for it, nothing is kept.',
      'With a place, its page is kept, the grants, calls and organizations named on it, their tables, and the search of names.',
      'From then on the pages that you read are kept too: the last 50.',
      'While there is a connection, the site itself always opens. Without one, or when the site does not answer, the kept page opens, with the day on which it was kept above it. That day is also added to the name of a table that you download.',
      'When the site has changed, everything kept is renewed together the next time you are online: old and new figures are never mixed. If your browser saves data, the old pages stay, with their day.',
      'The full search needs a connection.',
      'What is kept stays in this browser and is sent nowhere. If you share the device, others can see it too.',
    ],
    choose: 'To keep a place, follow the link “Keep for reading offline” at the end of its page.',
    places: 'List of places',
    noScript:
      'This needs scripts in your browser. Without them you can save a page by the menu of the browser itself, or print it.',
    tool: {
      ...days.en,
      nothing: 'Nothing is kept now.',
      ask: 'Keep the page “{title}”, its grants and tables on this device?',
      keep: 'Keep',
      keepRead: 'Keep the pages that I read',
      loading: 'Keeping: file {loaded} of {of}',
      kept: 'Kept.',
      failed: 'It could not be kept. Check your connection and try again.',
      places: 'Pages that you kept',
      read: 'Pages that you read',
      noneRead: 'None so far.',
      since: 'Kept on {day} · {size}',
      gone: 'The site no longer has this page.',
      drop: 'Remove',
      dropped: 'Removed.',
      total: 'In all: {size}, with fonts and search. Date of the data: {date}.',
      off: 'Remove everything and stop keeping',
      isOff: 'Everything is removed. Nothing is kept from now on.',
      unsupported:
        'This browser cannot keep pages: it is old, its window is private, or the site was not opened by https.',
      kilobytes: '{n} kB',
      megabytes: '{n} MB',
    },
    bar: {
      ...days.en,
      text: 'This page was kept on {day}. The site cannot be reached now; the record may have changed since.',
      link: 'What is kept',
    },
    missing: {
      title: 'This page is not kept',
      text: 'The site cannot be reached, and this page is not kept on your device. Open it again when you have a connection.',
    },
  },
};
