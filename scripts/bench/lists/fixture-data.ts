import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

type Row = Record<string, string>;

/** Problems that made-up calls describe, by the topic of `query-keys.csv`. Fictional: they are built for the tests of the search only. */
const problems: Readonly<Record<string, readonly [ky: string, ru: string, en: string]>> = {
  waste: [
    'Көчөлөрдө таштанды топтолуп, калдыктар өз убагында чыгарылбайт.',
    'На улицах скапливается мусор, отходы не вывозят вовремя.',
    'Litter piles up in the streets and waste is not taken away in time.',
  ],
  teens: [
    'Өспүрүмдөргө үй-бүлөнүн жана психологдун колдоосу жетишпейт.',
    'Подросткам не хватает поддержки семьи и психолога.',
    'Teenagers lack the support of family and of a psychologist.',
  ],
  'disabled-children': [
    'Майып балдардын ата-энелери жардамсыз калат, күндүзгү борбор жок.',
    'Родители детей с ОВЗ остаются без помощи, дневного центра нет.',
    'Parents of children with disabilities are left without help; there is no day centre.',
  ],
  women: [
    'Зомбулуктан жабыр тарткан аялдарга кризистик борбор жана психолог керек.',
    'Женщинам, пережившим насилие, нужны кризисный центр и психолог.',
    'Women who survived violence need a crisis centre and a psychologist.',
  ],
  homeless: [
    'Селсаяктарга ысык тамак жана түнөк берилбейт.',
    'Бездомным не дают горячего питания и ночлега.',
    'Homeless people get neither hot meals nor a night shelter.',
  ],
  elderly: [
    'Жалгыз бой карыларды караган эч ким жок.',
    'За одинокими пожилыми людьми некому ухаживать.',
    'Nobody looks after lonely older people.',
  ],
  preschool: [
    'Айылда бала бакча жок, балдар мектепке даярдыксыз барат.',
    'В селе нет детского сада, дети идут в школу без подготовки.',
    'The village has no kindergarten, children come to school unprepared.',
  ],
  heritage: [
    'Кол өнөрчүлүк жана салттар унутулуп баратат.',
    'Ремёсла и традиции забываются.',
    'Crafts and traditions are being forgotten.',
  ],
  water: [
    'Айылга таза ичүүчү суу жетпейт.',
    'В селе нет чистой питьевой воды.',
    'The village has no clean drinking water.',
  ],
  'youth-jobs': [
    'Жаштар жумуш таппай, чет өлкөгө кетип жатышат.',
    'Молодёжь не находит работы и уезжает.',
    'Young people find no work and leave.',
  ],
  violence: ['Үй-бүлөлөрдө зомбулук көбөйдү.', 'В семьях стало больше насилия.', 'There is more violence in families.'],
  drugs: [
    'Мектептердин айланасында баңгизат сатылат.',
    'Возле школ продают наркотики.',
    'Drugs are sold near schools.',
  ],
  library: [
    'Айылдык китепканада жаңы китептер жок, мектептер да китепке муктаж.',
    'В сельской библиотеке нет новых книг, книги нужны и школам.',
    'The village library has no new books, and schools need books too.',
  ],
  sport: [
    'Балдар үчүн спорттук аянтча жок.',
    'Нет спортивной площадки для детей.',
    'There is no sports ground for children.',
  ],
  inclusive: [
    'Мектептерде пандус жок, инклюзивдүү билим берүү башталган эмес.',
    'В школах нет пандусов, инклюзивное образование не начато.',
    'Schools have no ramps and inclusive education has not begun.',
  ],
  migrants: [
    'Мигранттардын балдары туугандарында калып, ата-эненин камкордугун көрбөйт, психологдун жардамы керек.',
    'Дети мигрантов остаются у родственников без родителей, им нужен психолог.',
    'Children of migrants stay with relatives without their parents and need a psychologist.',
  ],
  legal: ['Жарандар юристке бара алышпайт.', 'У граждан нет денег на юриста.', 'Citizens cannot afford a lawyer.'],
  deaf: [
    'Дүлөй жана начар уккан балдарга окуу жетишсиз.',
    'Глухим и слабослышащим не хватает обучения.',
    'Deaf people lack training.',
  ],
  trees: [
    'Айылда дарактар аз, көчөт отургузуу керек.',
    'В селе мало деревьев, нужно посадить саженцы.',
    'The village has few trees; saplings must be planted.',
  ],
  it: [
    'Айыл тургундары компьютер менен иштей алышпайт.',
    'Жители не умеют работать на компьютере.',
    'Villagers cannot use a computer.',
  ],
};

const places = [
  'batken',
  'kochkor-ata',
  'karakol',
  'osh',
  'bishkek',
  'naryn',
  'talas',
  'balykchy',
  'uzgen',
  'tokmok',
  'kara-balta',
  'cholpon-ata',
];
const amounts = [400_000, 300_000, 350_000, 1_000_000, 250_000, 150_000, 480_000];
const recipients = [
  ['«Ак-Булак» коомдук фонду', 'Общественный фонд «Ак-Булак»', 'Ak-Bulak Public Foundation'],
  ['Демилгелүү аялдар бирикмеси', 'Объединение инициативных женщин «Демилгелүү аялдар»', 'Association of Active Women'],
  ['«Жаш муун» коомдук бирикмеси', 'Общественное объединение «Жаш муун»', 'Jash Muun Public Association'],
] as const;

/** Copies the record and adds made-up calls and grants, one for each topic in three places, so that queries about them have something to find. */
export function writeSearchFixture(folder: string) {
  cpSync('data', folder, { recursive: true });
  const keys = Papa.parse<Row>(readFileSync(new URL('query-keys.csv', import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data.filter(({ key }) => key?.startsWith('topic:'));
  const deeds = keys.flatMap((row, i) => [0, 1, 2].map((turn) => deedOf(row, i * 3 + turn, turn)));
  append(
    folder,
    'organizations',
    recipients.map(([ky, ru, en], i) => ({
      id: `fx-ngo-${i + 1}`,
      kind: 'ngo',
      name_ky: ky,
      name_ru: ru,
      name_en: en,
      source: 'dpi-release-2018-06',
    })),
  );
  append(
    folder,
    'calls',
    deeds.map(({ call }) => call),
  );
  append(
    folder,
    'winners',
    deeds.map(({ grant }) => grant),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'release.json'), '{ "date": "2026-11-22", "synthetic": true }');
}

function deedOf({ key = '', ky = '', ru = '', en = '' }: Row, number: number, turn: number) {
  const topic = key.slice('topic:'.length);
  const place =
    turn === 0 && topic === 'library'
      ? 'bishkek'
      : turn === 0 && topic === 'water'
        ? 'naryn'
        : (places[
            (turn === 0 && ['waste', 'teens'].includes(topic) ? ['waste', 'teens'].indexOf(topic) : number) %
              places.length
          ] ?? '');
  const year = String(topic === 'teens' && turn === 0 ? 2018 : 2018 + (number % 4));
  const [problem_ky = '', problem_ru = '', problem_en = ''] = problems[topic] ?? [];
  const titles = { title_ky: ky, title_ru: ru, title_en: en };
  const common = { place, ...titles, status: 'awarded', basis: 'explicit', source: 'dpi-release-2018-06' };
  const amount = String(amounts[number % amounts.length]);
  return {
    call: { id: `fx-${topic}-${turn + 1}`, form: 'grant', ...common, problem_ky, problem_ru, problem_en, year },
    grant: {
      id: `fx-${topic}-${turn + 1}`,
      call: `fx-${topic}-${turn + 1}`,
      recipient: `fx-ngo-${(number % 3) + 1}`,
      ...common,
      awarded: year,
      amount,
      amount_qualifier: 'exact',
      contract: number === 3 ? 'МСЗ-2018-0001' : '',
    },
  };
}

function append(folder: string, table: string, rows: readonly Row[]) {
  const file = join(folder, `${table}.csv`);
  const { data, meta } = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  writeFileSync(
    file,
    `${Papa.unparse({ fields: meta.fields ?? [], data: [...data, ...rows] }, { newline: '\n' }).trimEnd()}\n`,
  );
}
