import type { FigureKey } from '#model/derived/index.ts';
import type { UnknownRule, Unit } from '#model/derived/figure.ts';
import { figureUnits } from '#schemas/codelists.ts';
import type { Language, Trilingual } from '#text/languages.ts';

/** What a derived figure is called, and what exactly it counts. */
interface FigureWords {
  name: Trilingual;
  definition: Trilingual;
}

/** The words of every derived figure: a figure without words does not compile. */
export const figureWords: Record<FigureKey, FigureWords> = {
  grants: {
    name: { ky: 'Гранттар', ru: 'Гранты', en: 'Grants' },
    definition: {
      ky: 'Сайттагы гранттар; жалпы сап бөлүктөрү менен кошо бир грант деп саналат.',
      ru: 'Записанные гранты; общая строка и её части считаются один раз.',
      en: 'Grants recorded; a common row and its parts count once.',
    },
  },
  projects: {
    name: { ky: 'Долбоорлор', ru: 'Проекты', en: 'Projects' },
    definition: {
      ky: 'Сайттагы гранттардын долбоорлору; жалпы сапта канча долбоор аталса, ошончо саналат.',
      ru: 'Проекты, которые стоят за записанными грантами; общая строка считается за столько проектов, сколько она называет.',
      en: 'Projects that the recorded grants stand for; a common row counts as many as it names.',
    },
  },
  awarded: {
    name: { ky: 'Гранттардын белгилүү суммасы', ru: 'Известно присуждённых денег', en: 'Known award money' },
    definition: {
      ky: 'Суммасы белгилүү гранттардын суммасы. Суммасы белгисиз гранттар кошулбайт: белгисиз — нөл эмес. Суммалардын арасында так эмеси болсо, жалпы сумма да так эмес.',
      ru: 'Сумма грантов, суммы которых известны. Гранты с неизвестной суммой не входят: неизвестное — не ноль. Если среди сумм есть неточные, неточна и общая.',
      en: 'The sum of the grants whose amounts are known. Grants of unknown amount are left out: unknown is not zero. A sum of inexact amounts is inexact.',
    },
  },
  'amounts-known': {
    name: { ky: 'Суммасы белгилүү гранттар', ru: 'Гранты с известной суммой', en: 'Grants whose amount is known' },
    definition: {
      ky: 'Суммасы белгилүү гранттар. Бир эле сумманы бир нече булак айтса, ал бир сумма деп саналат.',
      ru: 'Гранты, сумма которых известна. Одна сумма, названная несколькими источниками, — одна.',
      en: 'Grants whose amount is known. One sum told by several sources is one.',
    },
  },
  'recipients-known': {
    name: { ky: 'Алуучусу белгилүү', ru: 'Получатель известен', en: 'Recipient known by name' },
    definition: {
      ky: 'Алуучусунун аты белгилүү өзүнчө долбоорлор.',
      ru: 'Отдельные проекты, получатель которых назван по имени.',
      en: 'Single projects whose recipient is known by name.',
    },
  },
  'plans-known': {
    name: { ky: 'Пландалган акчасы белгилүү', ru: 'План известен', en: 'Plan known' },
    definition: {
      ky: 'Конкурсунун бюджети белгилүү долбоорлор. Грантты кайталаган бюджет саны план эмес: бир билдирүү эки баскычты толтурбайт.',
      ru: 'Проекты, у конкурса которых известен бюджет. Бюджетная цифра, повторяющая грант, — не план: одно сообщение не заполняет две стадии.',
      en: 'Projects of whose competition a budget is known. A budget figure that repeats an award is no plan: one statement never fills two stages.',
    },
  },
  'awards-known': {
    name: { ky: 'Ыйгарылган акчасы белгилүү', ru: 'Присуждённая сумма известна', en: 'Award known' },
    definition: {
      ky: 'Өзүнчө суммасы же башка долбоорлор менен жалпы суммасы белгилүү долбоорлор.',
      ru: 'Проекты, у которых известна своя сумма или общая с другими.',
      en: 'Projects of which an amount of their own or one shared with others is known.',
    },
  },
  'payments-known': {
    name: { ky: 'Төлөмү белгилүү', ru: 'Выплата известна', en: 'Payment known' },
    definition: {
      ky: 'Жок дегенде бир төлөмү белгилүү долбоорлор.',
      ru: 'Проекты, по которым известна хотя бы одна выплата.',
      en: 'Projects of which at least one payment is known.',
    },
  },
  'outcomes-known': {
    name: { ky: 'Натыйжасы белгилүү', ru: 'Результат известен', en: 'Outcome known' },
    definition: {
      ky: 'Грант боюнча эмне аткарылганы же кандай натыйжа чыкканы сан же сөз менен айтылган долбоорлор. Мониторинг тобунун курамы да, борбор канча адам кабыл ала алары да натыйжа эмес.',
      ru: 'Проекты, о которых числом или словами сказано, что сделано или достигнуто самим грантом. Состав группы мониторинга и вместимость центра — не результат.',
      en: 'Projects of which an output or outcome of the grant itself is told, in a number or in words. The size of a monitoring group or the capacity of a centre is no outcome.',
    },
  },
  paid: {
    name: { ky: 'Төлөмдөрдүн белгилүү суммасы', ru: 'Известно выплаченных денег', en: 'Known payments' },
    definition: {
      ky: 'Белгилүү төлөмдөрдүн суммасы; кайтарылган акча кемитилет.',
      ru: 'Сумма известных выплат; возвраты вычитаются.',
      en: 'The sum of the known payments; refunds are taken off.',
    },
  },
  'grants-received': {
    name: { ky: 'Алынган гранттар', ru: 'Полученные гранты', en: 'Grants received' },
    definition: {
      ky: 'Алуучусу катары ушул уюмдун аты жазылган гранттар.',
      ru: 'Гранты, получателем которых организация записана по имени.',
      en: 'Grants whose recipient is recorded as this organization.',
    },
  },
  calls: {
    name: { ky: 'Конкурстар', ru: 'Конкурсы', en: 'Calls' },
    definition: {
      ky: 'Сайттагы конкурстар. Убада кылынганы конкурс деп саналбайт; жалпы конкурс бөлүктөрү менен кошо бир деп саналат.',
      ru: 'Записанные конкурсы. Обещание — не конкурс; общий конкурс и его части считаются один раз.',
      en: 'Calls recorded. A promise is no call; an umbrella call and its parts count once.',
    },
  },
  'calls-promised': {
    name: { ky: 'Убада кылынган конкурстар', ru: 'Обещанные конкурсы', en: 'Calls promised' },
    definition: {
      ky: 'Өтөрү айтылган, бирок өткөн-өтпөгөнү белгисиз конкурстар.',
      ru: 'Конкурсы, о которых сказано, что они будут; состоялись ли они, неизвестно.',
      en: 'Calls said to be coming; whether they were held is not known.',
    },
  },
  'sums-known': {
    name: { ky: 'Белгилүү суммалар', ru: 'Известные суммы', en: 'Sums known' },
    definition: {
      ky: 'Бюджет сандары, конкурстардын бюджеттери, гранттардын суммалары жана төлөмдөр. Ошол эле сумма жөнүндө башка булак айтканы да, грантты кайталаган бюджет саны да өзүнчө сумма деп саналбайт.',
      ru: 'Бюджетные цифры, бюджеты конкурсов, суммы грантов и выплаты. Слова другого источника о той же сумме и бюджетная цифра, повторяющая грант, — не другая сумма.',
      en: 'Budget figures, budgets of calls, amounts of grants and payments. What another source says of the same sum, and a budget figure that repeats a grant, is not another sum.',
    },
  },
  'groups-known': {
    name: { ky: 'Тобу белгилүү', ru: 'Группа известна', en: 'Target group known' },
    definition: {
      ky: 'Жок дегенде бир максаттуу тобу белгилүү долбоорлор.',
      ru: 'Проекты, у которых известна хотя бы одна целевая группа.',
      en: 'Projects of which at least one target group is known.',
    },
  },
  'group-projects': {
    name: { ky: 'Топко арналган долбоорлор', ru: 'Проекты для группы', en: 'Projects for a group' },
    definition: {
      ky: 'Ушул топ аталган өзүнчө долбоорлор. Бир долбоордо бир нече топ аталышы мүмкүн, ошондуктан топтордун сандары кошулбайт.',
      ru: 'Отдельные проекты, в которых названа группа. Проект может называть несколько групп, поэтому группы не складываются.',
      en: 'Single projects that name the group. A project may name several, so groups are never added.',
    },
  },
  'group-among': {
    name: {
      ky: 'Ушул топ аталган жалпы саптардын долбоорлору',
      ru: 'Проекты из общих строк с группой',
      en: 'Projects among which some serve the group',
    },
    definition: {
      ky: 'Ушул топ аталган жалпы саптардагы, өз сабы жок долбоорлор: канчасы ушул топко арналганы айтылган эмес.',
      ru: 'Проекты без своей строки из общих строк, где названа группа: сколько из них для неё, не сказано.',
      en: 'Projects without a row of their own in common rows that name the group: how many of them serve it is not said.',
    },
  },
  'group-awarded': {
    name: { ky: 'Ушул топко гана', ru: 'Только этой группе', en: 'Awarded for this group only' },
    definition: {
      ky: 'Ушул топ гана аталган гранттардын белгилүү суммасы.',
      ru: 'Известная сумма грантов, где названа только эта группа.',
      en: 'The known sum of grants that name this group only.',
    },
  },
  'group-awarded-shared': {
    name: { ky: 'Башка топтор менен бирге', ru: 'Вместе с другими группами', en: 'Awarded together with other groups' },
    definition: {
      ky: 'Башка топтор да аталган гранттардын белгилүү суммасы: бул топтун үлүшү белгисиз.',
      ru: 'Известная сумма грантов, где названы и другие группы: доля этой неизвестна.',
      en: 'The known sum of grants that name other groups too: the share of this one is not known.',
    },
  },
  municipalities: {
    name: { ky: 'Муниципалитеттер', ru: 'Муниципалитеты', en: 'Municipalities' },
    definition: {
      ky: 'Реестрдеги шаарлар жана айыл аймактары. Жоюлгандары өзүнчө саналат.',
      ru: 'Города и айылные аймаки реестра. Упразднённые считаются отдельно.',
      en: 'Cities and aiyl aimaks of the register. Abolished ones are counted apart.',
    },
  },
  'municipalities-recorded': {
    name: { ky: 'Маалыматы бар муниципалитеттер', ru: 'Муниципалитеты с записью', en: 'Municipalities with a record' },
    definition: {
      ky: 'Жок дегенде бир конкурсу, гранты, бюджет саны, программасы же натыйжасы белгилүү муниципалитеттер.',
      ru: 'Муниципалитеты, о которых записаны хотя бы один конкурс, грант, бюджетная цифра, программа или результат.',
      en: 'Municipalities of which at least one call, grant, budget figure, programme or result is recorded.',
    },
  },
  'municipalities-silent': {
    name: {
      ky: 'Эч нерсе табылбаган муниципалитеттер',
      ru: 'Муниципалитеты, о которых ничего не найдено',
      en: 'Municipalities of which nothing is recorded',
    },
    definition: {
      ky: 'Бир да жазуусу жок муниципалитеттер. Биз тапкан жокпуз, бирок бул «жарыяланган эмес» дегенди билдирбейт.',
      ru: 'Муниципалитеты, о которых ничего не записано. Мы не нашли: это не значит, что не опубликовано.',
      en: 'Municipalities of which nothing is recorded. We have not found it, which is not to say that it was not published.',
    },
  },
  'municipalities-abolished': {
    name: { ky: 'Жоюлган муниципалитеттер', ru: 'Упразднённые муниципалитеты', en: 'Abolished municipalities' },
    definition: {
      ky: 'Жоюлган шаарлар жана айыл аймактары: барактары калат, бирок азыркы муниципалитеттердин санына кирбейт.',
      ru: 'Упразднённые города и айылные аймаки: их страницы остаются, но в число нынешних они не входят.',
      en: 'Abolished cities and aiyl aimaks: they keep their pages and are not counted among those of today.',
    },
  },
  'municipalities-abolished-recorded': {
    name: {
      ky: 'Маалыматы бар, жоюлган муниципалитеттер',
      ru: 'Упразднённые с записью',
      en: 'Abolished ones with a record',
    },
    definition: {
      ky: 'Жоюлган муниципалитеттердин ичинен маалыматы барлары.',
      ru: 'Упразднённые муниципалитеты, о которых что-то записано.',
      en: 'Abolished municipalities of which something is recorded.',
    },
  },
  districts: {
    name: { ky: 'Райондор жана шаарлар', ru: 'Районы и города', en: 'Districts and cities' },
    definition: {
      ky: 'Райондор, облустук жана республикалык маанидеги шаарлар: өлкөнүн картасы ушулардан турат.',
      ru: 'Районы и города областного и республиканского значения: части карты страны.',
      en: 'Districts, and cities of regional or republican rank: the pieces of the map of the country.',
    },
  },
  'districts-amount-known': {
    name: {
      ky: 'Суммасы белгилүү райондор жана шаарлар',
      ru: 'Районы и города с известной суммой',
      en: 'Districts and cities with a known amount',
    },
    definition: {
      ky: 'Ичинде жок дегенде бир гранттын суммасы белгилүү болгон райондор жана шаарлар.',
      ru: 'Районы и города, внутри которых известна сумма хотя бы одного гранта.',
      en: 'Districts and cities inside which the amount of at least one grant is known.',
    },
  },
  years: {
    name: { ky: 'Жылдар', ru: 'Годы', en: 'Years' },
    definition: {
      ky: 'Биринчи жазуудан же издөөдөн акыркы жазууга чейинки жылдар.',
      ru: 'Годы от первой записи или первого поиска до последней записи.',
      en: 'Years from the first record or search to the last record.',
    },
  },
  'years-empty': {
    name: {
      ky: 'Эч нерсе белгилүү эмес жылдар',
      ru: 'Годы, о которых ничего не известно',
      en: 'Years with no information',
    },
    definition: {
      ky: 'Жети маалыматтын бири да белгилүү эмес жылдар.',
      ru: 'Годы, в которые не известно ничего из семи сведений.',
      en: 'Years of which none of the seven items is known.',
    },
  },
  'items-known': {
    name: { ky: 'Жыл боюнча белгилүү маалымат', ru: 'Известно о годе', en: 'Items known of a year' },
    definition: {
      ky: 'Жети маалыматтын канчасы жок дегенде бир жолу белгилүү: бюджет, конкурс жөнүндө кулактандыруу, арыздар, жеңүүчүлөр, суммалар, төлөмдөр, натыйжалар.',
      ru: 'Сколько из семи сведений известно хотя бы раз: бюджет, объявление о конкурсе, заявки, победители, суммы, выплаты, результаты.',
      en: 'How many of seven items are known at least once: budget, announcement of a call, applications, winners, amounts, payments, outcomes.',
    },
  },
  'link-known': {
    name: { ky: 'Кадам белгилүү', ru: 'Шаг известен', en: 'Step known' },
    definition: {
      ky: 'Ушул кадамы белгилүү гранттардын саптары.',
      ru: 'Строки грантов, у которых этот шаг известен.',
      en: 'Rows of grants for which this step of the chain is known.',
    },
  },
  'link-looked': {
    name: { ky: 'Изделген, табылган жок', ru: 'Искали и не нашли', en: 'Step searched for, not found' },
    definition: {
      ky: 'Ушул кадамы изделген, бирок табылбаган гранттардын саптары.',
      ru: 'Строки грантов, у которых этот шаг искали и не нашли.',
      en: 'Rows of grants for which this step was searched for and not found.',
    },
  },
  'link-unknown': {
    name: { ky: 'Кадам белгисиз', ru: 'Шаг неизвестен', en: 'Step unknown' },
    definition: {
      ky: 'Ушул кадамы белгисиз жана атайын изделбеген гранттардын саптары.',
      ru: 'Строки грантов, у которых этот шаг неизвестен и отдельно его не искали.',
      en: 'Rows of grants for which this step is unknown and was not searched for by itself.',
    },
  },
  'link-not-due': {
    name: { ky: 'Мөөнөтү келе элек', ru: 'Срок ещё не наступил', en: 'Step not yet due' },
    definition: {
      ky: 'Али бүтө элек гранттардын саптары: натыйжа күтүүгө эрте.',
      ru: 'Строки грантов, которые ещё идут: ждать результата рано.',
      en: 'Rows of grants that still run: it is too early for a result.',
    },
  },
  'link-missing': {
    name: { ky: 'Кадам жетишпейт', ru: 'Шага не хватает', en: 'Step missing' },
    definition: {
      ky: 'Ушул кадамы белгилүү болушу керек, бирок белгисиз гранттардын саптары: изделгендери да, изделе электери да.',
      ru: 'Строки грантов, у которых этот шаг должен быть известен, но неизвестен: искали его или нет.',
      en: 'Rows of grants for which this step should be known and is not, whether it was searched for or not.',
    },
  },
  'sizes-known': {
    name: {
      ky: 'Өзүнчө суммасы белгилүү гранттар',
      ru: 'Гранты с известной собственной суммой',
      en: 'Grants with a known amount of their own',
    },
    definition: {
      ky: 'Өзүнчө суммасы белгилүү долбоорлор; жалпы сумма бир да долбоордун өзүнчө суммасы деп эсептелбейт.',
      ru: 'Отдельные проекты с известной собственной суммой; общая сумма не является собственной ни для кого.',
      en: 'Single projects whose own amount is known; a shared sum is the own amount of none.',
    },
  },
  'size-median': {
    name: { ky: 'Гранттын медианасы', ru: 'Медиана гранта', en: 'Median of a grant' },
    definition: {
      ky: 'Өзүнчө суммасы белгилүү гранттарды суммасы боюнча тизгенде ортосуна туура келгени.',
      ru: 'Средний по величине из грантов с известной собственной суммой.',
      en: 'The middle one of the grants whose own amount is known.',
    },
  },
  'sizes-together': {
    name: {
      ky: 'Жалпы суммасы гана белгилүү долбоорлор',
      ru: 'Проекты, сумма которых известна только вместе',
      en: 'Projects whose amount is known only together',
    },
    definition: {
      ky: 'Башка долбоорлор менен кошулган жалпы суммасы гана белгилүү долбоорлор.',
      ru: 'Проекты, о которых известна только общая сумма с другими.',
      en: 'Projects of which only a sum together with others is known.',
    },
  },
  'sizes-unknown': {
    name: { ky: 'Суммасы белгисиз долбоорлор', ru: 'Проекты с неизвестной суммой', en: 'Projects of unknown amount' },
    definition: {
      ky: 'Суммасы такыр белгисиз долбоорлор.',
      ru: 'Проекты, о которых не известно никакой суммы.',
      en: 'Projects of which no amount is known.',
    },
  },
  'awarded-per-1000': {
    name: { ky: '1000 тургунга', ru: 'На 1000 жителей', en: 'Per 1,000 residents' },
    definition: {
      ky: 'Гранттардын 1000 тургунга туура келген белгилүү суммасы. Жок дегенде үч гранттын жана бардык гранттардын жарымынын суммасы белгилүү болсо гана эсептелет; акчанын жылдары менен калктын саны алынган жылдын айырмасы үч жылдан ашпашы керек.',
      ru: 'Известная сумма грантов на 1000 жителей. Считается, только если известны хотя бы три суммы и половина грантов, а годы денег отстоят от года численности населения не больше чем на три.',
      en: 'The known sum of grants per 1,000 residents. Worked out only where at least three amounts and half of the grants are known and the years of the money lie at most three years from that of the population.',
    },
  },
  'table-rows': {
    name: { ky: 'Таблицанын саптары', ru: 'Строки таблицы', en: 'Rows of a table' },
    definition: {
      ky: 'Таблицанын бардык саптары, өзгөртүүсүз.',
      ru: 'Строки таблицы как они есть.',
      en: 'The rows of a table as they are.',
    },
  },
};

/** What a figure counts. */
export const unitWords: Record<Unit, Trilingual> = figureUnits;

/** How what is not known enters a figure. */
export const unknownWords: Record<UnknownRule, Trilingual> = {
  none: { ky: 'таблицадагы саптардын саны', ru: 'число записанных строк', en: 'a count of what is recorded' },
  'left-out': {
    ky: 'белгисиз суммалар кошулбайт, канчасы белгисиз экени жанында айтылат',
    ru: 'неизвестные суммы не входят, рядом сказано, сколько их',
    en: 'unknown amounts are left out, and how many there are is said beside the sum',
  },
  'not-counted': {
    ky: 'белгисизи саналбайт, ошондуктан чыныгы сан көбүрөөк болушу мүмкүн',
    ru: 'неизвестное не считается, поэтому на деле может быть больше',
    en: 'the unknown is not counted, so the real number may be higher',
  },
  'needs-enough': {
    ky: 'белгилүүсү өтө аз болсо, сан эсептелбейт',
    ru: 'если известно мало, число не выводится',
    en: 'where too little is known there is no figure',
  },
};

/** The headings of the list of figures. */
export const figureListWords = {
  ky: {
    title: 'Биз эсептеген сандар',
    intro:
      'Сайт жазуулардан эсептеп чыккан сандардын баары бир тизмеде турат; алар бардык барактарда, сүрөттөрдө жана файлдарда бирдей. Сандардын маанилери жана алар чыккан саптар:',
    name: 'Сан',
    unit: 'Бирдиги',
    outOf: 'Эмненин ичинен',
    unknown: 'Белгисизи',
  },
  ru: {
    title: 'Цифры, которые мы выводим',
    intro:
      'Каждая цифра, которую сайт выводит из записей, стоит в одном списке и одинакова на всех страницах, картинках и в файлах. Значения вместе со строками, которые за ними стоят:',
    name: 'Цифра',
    unit: 'Единица',
    outOf: 'Из чего',
    unknown: 'Неизвестное',
  },
  en: {
    title: 'The figures that we derive',
    intro:
      'Every figure that the site derives from the record stands in one list and is the same on all pages, in pictures and in files. The values, with the rows behind them:',
    name: 'Figure',
    unit: 'Unit',
    outOf: 'Out of',
    unknown: 'What is unknown',
  },
} satisfies Record<Language, Record<string, string>>;
