import type { Language } from '#text/languages.ts';

/**
 * Synonyms for a search in a record of social projects: one group per line, `ky | ru | en`, words and phrases separated by commas.
 * Used at build only; the browser gets stems with numbers (`Concepts` in files.ts). Everyday and older words stand beside official ones,
 * because that is how people ask; the texts of the site use the official ones.
 */
const table = `
мамлекеттик социалдык заказ, социалдык заказ, мсз | государственный социальный заказ, социальный заказ, соцзаказ, госсоцзаказ, гсз | state social order, social order, social procurement, sso
муниципалдык социалдык заказ | муниципальный социальный заказ, мсз | municipal social order
коммерциялык эмес уюм, бейөкмөт уюм, өкмөттүк эмес уюм, коомдук уюм, коомдук бирикме, коомдук фонд, кэу, бөу, өэу | некоммерческая организация, неправительственная организация, общественная организация, общественное объединение, общественный фонд, нко, нпо, оо, оф | ngo, npo, nonprofit, non-profit, non-commercial organization, non-governmental organization, civil society organization, cso, charity
жергиликтүү өз алдынча башкаруу, жөаб | местное самоуправление, мсу, омсу | local self-government, local government
айыл өкмөтү, айыл өкмөт, ао | айыл окмоту, айыл окмот, сельская управа, сельсовет | aiyl okmotu, ayil okmotu, village government
айыл аймагы, аа | айылный аймак, сельский округ | aiyl aimak, ayil aimak, rural municipality
мэрия, шаар башчысы, мэр | мэрия, мэр, городская администрация, администрация города | city hall, mayor, mayoralty, mayor office
жергиликтүү кеңеш, айылдык кеңеш, шаардык кеңеш, депутат | местный кенеш, городской кенеш, айылный кенеш, депутат, горкенеш | local council, kenesh, deputy, councillor
министрлик | министерство, минтруда, минсоцразвития, минздрав, минкультуры | ministry
конкурс, сынак, тендер | конкурс, тендер, отбор | call, competition, contest, tender
грант, каржылоо | грант, финансирование | grant, funding
долбоор | проект | project
жеңүүчү, аткаруучу, алуучу | победитель, исполнитель, получатель | winner, recipient, grantee, contractor
арыз, табыштама | заявка, заявление | application, bid
келишим | договор, контракт, соглашение | contract, agreement
төлөм | платеж, выплата, оплата | payment
бюджет, каражат, акча, каржы | бюджет, средства, деньги, финансы | budget, money, funds, finance
отчет, баяндама | отчет, отчетность | report
көрсөткүч, натыйжа, жыйынтык | показатель, индикатор, результат, итог | indicator, result, outcome
мыйзам | закон, законодательство | law, act, legislation
токтом, жобо | постановление, положение | resolution, regulation, decree
сөздүк, термин | словарь, глоссарий, термин | glossary, dictionary, term
купуялык, жеке маалымат | конфиденциальность, приватность, персональные данные | privacy, personal data
оңдоо, ката, түзөтүү | исправление, ошибка, опечатка, поправка | correction, error, mistake
шилтеме берүү, цитата | цитирование, ссылка, цитата, сослаться | citation, cite, quote
байланыш, дарек | контакты, адрес, обратная связь | contact, address, feedback
жүктөп алуу, маалымат топтому, таблица, csv, excel | скачать, набор данных, таблица, выгрузка | download, dataset, table, spreadsheet
майып, майыптык, ден соолугунун мүмкүнчүлүгү чектелген, мүмкүнчүлүгү чектелген, дмч, дмча, дмчл, дцп | инвалид, инвалидность, лицо с инвалидностью, ограниченные возможности здоровья, ограниченные возможности, овз, ловз, особые потребности, дцп | disabled, disability, handicapped, special needs, impairment, pwd
өзгөчө муктаждыгы бар балдар, майып балдар, майыптыгы бар балдар | дети с инвалидностью, дети инвалиды, особенные дети, дети с овз | children with disabilities, disabled children
инклюзия, инклюзивдүү билим берүү, аралаштыруу | инклюзия, инклюзивное образование, включение | inclusion, inclusive education
реабилитация, калыбына келтирүү | реабилитация, восстановление | rehabilitation
аутизм, даун синдрому | аутизм, синдром дауна | autism, down syndrome
карылар, кары-картаң, улгайган адам, улгайган, аксакал, пенсионер, карыган, кары адам, кары киши | пожилые, престарелые, старики, старые люди, пожилые люди, пенсионеры, ветераны, дом престарелых | elderly, old people, older people, seniors, pensioners
аял, аялдар, кыз, эне, апа | женщина, девушка, девочка, мать, жена | woman, women, girl, female, mother
зомбулук, үй-бүлөлүк зомбулук, зордук-зомбулук, зордук, жабыркаган | насилие, домашнее насилие, семейное насилие, жертва, пострадавший, побои | violence, domestic violence, abuse, survivor, victim
кризистик борбор, башпаанек, баш калкалоочу жай | кризисный центр, убежище, приют, шелтер | crisis centre, crisis center, shelter, refuge
бала, балдар, жаш бала | дети, ребенок, детский, малыш | child, children, kid
жетим, жетим бала, ата-энесиз, ата-эненин кароосунан ажыраган | сирота, сироты, оставшиеся без попечения, детдом, детский дом | orphan, orphanage, without parental care
үй-бүлө | семья | family
мектепке чейинки, наристе, бала бакча, бакча, мектепке даярдоо | дошкольный, дошкольники, детский сад, детсад, подготовка к школе | pre-school, preschool, kindergarten, early childhood
өспүрүм, мектеп окуучусу | подросток, подростки, школьник, тинейджер | teenager, teenagers, adolescent, teen
жаш, жаштар, студент | молодежь, молодежный, молодой, студент | youth, young people, student
мигрант, эмгек мигранты, миграция, чет өлкөдө иштеген | мигрант, трудовой мигрант, миграция, гастарбайтер | migrant, labour migrant, migration, migrant worker
үйсүз, үй-жайсыз, турак жайы жок, селсаяк, бомж | бездомный, бездомные, бомж, бродяга, без определенного места жительства | homeless, rough sleeper
мурдагы соттолгон, абактан чыккан, соттолгон, пробация, камактан бошогон | бывший заключенный, осужденный, освободившийся, пробация, судимый | former prisoner, ex-prisoner, convict, probation
көз карандылык, баңгилик, алкоголь, аракечтик, баңгизат | зависимость, наркомания, алкоголизм, наркотики, пьянство | addiction, drugs, alcohol
кургак учук, вич, спид, аивв | туберкулез, вич, спид | tuberculosis, hiv, aids
ден соолук, саламаттык, медицина, дарылоо, оорукана, дарыгер | здоровье, здравоохранение, медицина, лечение, больница, врач | health, healthcare, medicine, medical, hospital, doctor
психолог, психологиялык жардам | психолог, психологическая помощь | psychologist, psychological help, counselling
юридикалык жардам, укук, адвокат | юридическая помощь, право, права, адвокат, юрист | legal aid, rights, lawyer
билим берүү, окутуу, үйрөтүү, мектеп, курс, тренинг | образование, обучение, школа, курсы, тренинг | education, training, school, course, teaching
кесип, жумуш, эмгек, ишке орноштуруу, жумушсуз | профессия, работа, труд, трудоустройство, занятость, безработный | job, work, employment, labour, vocational, unemployed
кол өнөрчүлүк, жыгач оюу, эмерек, тигүү, кийиз, шырдак | ремесло, резьба по дереву, мебель, шитье, войлок | craft, wood carving, furniture, sewing, felt
маданият, салт, искусство, мурас | культура, традиция, искусство, наследие | culture, tradition, art, heritage
китепкана, китеп | библиотека, книга | library, book
спорт, дене тарбия, футбол, көнүгүү | спорт, физкультура, физическая культура, футбол | sport, sports, physical education, football
бош убакыт, эс алуу, кружок, ийрим, оюн аянты | досуг, отдых, кружок, свободное время, детская площадка, площадка | leisure, recreation, free time, club, playground
туризм | туризм | tourism
таштанды, калдык, таштанды чыгаруу | мусор, отходы, свалка, тбо, вывоз мусора, уборка | waste, garbage, litter, trash, rubbish, recycling
экология, айлана-чөйрө, жаратылыш, жашылдандыруу, бак-дарак | экология, окружающая среда, природа, озеленение, деревья, зеленые насаждения | ecology, environment, nature, greening, trees
таза суу, ичүүчү суу, суу | питьевая вода, чистая вода, вода, водопровод | drinking water, clean water, water
электр, жарык, көчө жарыгы | электричество, свет, освещение, уличное освещение | electricity, light, street lighting
жол, көчө | дорога, улица | road, street
ит, селсаяк ит, жаныбар | собаки, бродячие собаки, животные | stray dogs, dogs, animals
коомдук тартип, коопсуздук, кылмыш | общественный порядок, безопасность, преступность | public order, safety, security, crime
тамак, тамак-аш, азык-түлүк, ысык тамак | питание, еда, продукты, горячее питание | food, meals, nutrition
үй, турак жай, жатакана | жилье, дом, общежитие | housing, home, hostel, dormitory
күндүзгү борбор, күндүзгү кароо | дневной центр, центр дневного пребывания, дневное пребывание | day centre, day center, day care
жакырчылык, жакыр, аз камсыз болгон, муктаж | бедность, бедный, малоимущий, малообеспеченный, нуждающийся | poverty, poor, low-income, needy
оор турмуштук кырдаал, турмуштук оор кырдаал | трудная жизненная ситуация, тжс | hard life situation, difficult life situation
волонтер, ыктыярчы | волонтер, доброволец | volunteer
калк, тургундар, эл, жашоочу | население, жители, граждане, народ | residents, population, citizens, people
шаар | город | city, town
айыл, кыштак | село, деревня | village
район | район | district, rayon
облус | область | region, oblast
борбор | центр | centre, center
колдоо, жардам, көмөк | поддержка, помощь | support, help, aid, assistance
кызмат, кызмат көрсөтүү | услуга, услуги, сервис | service, services
өнүктүрүү, өнүгүү | развитие | development
программа | программа | programme, program
агенттик, департамент | агентство, госагентство, департамент | agency, department
институт | институт | institute
булак | источник | source
карта | карта | map
белгисиз, маалымат жок, боштук | неизвестно, нет данных, пробел, пробелы | unknown, missing, gap, gaps, not known
жарыялоо, ачык маалымат, ачыктык | публикация, открытые данные, прозрачность, открытость | publish, publication, open data, transparency
журналист, басма сөз, жмк | журналист, пресса, сми | journalist, press, media
баа берүү, мониторинг, баалоо, көзөмөл | оценка, мониторинг, контроль | evaluation, monitoring, assessment, oversight
муктаждык, муктаждыктарды изилдөө, көйгөй | потребность, изучение потребностей, проблема | need, needs assessment, problem
ваучер, талон | ваучер, талон | voucher, coupon
жетекчи, башчы | руководитель, глава, директор | head, director, leader
ардагер | ветеран | veteran
`;

const phrasesOf = (column = '') =>
  column
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Each group of synonyms with its words and phrases by language. */
export const synonyms: readonly Readonly<Record<Language, readonly string[]>>[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [ky, ru, en] = line.split('|');
    return { ky: phrasesOf(ky), ru: phrasesOf(ru), en: phrasesOf(en) };
  });
