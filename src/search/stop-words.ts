import { fold } from '#text/fold.ts';

/** Stop words: they may occur in a query and are not required of a page. Folded. */
const texts = `
жана менен же үчүн боюнча тууралуу жөнүндө кайсы кайда канча кандай ким эмне эмнеге качан болгон болот болсо бул ушул ошол ал бар жок деген эле да дагы го беле бы ар бир мени сен биз силер алар анын аны ага андан бери чейин кийин мурун аркылуу сайын гана экен керек канчасы
и в во на не с со о об от для по из к ко у за до при как где что кто сколько какой какая какие какое когда куда откуда или а но же ли бы то это этот эта эти был была были есть нет мне нам их его ее они мы вы я про над под без все всё
the a an of in on for to and or is are was were be by with from at as what where who which when how much many does did do there this that it its their our about into
`;

export const stopWords: ReadonlySet<string> = new Set(texts.trim().split(/\s+/).map(fold));

/**
 * Words that are common in questions about this record: money, giving, getting, helping, doing.
 * A page may match without them and ranks higher with them.
 */
const soft = `
акча акчасы каражат каражаты сумма суммасы жеңди жеңген женип алды алган алышты берди берген берилди берилген бөлүндү бөлүнгөн бөлүнүптүр жумшалды жумшалган сарпталды коротту кетти ким кимге боюнча маалымат тууралуу жөнүндө көрсөтүлдү көрсөтүлгөн көрсөткөн көрсөтөт иштейт иштеген кылынды кылган жасалды жасалган колдойт
деньги денег деньгами средства средств сумма получил получила получили дали дал дала выделили выделено выиграл выиграла выиграли потратили потрачено ушли пошли сделали сделано делает делают делал делали помогает помогают помогал помогали помогли работает работают занимается занимаются оказывает оказали информация данные
money funds sum amount got get received won win spent spend gave given awarded information help helps helped helping works working does done made
`;

export const softWords: ReadonlySet<string> = new Set(soft.trim().split(/\s+/).map(fold));
