import type { Language } from '#text/languages.ts';
import { inflect, inflectBody } from './kyrgyz-number.ts';

/** The words of a place page for somebody who looks for their own village or town, above all where nothing is recorded. */
interface PlaceWords {
  /** Said first to somebody who looked for a village; `around` goes from the municipality to the region. */
  villageLies: (village: string, around: string) => string;
  /** Said at the top of a place that is no more; the date comes in the form «when». */
  abolished: (until: string | null) => string;
  /** Before the link to the successor. */
  successor: string;
  noSuccessor: string;
  nearTitle: string;
  /** Whether the neighbours lie in the same district, or only in the same region. */
  neighbours: { district: string; region: string };
  noNeighbours: string;
  /** Of a unit with papers only. */
  papersOnly: string;
  nothing: string;
  amountUnknown: string;
  known: (amount: string) => string;
  askTitle: string;
  /** Names of bodies by the kind of place that they govern. */
  bodies: Readonly<Record<'aiylOkmotu' | 'cityHall' | 'districtAdministration', (place: string) => string>>;
  askWhom: (body: string) => string;
  question: (body: string) => string;
  dutyUnread: string;
  dutyUnreadLink: string;
  letterTitle: Readonly<Record<'ky' | 'ru', string>>;
  letterNote: string;
  tellTitle: string;
  tell: string;
  tellLink: string;
  /** What a search looked for: date and items. */
  lookedFor: (date: string, items: string) => string;
  subjects: string;
  /** Before the way in which something was looked for. */
  where: string;
}

/** Where papers should be: the body in the locative where its name tells how, otherwise named after a colon. */
function keptBy(body: string): string {
  const there = inflectBody(body, 'locative');
  return there === body ? `ушул органда болушу керек: ${body}` : `${there} болушу керек`;
}

export const placeWords: Readonly<Record<Language, PlaceWords>> = {
  ky: {
    villageLies: (village, around) =>
      `${village} айылы ушул аймакта: ${around}. Маалымат ар бир айыл боюнча эмес, айыл аймактары жана шаарлар боюнча чогултулат.`,
    abolished: (until) => `Бул аймак ${until === null ? '' : `${until} `}жоюлган.`,
    successor: 'Анын ордундагы азыркы аймак:',
    noSuccessor: 'Анын кайсы аймакка кошулганы тууралуу бизде маалымат жок.',
    nearTitle: 'Жакын жерлерде эмне белгилүү',
    neighbours: {
      district: 'Ушул райондо маалыматы бар аймактар:',
      region: 'Райондун башка аймактары боюнча маалымат жок. Облустагы маалыматы бар эң жакын аймактар:',
    },
    noNeighbours: 'Коңшу аймактар боюнча да эч нерсе тапкан жокпуз.',
    papersOnly: 'бюджет же программа боюнча гана маалымат бар',
    nothing: 'эч нерсе тапкан жокпуз',
    amountUnknown: 'суммасы белгисиз',
    known: (amount) => `белгилүү суммасы — ${amount}`,
    askTitle: 'Кимден жана эмнени сураса болот',
    bodies: {
      aiylOkmotu: (place) => `${place.replace(/ айыл аймагы$/, '')} айыл өкмөтү`,
      cityHall: (place) => `${inflect(place, 'genitive')} мэриясы`,
      districtAdministration: (place) => `${inflect(place, 'genitive')} мамлекеттик администрациясы`,
    },
    askWhom: (body) => `Бул жерде социалдык заказ боюнча конкурс өткөн болсо, ал тууралуу маалымат ${keptBy(body)}.`,
    question: (body) =>
      `Бир суроо: «${body} мамлекеттик социалдык заказ боюнча конкурс жарыялаган беле? Жарыяласа, ал эмнеге арналган, ким жеңген, канча төлөнгөн жана натыйжасы кандай болгон?»`,
    dutyUnread:
      'Бул маалыматты жарыялоого кайсы мыйзам милдеттендирерин беренелери боюнча окуп, текшере элекпиз, ошондуктан катта берене көрсөтүлгөн эмес.',
    dutyUnreadLink: 'Мыйзамдар жөнүндө',
    letterTitle: { ky: 'Даяр кат: кыргызча', ru: 'Даяр кат: орусча' },
    letterNote: 'Катты көчүрүп алып, өз атыңызды жана дарегиңизди жазыңыз.',
    tellTitle: 'Бир нерсе билесизби?',
    tell: 'Сизде конкурс, жеңүүчү же отчёт тууралуу барак, сүрөт же документ болсо, бизге айтыңыз: булагын текшерип, маалыматка кошобуз.',
    tellLink: 'Бизге айтуу',
    lookedFor: (date, items) => `${date} изделген: ${items}.`,
    subjects: 'Эмне жөнүндө жана кайдан',
    where: 'Кайдан изделген',
  },
  ru: {
    villageLies: (village, around) =>
      `Село ${village} относится сюда: ${around}. Сведения собраны по айылным аймакам и городам, а не по отдельным сёлам.`,
    abolished: (until) => `Это место упразднено${until === null ? '' : ` ${until}`}.`,
    successor: 'Вместо него теперь:',
    noSuccessor: 'К какому месту оно присоединено, у нас не записано.',
    nearTitle: 'Что известно рядом',
    neighbours: {
      district: 'В этом районе есть сведения о таких местах:',
      region: 'О других местах района сведений нет. Ближайшие места области, о которых они есть:',
    },
    noNeighbours: 'О соседних местах мы тоже ничего не нашли.',
    papersOnly: 'есть только сведения о бюджете или программе',
    nothing: 'ничего не нашли',
    amountUnknown: 'сумма неизвестна',
    known: (amount) => `известная сумма — ${amount}`,
    askTitle: 'Кого и о чём спросить',
    bodies: {
      aiylOkmotu: (place) => `айыл окмоту (${place})`,
      cityHall: (place) => `мэрия (${place})`,
      districtAdministration: (place) => `районная государственная администрация (${place})`,
    },
    askWhom: (body) => `Если конкурс социального заказа здесь был, сведения о нём должны быть у этого органа: ${body}.`,
    question: (body) =>
      `Один вопрос: «${body}: объявлялись ли конкурсы государственного социального заказа — на что, кто победил, сколько выплачено и что получилось?»`,
    dutyUnread:
      'Какой закон обязывает публиковать эти сведения, мы по статьям ещё не прочитали и не проверили, поэтому статьи в письме нет.',
    dutyUnreadLink: 'О законах',
    letterTitle: { ky: 'Готовое письмо: по-кыргызски', ru: 'Готовое письмо: по-русски' },
    letterNote: 'Скопируйте письмо и впишите своё имя и адрес.',
    tellTitle: 'Вы что-то знаете?',
    tell: 'Если у вас есть страница, снимок или документ о конкурсе, победителе или отчёте, скажите нам: мы проверим источник и добавим сведения.',
    tellLink: 'Сообщить нам',
    lookedFor: (date, items) => `Искали ${date}: ${items}.`,
    subjects: 'О чём и где',
    where: 'Где искали',
  },
  en: {
    villageLies: (village, around) =>
      `${village} lies in ${around}. Records are kept for municipalities, not for single villages.`,
    abolished: (until) => `This place was abolished${until === null ? '' : ` ${until}`}.`,
    successor: 'In its place there is now:',
    noSuccessor: 'Which place it was joined to is not in our record.',
    nearTitle: 'What is known nearby',
    neighbours: {
      district: 'Places in this district with a record:',
      region: 'No other place in the district has a record. The nearest in the region that have one:',
    },
    noNeighbours: 'We have found nothing about its neighbours either.',
    papersOnly: 'budget or programme figures only',
    nothing: 'nothing found',
    amountUnknown: 'amount unknown',
    known: (amount) => `known amount ${amount}`,
    askTitle: 'Whom to ask, and what',
    bodies: {
      aiylOkmotu: (place) => `the aiyl okmotu, the village government (${place})`,
      cityHall: (place) => `the mayor’s office (${place})`,
      districtAdministration: (place) => `the district state administration (${place})`,
    },
    askWhom: (body) => `If there was a social order competition here, this body should hold the papers: ${body}.`,
    question: () =>
      'One question: “Were competitions of the state social order ever announced here: what for, who won, how much was paid, and what came of it?”',
    dutyUnread:
      'Which law obliges a body to publish this we have not yet read and checked article by article, so the letter names no article.',
    dutyUnreadLink: 'About the laws',
    letterTitle: { ky: 'Ready letter: in Kyrgyz', ru: 'Ready letter: in Russian' },
    letterNote: 'Copy the letter and add your name and address.',
    tellTitle: 'Do you know something?',
    tell: 'If you have a page, a picture or a document about a call, a winner or a report, tell us: we will check the source and add it to the record.',
    tellLink: 'Tell us',
    lookedFor: (date, items) => `Searched for on ${date}: ${items}.`,
    subjects: 'About what, and where',
    where: 'Where we looked',
  },
};
