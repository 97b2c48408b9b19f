import type { Language } from '#text/languages.ts';

/** Words of the made-up pictures on the style page: every title says that it is a sample. */
interface SampleWords {
  title: (name: string) => string;
  names: readonly string[];
  long: string;
  longWord: string;
  unit: string;
  note: string;
  item: (n: number) => string;
  refund: string;
  chain: readonly string[];
  region: string;
}

export const sampleWords: Record<Language, SampleWords> = {
  ky: {
    title: (name) => `Үлгү, сандар ойдон чыгарылган: ${name}`,
    names: ['майыптыгы бар балдар', 'улгайган адамдар', 'жаштар', 'зомбулуктан жабыркагандар', 'мигранттардын балдары'],
    long: 'Ден соолугунун мүмкүнчүлүгү чектелген балдар жана алардын үй-бүлөлөрү үчүн күндүзгү социалдык-психологиялык реабилитация борбору',
    longWord: 'мүмкүнчүлүктөрүбүздөгүлөрдөнбү',
    unit: 'балдар',
    note: 'бир министрликтин конкурсу гана',
    item: (n) => `${n}-үлгү`,
    refund: 'бюджетке кайтарылган',
    chain: ['Программа', 'Конкурс', 'Арыздар', 'Жеңүүчү', 'Сумма', 'Келишим', 'Төлөм', 'Көрсөткүчтөр', 'Баалоо'],
    region: 'Үлгү облусу',
  },
  ru: {
    title: (name) => `Образец, цифры вымышлены: ${name}`,
    names: ['дети с инвалидностью', 'пожилые люди', 'молодёжь', 'пострадавшие от насилия', 'дети мигрантов'],
    long: 'Центр дневной социально-психологической реабилитации для детей с ограниченными возможностями здоровья и членов их семей',
    longWord: 'водогрязеторфопарафинолечения',
    unit: 'дети',
    note: 'только конкурс одного министерства',
    item: (n) => `Образец ${n}`,
    refund: 'возвращено в бюджет',
    chain: ['Программа', 'Конкурс', 'Заявки', 'Победитель', 'Сумма', 'Договор', 'Выплата', 'Показатели', 'Оценка'],
    region: 'Область-образец',
  },
  en: {
    title: (name) => `Sample, numbers made up: ${name}`,
    names: [
      'children with disabilities',
      'elderly people',
      'young people',
      'survivors of violence',
      'children of migrants',
    ],
    long: 'Day centre of social and psychological rehabilitation for children with limited health capacity and the members of their families',
    longWord: 'electroencephalographically',
    unit: 'children',
    note: 'only the competition of one ministry',
    item: (n) => `Sample ${n}`,
    refund: 'returned to the budget',
    chain: ['Programme', 'Call', 'Applications', 'Winner', 'Amount', 'Contract', 'Payment', 'Indicators', 'Evaluation'],
    region: 'Sample region',
  },
};
