import type { Language, Trilingual } from '#text/languages.ts';

/**
 * Closed lists of codes with labels in the three languages.
 * Where a standard list exists the comment names it; the labels follow the glossary of the project.
 */
const list = <const T extends Record<string, Trilingual>>(codes: T) => codes;

/** Languages of texts, BCP 47: those of the site, each named in all of them. */
const languages = list<Record<Language, Trilingual>>({
  ky: { ky: 'кыргызча', ru: 'кыргызский', en: 'Kyrgyz' },
  ru: { ky: 'орусча', ru: 'русский', en: 'Russian' },
  en: { ky: 'англисче', ru: 'английский', en: 'English' },
});

/** Kinds of administrative units; SOATE levels. */
const placeKinds = list({
  country: { ky: 'өлкө', ru: 'страна', en: 'country' },
  region: { ky: 'облус', ru: 'область', en: 'region' },
  'republican-city': {
    ky: 'республикалык маанидеги шаар',
    ru: 'город республиканского значения',
    en: 'city of republican significance',
  },
  district: { ky: 'район', ru: 'район', en: 'district' },
  'city-district': { ky: 'шаардын району', ru: 'район города', en: 'district of a city' },
  'regional-city': { ky: 'облустук маанидеги шаар', ru: 'город областного значения', en: 'city of regional status' },
  'district-city': { ky: 'райондук маанидеги шаар', ru: 'город районного значения', en: 'city of district status' },
  'aiyl-aimak': { ky: 'айыл аймагы', ru: 'айылный аймак', en: 'aiyl aimak (rural municipality)' },
  settlement: { ky: 'шаар тибиндеги кыштак', ru: 'посёлок городского типа', en: 'urban-type settlement' },
});

/** What is known about the present state of a unit. */
const placeStatuses = list({
  current: { ky: 'азыр бар', ru: 'действует', en: 'current' },
  'unknown-since-2021': {
    ky: '2021-жылдын тизмесинде бар, азыркы абалы белгисиз',
    ru: 'есть в списке 2021 года, нынешнее состояние неизвестно',
    en: 'in the list of 2021, present state unknown',
  },
  abolished: { ky: 'жоюлган', ru: 'упразднён', en: 'abolished' },
  'merger-reported': { ky: 'бириктирилгени кабарланган', ru: 'сообщалось об объединении', en: 'merger reported' },
});

/** How exact the point of a place is. */
const pointKinds = list({
  place: { ky: 'калктуу конуштун чекити', ru: 'точка населённого пункта', en: 'point of the settlement' },
  area: { ky: 'аймактын ортосу', ru: 'середина территории', en: 'middle of the area' },
  villages: { ky: 'айылдардын чекиттеринин орточосу', ru: 'среднее по точкам сёл', en: 'mean of its villages' },
});

/** How sure the Kyrgyz name of a place is. */
const nameCertainties = list({
  confirmed: {
    ky: 'ырасталган: эки булак дал келет же органдын өзү же мыйзам ушундай жазат',
    ru: 'подтверждено: два источника совпадают, либо так пишет сам орган или закон',
    en: 'confirmed: two sources agree, or the body itself or a law writes it so',
  },
  likely: {
    ky: 'ырасталган эмес: бир гана булакта бар же биз орусча аталышынан чыгардык',
    ru: 'не подтверждено: есть только в одном источнике или выведено нами из русского названия',
    en: 'not confirmed: in one source only, or derived by us from the Russian name',
  },
});

/** Kinds of organizations. */
const organizationKinds = list({
  government: { ky: 'өкмөт', ru: 'правительство', en: 'government' },
  ministry: { ky: 'министрлик', ru: 'министерство', en: 'ministry' },
  agency: {
    ky: 'мамлекеттик агенттик же департамент',
    ru: 'государственное агентство или департамент',
    en: 'state agency or department',
  },
  'city-hall': { ky: 'шаар мэриясы', ru: 'мэрия города', en: 'city hall' },
  'aiyl-okmotu': { ky: 'айыл өкмөтү', ru: 'айыл окмоту', en: 'aiyl okmotu' },
  ngo: { ky: 'коммерциялык эмес уюм', ru: 'некоммерческая организация', en: 'non-profit organization' },
  entrepreneur: { ky: 'жеке ишкер', ru: 'индивидуальный предприниматель', en: 'individual entrepreneur' },
  donor: { ky: 'донор', ru: 'донор', en: 'donor' },
  unknown: { ky: 'белгисиз', ru: 'неизвестно', en: 'unknown' },
});

/** Legal forms of recipients. */
const legalForms = list({
  'public-association': { ky: 'коомдук бирикме (уюм)', ru: 'общественное объединение', en: 'public association' },
  'public-foundation': { ky: 'коомдук фонд', ru: 'общественный фонд', en: 'public foundation' },
  institution: { ky: 'мекеме', ru: 'учреждение', en: 'institution' },
  association: {
    ky: 'ассоциация же юридикалык жактардын бирикмеси',
    ru: 'ассоциация или объединение юридических лиц',
    en: 'association of legal entities',
  },
  'state-body': { ky: 'мамлекеттик орган', ru: 'государственный орган', en: 'state body' },
  'local-body': {
    ky: 'жергиликтүү өз алдынча башкаруу органы',
    ru: 'орган местного самоуправления',
    en: 'local self-government body',
  },
  other: { ky: 'башка', ru: 'иная', en: 'other' },
});

/** Forms of the state social order; OCDS procurementMethod: grant and voucher have no equivalent, procurement is «open». */
const forms = list({
  grant: {
    ky: 'коомдук пайдалуу долбоорду каржылоо (конкурс)',
    ru: 'финансирование общественно полезного проекта (конкурс)',
    en: 'financing of a socially useful project (competition)',
  },
  voucher: { ky: 'социалдык талон (ваучер)', ru: 'социальный талон (ваучер)', en: 'social voucher' },
  procurement: {
    ky: 'социалдык кызматтарды сатып алуу',
    ru: 'закупка социальных услуг',
    en: 'procurement of social services',
  },
  unknown: { ky: 'белгисиз', ru: 'неизвестно', en: 'unknown' },
});

/** Whom a project serves. */
const targetGroups = list({
  'children-with-disabilities': {
    ky: 'майыптыгы бар балдар',
    ru: 'дети с инвалидностью',
    en: 'children with disabilities',
  },
  'people-with-disabilities': {
    ky: 'майыптыгы бар адамдар',
    ru: 'люди с инвалидностью',
    en: 'people with disabilities',
  },
  children: { ky: 'балдар', ru: 'дети', en: 'children' },
  'pre-school-children': {
    ky: 'мектепке чейинки курактагы балдар',
    ru: 'дети дошкольного возраста',
    en: 'pre-school children',
  },
  'children-in-need': {
    ky: 'оор турмуштук кырдаалдагы балдар жана үй-бүлөлөр',
    ru: 'дети и семьи в трудной жизненной ситуации',
    en: 'children and families in difficult life situations',
  },
  'children-of-migrants': {
    ky: 'эмгек мигранттарынын балдары',
    ru: 'дети трудовых мигрантов',
    en: 'children of labour migrants',
  },
  teenagers: { ky: 'өспүрүмдөр', ru: 'подростки', en: 'teenagers' },
  youth: { ky: 'жаштар', ru: 'молодёжь', en: 'young people' },
  'survivors-of-violence': {
    ky: 'зомбулуктан жабыркагандар',
    ru: 'пострадавшие от насилия',
    en: 'survivors of violence',
  },
  women: { ky: 'аялдар', ru: 'женщины', en: 'women' },
  elderly: { ky: 'улгайган адамдар', ru: 'пожилые люди', en: 'elderly people' },
  homeless: { ky: 'үй-жайы жок адамдар', ru: 'люди без жилья', en: 'homeless people' },
  'former-prisoners': {
    ky: 'эркинен ажыратуу жайларынан бошотулгандар жана пробация кардарлары',
    ru: 'освободившиеся из заключения и клиенты пробации',
    en: 'people released from prison and probation clients',
  },
  residents: { ky: 'бардык тургундар', ru: 'все жители', en: 'all residents' },
});

/** State of a competition; OCDS tender status: planned = planned, announced = active, held and awarded = complete, cancelled = cancelled. */
const callStatuses = list({
  planned: { ky: 'пландалган', ru: 'запланирован', en: 'planned' },
  announced: { ky: 'жарыяланган', ru: 'объявлен', en: 'announced' },
  held: { ky: 'өткөрүлгөн', ru: 'проведён', en: 'held' },
  awarded: { ky: 'жеңүүчүсү аныкталган', ru: 'победитель определён', en: 'awarded' },
  cancelled: { ky: 'жокко чыгарылган', ru: 'отменён', en: 'cancelled' },
  unknown: { ky: 'белгисиз', ru: 'неизвестно', en: 'unknown' },
});

/** State of a grant. */
const grantStatuses = list({
  announced: { ky: 'каржыланары жарыяланган', ru: 'объявлено финансирование', en: 'funding announced' },
  awarded: { ky: 'ыйгарылган', ru: 'присуждён', en: 'awarded' },
  running: { ky: 'аткарылууда', ru: 'выполняется', en: 'running' },
  completed: { ky: 'аткарылган', ru: 'выполнен', en: 'completed' },
  cancelled: { ky: 'жокко чыгарылган', ru: 'отменён', en: 'cancelled' },
  unknown: { ky: 'белгисиз', ru: 'неизвестно', en: 'unknown' },
});

/** State of a programme. */
const programmeStatuses = list({
  draft: { ky: 'программанын долбоору', ru: 'проект программы', en: 'draft' },
  adopted: { ky: 'кабыл алынган', ru: 'принята', en: 'adopted' },
  cited: {
    ky: 'шилтеме боюнча белгилүү, тексти көрүлгөн эмес',
    ru: 'известна по ссылке, текст не видели',
    en: 'known by reference, text not seen',
  },
});

/** How exact an amount or a number is. */
export const qualifiers = list({
  exact: { ky: 'так', ru: 'точно', en: 'exactly' },
  about: { ky: 'болжол менен', ru: 'около', en: 'about' },
  'at-least': { ky: 'кеминде', ru: 'не менее', en: 'at least' },
  'at-most': { ky: 'эң көп дегенде', ru: 'не более', en: 'at most' },
});

/** How exact a number in the file of a chart is, or why there is none. */
const chartQualifiers = list({
  ...qualifiers,
  unknown: { ky: 'белгисиз', ru: 'неизвестно', en: 'unknown' },
  'not-found': { ky: 'изделген, табылган жок', ru: 'искали, не нашли', en: 'searched for, not found' },
  'not-due': { ky: 'мөөнөтү келе элек', ru: 'срок ещё не наступил', en: 'not yet due' },
});

/** Whether the source itself calls the money state social order. */
const bases = list({
  explicit: {
    ky: 'булакта «мамлекеттик социалдык заказ» деп жазылган',
    ru: 'источник называет это госсоцзаказом',
    en: 'the source calls it state social order',
  },
  implied: {
    ky: 'булак түз айтпайт, бирок мазмунунан көрүнөт',
    ru: 'следует из смысла источника',
    en: 'implied by the source',
  },
  'not-stated': { ky: 'булак түз айтпайт', ru: 'источник прямо не говорит', en: 'not stated by the source' },
});

/** Whose money a budget figure is. */
const levels = list({
  republican: { ky: 'республикалык бюджет', ru: 'республиканский бюджет', en: 'republican budget' },
  local: { ky: 'жергиликтүү бюджет', ru: 'местный бюджет', en: 'local budget' },
  donor: { ky: 'донордун каражаты', ru: 'средства донора', en: 'donor money' },
  mixed: { ky: 'аралаш', ru: 'смешанный', en: 'mixed' },
  unknown: { ky: 'белгисиз', ru: 'неизвестно', en: 'unknown' },
});

/** What a budget figure covers. Figures of different scopes are never added. */
const scopes = list({
  'all-bodies': {
    ky: 'бардык органдардын мамлекеттик социалдык заказы',
    ru: 'весь госсоцзаказ всех органов',
    en: 'the whole social order of all bodies',
  },
  'one-body': {
    ky: 'бир органдын мамлекеттик социалдык заказы',
    ru: 'госсоцзаказ одного органа',
    en: 'the social order of one body',
  },
  competition: { ky: 'бир конкурс', ru: 'один конкурс', en: 'one competition' },
  'crisis-centres': { ky: 'кризистик борборлор', ru: 'кризисные центры', en: 'crisis centres' },
  'protection-of-women': {
    ky: 'аялдарды коргоо программалары',
    ru: 'программы по защите женщин',
    en: 'programmes to protect women',
  },
  awareness: { ky: 'агартуу иштери', ru: 'просветительская работа', en: 'awareness work' },
  pilot: {
    ky: 'пилоттук муниципалитеттер чогуу',
    ru: 'пилотные муниципалитеты вместе',
    en: 'the pilot municipalities together',
  },
  projects: { ky: 'аталган долбоорлор чогуу', ru: 'названные проекты вместе', en: 'the named projects together' },
});

/** At which step of the budget a figure stands. */
const measures = list({
  planned: { ky: 'пландалган же убада кылынган', ru: 'запланировано или обещано', en: 'planned or promised' },
  approved: { ky: 'бөлүнгөн', ru: 'выделено', en: 'allocated' },
  spent: { ky: 'жумшалган', ru: 'израсходовано', en: 'spent' },
});

/** Kinds of indicators along the results chain (OECD DAC). */
const resultKinds = list({
  context: { ky: 'баштапкы абал', ru: 'исходное положение', en: 'context' },
  input: { ky: 'сарпталган иш же каражат', ru: 'вклад', en: 'input' },
  process: { ky: 'иштин жүрүшү', ru: 'ход работы', en: 'process' },
  output: { ky: 'аткарылган иш', ru: 'выполненная работа', en: 'output' },
  outcome: { ky: 'натыйжа', ru: 'результат', en: 'outcome' },
});

/** Units of indicators. */
const units = list({
  people: { ky: 'адам', ru: 'человек', en: 'people' },
  children: { ky: 'бала', ru: 'детей', en: 'children' },
  'children-a-year': { ky: 'бала (жылына)', ru: 'детей в год', en: 'children a year' },
  women: { ky: 'аял', ru: 'женщин', en: 'women' },
  organizations: { ky: 'уюм', ru: 'организаций', en: 'organizations' },
  bodies: { ky: 'орган', ru: 'органов', en: 'bodies' },
  municipalities: { ky: 'муниципалитет', ru: 'муниципалитетов', en: 'municipalities' },
  centres: { ky: 'борбор', ru: 'центров', en: 'centres' },
  projects: { ky: 'долбоор', ru: 'проектов', en: 'projects' },
  applications: { ky: 'арыз', ru: 'заявок', en: 'applications' },
  meetings: { ky: 'жыйын', ru: 'собраний', en: 'meetings' },
  events: { ky: 'иш-чара', ru: 'мероприятий', en: 'events' },
  'times-a-week': { ky: 'жумасына канча жолу', ru: 'сколько раз в неделю', en: 'times a week' },
  percent: { ky: 'пайыз', ru: 'процентов', en: 'per cent' },
});

/** What the figures that the site derives count. */
export const figureUnits = list({
  som: { ky: 'сом', ru: 'сомы', en: 'som' },
  'som-per-1000': { ky: 'сом, 1000 тургунга', ru: 'сомов на 1000 жителей', en: 'som per 1,000 residents' },
  grants: { ky: 'гранттар', ru: 'гранты', en: 'grants' },
  projects: { ky: 'долбоорлор', ru: 'проекты', en: 'projects' },
  calls: { ky: 'конкурстар', ru: 'конкурсы', en: 'calls' },
  sums: { ky: 'суммалар', ru: 'суммы', en: 'sums' },
  municipalities: { ky: 'муниципалитеттер', ru: 'муниципалитеты', en: 'municipalities' },
  places: { ky: 'аймактар', ru: 'места', en: 'places' },
  years: { ky: 'жылдар', ru: 'годы', en: 'years' },
  items: { ky: 'маалыматтар', ru: 'сведения', en: 'items' },
  rows: { ky: 'саптар', ru: 'строки', en: 'rows' },
});

/** What the numbers in the file of a chart count: figures of the site and indicators of the record. */
const chartUnits = list({ ...units, ...figureUnits });

/** Kinds of events. */
const eventKinds = list({
  act: { ky: 'мыйзам же токтом', ru: 'закон или постановление', en: 'law or by-law' },
  programme: { ky: 'колдоо программасы', ru: 'программа поддержки', en: 'support programme' },
  project: { ky: 'колдоо долбоору', ru: 'проект поддержки', en: 'support project' },
  assistance: { ky: 'колдоо', ru: 'поддержка', en: 'support' },
  practice: { ky: 'тажрыйба', ru: 'практика', en: 'practice' },
  commission: { ky: 'комиссия', ru: 'комиссия', en: 'commission' },
  selection: { ky: 'тандоо', ru: 'отбор', en: 'selection' },
  seminar: { ky: 'семинар', ru: 'семинар', en: 'seminar' },
  training: { ky: 'окутуу', ru: 'обучение', en: 'training' },
  session: { ky: 'маалыматтык сессия', ru: 'информационная сессия', en: 'information session' },
  conference: { ky: 'конференция', ru: 'конференция', en: 'conference' },
  'round-table': { ky: 'тегерек стол', ru: 'круглый стол', en: 'round table' },
  'press-session': { ky: 'пресс-сессия', ru: 'пресс-сессия', en: 'press session' },
  hearing: { ky: 'угуу же жыйын', ru: 'слушания или сход', en: 'hearing or gathering' },
  report: { ky: 'отчёт', ru: 'отчёт', en: 'report' },
});

/** Whether an event happened, as far as its source tells. */
const eventStatuses = list({
  announced: {
    ky: 'алдын ала жарыяланган, өткөн-өтпөгөнү белгисиз',
    ru: 'объявлено заранее, прошло ли, неизвестно',
    en: 'announced; whether it took place is not known',
  },
  done: { ky: 'болгон', ru: 'состоялось', en: 'took place' },
});

/** What an organization did in an event. */
const roleKinds = list({
  financed: { ky: 'каржылаган', ru: 'финансирует', en: 'financed' },
  'carried-out': { ky: 'ишке ашырган', ru: 'исполнитель', en: 'carried out' },
  organized: { ky: 'уюштурган', ru: 'организатор', en: 'organized' },
  supported: { ky: 'колдогон', ru: 'поддержка', en: 'supported' },
  hosted: { ky: 'орун берген', ru: 'площадка', en: 'hosted' },
  partner: { ky: 'өнөктөш', ru: 'партнёр', en: 'partner' },
  'took-part': { ky: 'катышкан', ru: 'участник', en: 'took part' },
});

/** Kinds of sources. */
const sourceKinds = list({
  official: { ky: 'расмий', ru: 'официальный', en: 'official' },
  donor: {
    ky: 'донордун же аткаруучунун материалы',
    ru: 'материал донора или исполнителя',
    en: 'donor or implementer',
  },
  press: { ky: 'басма сөз', ru: 'пресса', en: 'press' },
  research: { ky: 'изилдөө', ru: 'исследование', en: 'research' },
  register: { ky: 'реестр же классификатор', ru: 'реестр или классификатор', en: 'register or classifier' },
});

/** How much of a source has been read. */
const seen = list({
  whole: { ky: 'толугу менен окулган', ru: 'прочитан целиком', en: 'read in full' },
  opening: { ky: 'башталышы гана окулган', ru: 'прочитано только начало', en: 'only the opening was read' },
  reference: { ky: 'шилтеме боюнча гана белгилүү', ru: 'известен только по ссылке', en: 'known only from a reference' },
});

/** What can be published about the social order: the items of searches and of duties. */
const items = list({
  programme: { ky: 'программа', ru: 'программа', en: 'programme' },
  needs: { ky: 'муктаждыктарды изилдөө', ru: 'изучение потребностей', en: 'study of needs' },
  calls: { ky: 'конкурс жөнүндө кулактандыруу', ru: 'объявление о конкурсе', en: 'announcement of the competition' },
  criteria: { ky: 'баалоо критерийлери', ru: 'критерии оценки', en: 'evaluation criteria' },
  commission: { ky: 'комиссиянын курамы', ru: 'состав комиссии', en: 'members of the commission' },
  applications: { ky: 'арыздардын саны', ru: 'число заявок', en: 'number of applications' },
  scores: { ky: 'баллдар жана протокол', ru: 'баллы и протокол', en: 'scores and minutes' },
  winners: { ky: 'жеңүүчүлөр', ru: 'победители', en: 'winners' },
  amounts: { ky: 'гранттардын суммалары', ru: 'суммы грантов', en: 'amounts of the grants' },
  rejected: {
    ky: 'четке кагылган арыздардын саны',
    ru: 'число отклонённых заявок',
    en: 'number of rejected applications',
  },
  contract: { ky: 'келишим', ru: 'договор', en: 'contract' },
  payments: { ky: 'төлөмдөр', ru: 'выплаты', en: 'payments' },
  report: { ky: 'аткаруучунун отчёту', ru: 'отчёт исполнителя', en: 'report of the recipient' },
  indicators: { ky: 'көрсөткүчтөр', ru: 'показатели', en: 'indicators' },
  evaluation: {
    ky: 'мониторинг менен баалоонун отчёту',
    ru: 'отчёт о мониторинге и оценке',
    en: 'monitoring and evaluation report',
  },
  budget: { ky: 'бюджет', ru: 'бюджет', en: 'budget' },
  vouchers: { ky: 'ваучерлердин саны', ru: 'число ваучеров', en: 'number of vouchers' },
});

/** State of a legal act, as far as seen. */
const actStatuses = list({
  'in-force': { ky: 'күчүндө', ru: 'действует', en: 'in force' },
  repealed: { ky: 'күчүн жоготкон', ru: 'утратил силу', en: 'repealed' },
  unknown: { ky: 'белгисиз', ru: 'неизвестно', en: 'unknown' },
});

/** What a body answered to a request. */
const requestOutcomes = list({
  given: { ky: 'маалымат берилди', ru: 'сведения даны', en: 'the information was given' },
  partly: { ky: 'маалыматтын бир бөлүгү берилди', ru: 'дана часть сведений', en: 'a part of it was given' },
  refused: { ky: 'берүүдөн баш тартылды', ru: 'отказано', en: 'refused' },
  'not-published': {
    ky: 'орган «жарыяланган эмес» деп жооп берди',
    ru: 'орган ответил: «не опубликовано»',
    en: 'the body answered “not published”',
  },
  'not-held': {
    ky: 'орган мындай маалыматы жок экенин айтты',
    ru: 'орган ответил, что у него таких сведений нет',
    en: 'the body answered that it does not hold it',
  },
  forwarded: { ky: 'башка органга жөнөтүлдү', ru: 'передано другому органу', en: 'passed on to another body' },
});

/** What the number of applications counts. */
const applicationUnits = list({
  organizations: { ky: 'уюм', ru: 'организаций', en: 'organizations' },
  projects: { ky: 'долбоор', ru: 'проектов', en: 'projects' },
});

/** What happened to a row or cell between two releases. */
const changeKinds = list({
  correction: { ky: 'оңдоо: биз жаңылганбыз', ru: 'исправление: ошиблись мы', en: 'correction: the mistake was ours' },
  update: { ky: 'жаңыртуу: маалымат өзгөрдү', ru: 'обновление: изменились сведения', en: 'update: the facts changed' },
  withdrawal: { ky: 'алынып салынды', ru: 'снято', en: 'withdrawal' },
  merge: { ky: 'башка сап менен бириктирилди', ru: 'объединено с другой строкой', en: 'merged into another row' },
  rename: { ky: 'коду алмашты', ru: 'получило другой код', en: 'given another id' },
});

/** What a visit to the address of a source met. */
const visitOutcomes = list({
  opened: { ky: 'ачылат', ru: 'открывается', en: 'it opens' },
  partly: {
    ky: 'ачылат, бирок файл аягына чейин окууга өтө чоң',
    ru: 'открывается, но файл слишком велик, чтобы прочесть его до конца',
    en: 'it opens, but the file is too large to be read to the end',
  },
  gone: { ky: 'андай барак жок', ru: 'такой страницы нет', en: 'there is no such page' },
  refused: {
    ky: 'сайт баракты программага берген жок',
    ru: 'сайт не отдал страницу программе',
    en: 'the site did not give the page to a program',
  },
  failed: { ky: 'сайт ката кайтарды', ru: 'сайт ответил ошибкой', en: 'the site answered with an error' },
  misled: {
    ky: 'багыттоолор эч жакка алып барбайт',
    ru: 'переадресации никуда не ведут',
    en: 'its redirects lead nowhere',
  },
  silent: { ky: 'сайт жооп берген жок', ru: 'сайт не ответил', en: 'the site did not answer' },
  insecure: {
    ky: 'корголгон байланыш түзүлгөн жок',
    ru: 'защищённое соединение не установилось',
    en: 'no secure connection was made',
  },
  forbidden: {
    ky: 'сайт программаларга тыюу салат, ачкан жокпуз',
    ru: 'сайт просит программы страницу не открывать, и мы не открывали',
    en: 'the site asks programs not to open it, and we did not',
  },
});

/** Every list by the name that columns refer to. */
export const codelists = {
  languages,
  placeKinds,
  placeStatuses,
  pointKinds,
  nameCertainties,
  organizationKinds,
  legalForms,
  forms,
  targetGroups,
  callStatuses,
  grantStatuses,
  programmeStatuses,
  qualifiers,
  bases,
  levels,
  scopes,
  measures,
  resultKinds,
  units,
  eventKinds,
  eventStatuses,
  roleKinds,
  sourceKinds,
  seen,
  items,
  actStatuses,
  requestOutcomes,
  applicationUnits,
  changeKinds,
  visitOutcomes,
  chartQualifiers,
  chartUnits,
} satisfies Record<string, Record<string, Trilingual>>;

export type CodelistName = keyof typeof codelists;

/** The codes of a list as the tuple that Zod wants. */
export const codesOf = <T extends Record<string, Trilingual>>(codelist: T) =>
  Object.keys(codelist) as [keyof T & string, ...(keyof T & string)[]];
