import type { KindOfPage } from '#publish/sections.ts';
import { list } from './list.ts';
import { digits } from './number.ts';
import { plural, type PluralMessage } from './plural.ts';
import { en as search } from './search/en.ts';
import { siteName } from './site-name.ts';

const counts = {
  grants: { one: '{n} grant', other: '{n} grants' },
  projects: { one: '{n} project', other: '{n} projects' },
  calls: { one: '{n} call', other: '{n} calls' },
  sources: { one: '{n} source', other: '{n} sources' },
  names: { one: '{n} name', other: '{n} names' },
  municipalities: { one: '{n} municipality', other: '{n} municipalities' },
  organizations: { one: '{n} organization', other: '{n} organizations' },
  rows: { one: '{n} row', other: '{n} rows' },
  lookups: { one: '{n} search', other: '{n} searches' },
  people: { one: '{n} person', other: '{n} people' },
  columns: { one: '{n} column', other: '{n} columns' },
  dated: { one: '{n} record', other: '{n} records' },
  indicators: { one: '{n} indicator', other: '{n} indicators' },
  groups: { one: '{n} group', other: '{n} groups' },
  years: { one: '{n} year', other: '{n} years' },
  districts: { one: '{n} district or city', other: '{n} districts and cities' },
} satisfies Record<string, PluralMessage>;

/** What the pages count. */
export type Noun = keyof typeof counts;

const n = (value: number) => digits(value, 'en');
const lettered = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
/** A sentence that begins with a number begins with a letter, as in a newspaper: numbers below ten are written out. */
const sentence = (text: string) => text.replace(/^[2-9](?= )/, (digit) => lettered[Number(digit) - 2] ?? digit);
/** A small number in words, as it stands in running text. */
const spelt = (value: number) =>
  value >= 2 && value <= 9 ? (lettered[value - 2] ?? n(value)).toLowerCase() : n(value);
const count = (value: number, what: Noun) => plural(value, counts[what], 'en');
const units = (value: number, kind: 'country' | 'inside') =>
  count(value, kind === 'country' ? 'districts' : 'municipalities');

/** Every word of the site's pages in English; ky.ts and ru.ts have the same keys, or they do not compile. */
export const en = {
  site: {
    name: siteName.en,
    tagline: 'Where the money of the state social order went, what it achieved and what we still don’t know',
    description:
      'Calls, winners, budgets and results of the state social order of the Kyrgyz Republic, each figure with its source.',
    synthetic: 'Test data. Nothing on this site is real.',
  },
  nav: {
    skip: 'Skip to content',
    main: 'Main sections',
    language: 'Language',
    home: 'Home',
    places: 'Places',
    grants: 'Grants',
    calls: 'Calls',
    organizations: 'Organizations',
    groups: 'Who it helps',
    data: 'Data',
    changes: 'Changes',
    gaps: 'Gaps',
    sources: 'Sources',
    verify: 'Check a figure',
    contribute: 'Tell us one fact',
    check: 'Check a file',
    compare: 'Compare',
    signals: 'What to ask',
    search: 'Search',
    breadcrumb: 'You are here',
    prose: 'About the site',
    top: 'Back to top',
  },
  search,
  kinds: {
    home: 'front page',
    places: 'place',
    grants: 'grant',
    calls: 'call',
    organizations: 'organization',
    groups: 'target group',
    data: 'data',
    changes: 'changes',
    gaps: 'gaps',
    sources: 'sources',
    verify: 'check of a figure',
    contribute: 'telling a fact',
    check: 'check of a file',
    compare: 'comparison',
    signals: 'what to ask',
    search: 'search',
    prose: 'text',
    list: 'list',
  } satisfies Record<KindOfPage, string>,
  counts: counts as Record<Noun, PluralMessage>,
  common: {
    unknown: 'unknown',
    all: 'all',
    source: 'Source',
    sources: 'Sources',
    sourcesIntro: 'Sources for the figures on this page.',
    retrieved: 'Accessed',
    published: 'published',
    archived: 'archived copy',
    noAddress: 'no web address',
    openingOnly: 'only the beginning was read',
    table: 'Show the numbers as a table',
    ours: 'our wording',
    oursTitle: 'Our own translation or wording, not the words of the source',
    inLanguage: { ky: 'in Kyrgyz', ru: 'in Russian', en: 'in English' },
    missingTitle: 'No English text yet',
    othersSay: 'Other statements',
    asPrinted: 'given as',
    notFound: 'not found',
    notLooked: 'unknown',
    notDue: 'not yet due',
    known: 'known',
    looked: 'searched for, not found',
    note: 'Note',
    partOf: 'Part of',
    includes: 'Includes',
    sharedSum: 'one total for several projects',
    ownUnknown: (sum: string, projects: string) => `own amount unknown; ${sum} for ${projects} together`,
    alsoWritten: 'also written',
    notDoubled: 'This amount is counted only once.',
    download: 'Download',
    cite: 'Cite this page',
    citeUnreleased:
      'A citation names the version of the data. This state of the tables is not released yet, so nobody keeps it: keep a print or the file.',
    spoken: 'How to say it at a hearing',
    version: 'Data version',
    versionOf: (date: string, hash: string) => `Data version of ${date} (${hash})`,
    licence: 'Data: CC BY 4.0. Code: MIT.',
    printed: 'Address of this page',
    more: 'More',
    allOf: (what: string) => `All ${what}`,
    nothing: 'Nothing is recorded.',
    tooLittle: 'Not enough data for a chart: ',
    openData: 'Data on this page',
    id: 'Id',
    correct: 'Something wrong or missing? Tell us',
    map: 'Map',
  },
  home: {
    title: 'Open Order: the state social order of Kyrgyzstan',
    what: 'The state social order is money that ministries and town halls give to organizations for social work.',
    where: 'Where is my town or village?',
    totals: 'In short',
    money: 'Known grant money',
    moneyNote: (known: number, all: number) =>
      `total for ${n(known)} of ${n(all)} grants on record; the other amounts are unknown`,
    outcomes: 'Outcome known',
    outcomesNote: (all: number, what: Noun) =>
      `of ${count(all, what)} on record; the results of the others are unknown`,
    wholeNote: (all: number, what: Noun) =>
      all === 1 ? `${count(all, what)} on record` : `all ${count(all, what)} on record`,
    noneNote: (all: number, what: Noun) =>
      all === 1 ? `${count(all, what)} on record, unknown so far` : `unknown for all ${count(all, what)} on record`,
    recipients: 'Recipient known by name',
    recipientsNote: (all: number) => `of ${count(all, 'projects')} on record`,
    municipalities: 'Municipalities with a record',
    municipalitiesNote: (all: number) => `of ${n(all)} that exist today; we have found nothing about the others so far`,
    byYear: 'The money, year by year',
    groupsNote: 'Projects recorded one by one; a project may serve several groups.',
    allGroups: 'All groups',
    regionsNote: (nowhere: number) => (nowhere === 0 ? '' : `Region not named: ${count(nowhere, 'projects')}.`),
    allPlaces: 'All places',
    whomWhere: 'Who gets help, and where',
    notKnown: 'What is not known',
    coverage: 'What we know about each year',
    latest: 'Latest entries',
    latestCalls: 'Calls',
    latestGrants: 'Grants',
    latestResults: 'Results',
    doors: 'Where to start',
    doorCitizens: 'For citizens: find your town or village',
    doorHow: 'New here? How the social order works',
    doorJournalists: 'For journalists: formats, pitfalls in the data, how to credit',
    doorCouncils: 'For councils, keneshes and hearings: what to print and ask',
    doorPublishers: 'For publishers: how to prepare a file',
    partial:
      'This record is not complete. It contains only what we have read so far. An empty cell means we don’t know.',
  },
  places: {
    title: 'Places',
    intro: 'Every region, district, city and aiyl aimak has a page, including those we know nothing about.',
    withRecords: 'Places with records',
    abolishedWithRecords: 'Abolished, with records',
    all: 'All places by region',
    place: 'Place',
    inside: 'Contains',
    villages: 'Villages',
    villagesNote: 'From the list of 2021.',
    population: 'Population',
    soate: 'SOATE code',
    status: 'Status',
    kyrgyzName: 'Kyrgyz name',
    aliases: 'Also known as',
    successor: 'Succeeded by',
    validUntil: 'Existed until',
    summary: (name: string, found: string, money: string) =>
      `${name}: ${found} on record. Known grant money: ${money}.`,
    summaryNoMoney: (name: string, found: string) =>
      `${name}: ${found} on record. How much money was awarded is unknown.`,
    summaryCallsOnly: (name: string, calls: string) => `${name}: ${calls} on record, but we found no grant.`,
    summaryBudgetOnly: (name: string) =>
      `${name}: a programme, budget figure or result is on record, but we found no call and no grant.`,
    silent: (name: string) => `We have found nothing about the state social order in ${name}.`,
    silentNote: 'This does not prove there was nothing, only that we have not found it.',
    moneyByYear: 'Money by year',
    groups: 'Who it helps',
    timeline: 'From call to report',
    budgets: 'Budget figures',
    programmes: 'Programmes',
    results: 'Results',
    lookups: 'What we searched for and did not find',
    lookupsGeneral: 'We have not searched for this place by name yet. A general search for municipal calls was made:',
    pictures: 'Charts',
    facts: 'From the register',
    compare: 'Compared with its region and the country',
    compareCountry: 'Compared with the country',
    compareNote: 'Known records only: a high number may also mean that more was published.',
    own: 'This place',
  },
  /** The paragraph at the top of a page: what for, who got it, how much, what came of it, what is not known. Names and titles fill the braces. */
  answers: {
    where: {
      country: 'in the country',
      region: 'in this region',
      district: 'in this district',
      city: 'in this city',
      aimak: 'in this aiyl aimak',
      call: 'under this call',
      other: 'here',
    },
    projects: (where: string, all: number, more: boolean) =>
      all === 1
        ? `One project is known ${where}: {titles}.`
        : sentence(`${count(all, 'projects')} are known ${where}${more ? ', among them' : ':'} {titles}.`),
    namesake: 'One project is known under this call; its title is the same.',
    groups: (where: string, all: number) =>
      `${count(all, 'projects')} are known ${where}. The groups named most often: {groups}.`,
    calls: (where: string, all: number, more: boolean) =>
      all === 1
        ? `One call is known ${where}: {titles}.`
        : sentence(`${count(all, 'calls')} are known ${where}${more ? ', among them' : ':'} {titles}.`),
    promised: (where: string, all: number, more: boolean) =>
      all === 1
        ? `One planned call is known ${where}: {titles}. We have not found whether it was held.`
        : sentence(
            `${n(all)} planned calls are known ${where}${more ? ', among them' : ':'} {titles}. We have not found whether they were held.`,
          ),
    recipients: (known: number, all: number, names: number, more: boolean) => {
      if (all === 1) return 'The recipient is {names}.';
      const among = more ? ', among them' : ':';
      if (known === all)
        return names === 1 ? 'The recipient of all of them is {names}.' : `The recipients are known${among} {names}.`;
      return names === 1
        ? `The recipient of ${known === 1 ? 'one' : spelt(known)} of them is known: {names}.`
        : `The recipients of ${spelt(known)} of them are known${among} {names}.`;
    },
    awarded: (sum: string, known: number, all: number) => {
      if (all === 1) return `The award is ${sum}.`;
      if (known === all) return `Together they were awarded ${sum}.`;
      return known === 1
        ? `One of them was awarded ${sum}.`
        : sentence(`${n(known)} of them were awarded ${sum} together.`);
    },
    shared: (sum: string, projects: number) =>
      `The amount of this grant alone is not known: ${sum} was awarded to ${count(projects, 'projects')} together.`,
    elsewhere: 'Of the money, only a sum shared with other projects is known.',
    outcome: (known: number, all: number) => {
      if (all === 1) return 'Its outcome is known';
      if (known === all) return 'The outcome of all of them is known';
      return `The outcome of ${known === 1 ? 'one' : spelt(known)} of them is known`;
    },
    example: ', for example',
    finished: 'The source calls the project finished, but we have not found what came of it.',
    unknown: (parts: string) => `It is not known ${parts}.`,
    rest: (parts: string) => `Of the rest, it is not known ${parts}.`,
    noMore: 'We have not found the rest.',
    nothingUnknown: 'Recipient, award, payment and outcome are all known.',
    parts: {
      recipient: 'who the recipient is',
      amount: 'how much was awarded',
      paid: 'how much was paid',
      outcome: 'what came of it',
      winner: 'who won',
      budget: 'how much money was set aside',
      recipients: 'who the recipients are',
    },
    customer: (all: number, more: boolean) =>
      all === 1
        ? 'This organization is the customer of one project: {titles}.'
        : `This organization is the customer of ${count(all, 'projects')}${more ? ', among them' : ':'} {titles}.`,
    recipient: (all: number, more: boolean) =>
      all === 1
        ? 'This organization is the recipient of one grant: {titles}.'
        : `This organization is the recipient of ${count(all, 'grants')}${more ? ', among them' : ':'} {titles}.`,
    announced: (all: number) => `It announced ${all === 1 ? 'one call' : count(all, 'calls')}.`,
    named: (papers: string) => `It is listed because ${papers} name it. No grant given or received by it is on record.`,
    namedIn: (papers: string) => `Named in ${papers}`,
    namedNowhere:
      'It is listed because another organization is named with it. No grant given or received by it is on record.',
    papers: {
      programmes: 'programmes',
      budgets: 'budget figures',
      roles: 'events',
      cofinanced: 'co-financed grants',
      calls: 'calls',
    },
    title: 'Projects and calls',
    all: (all: number) => `All ${n(all)} projects and calls`,
    sumFor: (sum: string, projects: number) => `${sum} for ${count(projects, 'projects')} together`,
    without: (status: string) => `${status}, outcome not found`,
    folded: 'All results with their numbers',
  },
  grants: {
    title: 'Grants',
    intro: 'One record is one project of one winner, or several projects for which we know only the total.',
    recipient: 'Recipient',
    customer: 'Customer',
    place: 'Place',
    call: 'Call',
    programme: 'Programme',
    amount: 'Amount',
    awarded: 'Awarded',
    period: 'Period',
    signed: 'Contract signed',
    contract: 'Contract',
    status: 'Status',
    targetGroup: 'Who it helps',
    basis: 'Basis',
    projects: 'Projects',
    cofinancer: 'Co-financed by',
    asPublished: 'As published',
    facts: 'The facts',
    chain: 'What we know about this grant',
    chainTitle: (known: number, all: number) =>
      known === 0 ? 'No step is known' : known === all ? 'Every step is known' : `${known} of ${all} steps known`,
    chainSentence: (known: string, missing: string) => `Known: ${known}. Unknown: ${missing}.`,
    chainAll: 'Every step is known.',
    chainNone: 'No step is known.',
    money: 'Money',
    moneySentence: (budget: string, award: string, paid: string) =>
      `Budget of the call: ${budget}. Awarded: ${award}. Paid: ${paid}.`,
    moneyTooLittle: 'the amounts of the call, the grant and the payments are all unknown.',
    results: 'What it achieved',
    resultsTooLittle: 'no indicator with a number is known.',
    resultsTitle: 'Baseline, target and result',
    date: 'Date',
    payments: 'Payments',
    parts: 'Projects covered by this amount',
    year: 'Year',
    callBudget: 'Budget of the call',
    award: 'Award',
    sharedAward: 'Shared award',
    paid: 'Paid',
    paidUnknown: 'payments unknown',
  },
  calls: {
    title: 'Calls',
    parts: 'Calls that are parts of this one',
    seeBudgets: 'see the budget figures below',
    intro: 'State social order calls, newest first.',
    customer: 'Customer',
    place: 'Place',
    announced: 'Announced',
    deadline: 'Deadline',
    year: 'Year',
    budget: 'Budget',
    cap: 'Maximum per project',
    applications: 'Applications',
    selected: 'Projects selected',
    form: 'Form',
    status: 'Status',
    problem: 'Problem',
    aim: 'Aim',
    winners: 'Winners',
    noWinners: 'No winner of this call is recorded.',
    budgets: 'Budget figures of this call',
    programme: 'Programme',
  },
  history: {
    title: 'History',
    intro:
      'Laws, support programmes and meetings by date, each with its source. Calls, grants and money have pages of their own.',
    howItWorks: 'How the social order works',
    table: 'The same as a table',
    partOf: 'Part of',
    disagrees: 'Another source says otherwise',
    participants: 'Participants',
    event: 'Event',
    role: 'Role',
    when: 'When',
  },
  organizations: {
    title: 'Organizations',
    roles: 'Roles in programmes and events',
    intro:
      'Customers, recipients and donors, with their names as published. Those with most grants and calls come first.',
    kind: 'Kind',
    legalForm: 'Legal form',
    place: 'Place',
    aliases: 'Also written',
    period: 'Under this name',
    successor: 'Succeeded by',
    predecessors: 'Preceded by',
    gave: 'Grants given',
    got: 'Grants received',
    cofinanced: 'Grants co-financed',
    calls: 'Calls announced',
    budgets: 'Budget figures',
    programmes: 'Programmes',
  },
  groups: {
    title: 'Who it helps',
    intro: 'A project may serve several groups: it is listed under each, so the group totals cannot be added up.',
    money: 'Known grant money',
    shared: 'Money of grants shared with other groups',
    none: 'No record names this group.',
  },
  data: {
    title: 'Data',
    intro: 'Everything on this site comes from these tables. They may be used freely with attribution.',
    everything: 'Everything in one file',
    zip: 'All tables (ZIP with checksums)',
    xlsx: 'All tables (Excel workbook)',
    database: 'All tables (SQLite database)',
    datapackage: 'Machine-readable description (Data Package)',
    checksums: 'Checksums (SHA-256)',
    flat: 'With names instead of codes',
    flatIntro:
      'One row is one grant, call, budget figure or indicator, with names, amount, sources and the address of its page. An empty cell is unknown, not zero. Do not add a row that says “Counts in totals: no”: its amount already stands in another row.',
    flatBook: 'All of this in one Excel workbook',
    programs: 'For programs',
    index: 'list of all files (JSON)',
    tables: 'Tables',
    formats: 'Formats',
    table: 'Table',
    rows: 'Rows',
    columns: 'Columns',
    column: 'Column',
    meaning: 'Meaning',
    type: 'Type',
    required: 'always filled',
    optional: 'may be empty: unknown',
    references: 'points to',
    codes: 'Codes',
    code: 'Code',
    dictionary: 'Data dictionary',
    first: 'First rows',
    noRows: 'This table has no rows yet.',
    firstNote: (shown: number, all: number) =>
      shown === all ? `All rows are shown.` : `${n(shown)} of ${count(all, 'rows')} shown; the rest is in the files.`,
    licenceText: 'Data: Creative Commons Attribution 4.0 (CC BY 4.0). Credit “Open Order” and give the data version.',
    types: {
      text: 'text',
      slug: 'id',
      som: 'whole som',
      count: 'whole number',
      decimal: 'number',
      year: 'year',
      date: 'date',
      edtf: 'date (EDTF)',
      url: 'address',
      sha256: 'checksum',
      soate: 'SOATE code',
      path: 'table/id',
      code: 'code',
      codes: 'codes',
      names: 'names',
    },
  },
  gaps: {
    title: 'Gaps',
    intro:
      'What we don’t know is part of the record. “Not found” means that we searched and did not find it; it does not mean that nobody published it.',
    byYear: 'By year',
    lookups: 'Searches that found nothing',
    lookupsNote: (n: string) => `${n} so far, each with its date.`,
    lookupsTable: 'All searches, row by row',
    places: 'Municipalities with no records',
    placesAbolished: (abolished: number) =>
      abolished === 1
        ? '1 more has been abolished and is not counted.'
        : `${n(abolished)} more have been abolished and are not counted.`,
    translations: 'Missing translations',
    translationsNote: 'Where a text is missing in a language, the page shows another language and marks it.',
    pages: 'Pages not yet checked by a native speaker',
    pagesNone: 'None.',
    namesNote: (all: string, likely: string, missing: string) =>
      `Places and villages: ${all}. Kyrgyz names that nobody has confirmed: ${likely}; names that are not known: ${missing}.`,
    namesTitle: 'Kyrgyz names to confirm',
    namesIntro:
      'We have not seen the official Kyrgyz list of places. The names below stand in one source only, or we derived them from the Russian name. A native reader can tell at a glance which of them are wrong.',
    namesWrong: 'If a name is wrong, write to us: the municipality, the village and the right spelling.',
    namesReport: 'How to report a mistake',
    subject: 'About',
    item: 'What',
    texts: 'Texts',
  },
  sources: {
    title: 'Sources',
    intro: 'Every document and page used, and how much of it we read.',
    restsOn: 'Used for',
    kind: 'Kind',
    publisher: 'Publisher',
    seen: 'Read',
    language: 'Language',
  },
  prose: {
    stages: 'The stages of the social order',
    stagesNote: 'Filled: the record has a table for this stage. Striped: it has none yet.',
    stage: 'Stage',
    who: 'Who',
    noTable: 'none yet',
    screens: {
      data: 'The data page: every table in every format',
      table: 'The page of one table: formats, dictionary, first rows',
      gaps: 'The gaps page: what is not known, year by year',
      check: 'The page “Check a file”: what was found and what to mend (a made-up example)',
      mends: 'The same page: every error with its cell, its reason and how to mend it',
      grant: 'The page of a grant: what is known step by step, and the money',
    },
    unreviewed: 'Not yet checked by a native speaker.',
    missing: 'This page does not exist in English yet; here it is in another language.',
    contents: 'On this page',
    glossaryOwn: 'our translation',
    rules: 'Validation rules',
    duties: 'Duties to publish',
    dutyVerified: 'required by law',
    dutyUnverified: 'not verified: nobody has read the article yet',
    act: 'Act',
    article: 'Article',
  },
  charts: {
    measures: { planned: 'planned', approved: 'allocated', awarded: 'awarded', paid: 'paid', spent: 'spent' },
    otherStatement: 'another source',
    yearUnknown: 'year unknown',
    moneySentence: (first: string, last: string, figures: string) =>
      `From ${first} to ${last}, ${figures} are known. Figures that cover different things are shown side by side and not added up.`,
    moneySentenceOne: (year: string, figures: string) => `Amounts are known only for ${year}: ${figures}.`,
    figures: { one: '{n} amount', other: '{n} amounts' } as PluralMessage,
    tooFew: 'there are fewer than three records.',
    moneyNone: 'no amount is known.',
    among: (projects: number) =>
      projects === 1
        ? 'and perhaps 1 more that is reported only as part of a total'
        : `and some of ${n(projects)} more that are not listed one by one`,
    amongHead: 'Total only',
    sharedAmount: 'Shared with other groups, som',
    groupsNone: 'no record names a target group.',
    timelineSentence: (dated: number) =>
      `${count(dated, 'dated')} with a date. A dot is an exact day; a bar is an approximate date.`,
    lanesSentence: (dated: number) => `${count(dated, 'dated')} with a date or a year, by year.`,
    lanesVague: 'Pale marks: exact day unknown.',
    lanesGaps: 'Striped years: no records.',
    programmes: 'Programmes',
    timelineNone: 'no date of a call or grant is known.',
    coverageSentence: (best: string, empty: string) => `Best documented: ${best}. Years with no information: ${empty}.`,
    coverageNoEmpty: 'none',
    funnelSteps: { planned: 'planned', awarded: 'awarded', paid: 'paid', reported: 'result' },
    flowTitle: (all: number, amount: number, paid: number, result: number) =>
      all === 1
        ? `Known of the project: ${list([...(amount > 0 ? ['amount'] : []), ...(paid > 0 ? ['payment'] : []), ...(result > 0 ? ['result'] : [])], 'en')}`
        : `${amount === 0 ? `Payment known for ${n(paid)} of ${count(all, 'projects')}, amount unknown` : `Amount known for ${n(amount)} of ${count(all, 'projects')}, payment for ${n(paid)}`}, ${result === 0 ? 'no result' : `result for ${n(result)}`}`,
    flowUnpaid: (all: number) =>
      all === 1
        ? 'No payment for the project is known'
        : `No payment is known for any of the ${count(all, 'projects')}`,
    flowSentence:
      'Each column shows all projects: the filled part is what we know at this step, the striped part what we don’t. A sum published for several projects together counts as known.',
    flowNone: 'no project is recorded.',
    flowHead: { step: 'Step', known: 'Known, projects', all: 'All, projects', money: 'Known amount' },
    moneyMost: (money: string, kind: string, year: string, scope: string) =>
      `The largest sum that no source disputes is ${money} ${kind} in ${year}${scope}`,
    moneyOnly: (money: string, kind: string, year: string) => `Amounts are known only for ${year}: ${money} ${kind}`,
    moneyDisputed: 'No known sum is beyond dispute',
    moneyGaps: (years: string) => `No amount is known for ${years}.`,
    moneyStrip: 'unknown for this year',
    moneyLow: 'known, but too small for this scale',
    sizesUnknown: (unknown: number, all: number) =>
      unknown === all
        ? `None of the ${count(all, 'projects')} has a known amount of its own`
        : `${n(unknown)} of ${count(all, 'projects')} ${unknown === 1 ? 'has no known amount of its own' : 'have no known amount of their own'}`,
    scopesShort: {
      'all-bodies': 'all bodies',
      'one-body': 'one body',
      competition: 'one competition',
      'crisis-centres': 'crisis centres',
      'protection-of-women': 'protection of women',
      awareness: 'awareness work',
      pilot: 'pilot municipalities',
      projects: 'named projects',
    },
    grantsUnknown: { one: '{n} more grant, amount unknown', other: '{n} more grants, amount unknown' } as PluralMessage,
    groupsMost: (group: string, projects: number) =>
      projects === 1 ? `1 project, for ${group}` : `Most single projects are for ${group} (${n(projects)})`,
    groupsUnknown: 'group unknown',
    groupsEven: (groups: readonly string[], projects: number) =>
      `${count(projects, 'projects')} for ${groups.length > 3 ? `${groups.length} groups` : list(groups, 'en')}`,
    groupsTogether: 'Striped: projects reported only as a total; how many of them are for this group is unknown.',
    groupsKnown: (known: number, all: number) =>
      all === 1
        ? 'The group of the project is known.'
        : `The group is known for ${known === all ? `all ${n(all)}` : `${n(known)} of ${n(all)}`} projects; a project may serve several groups, so the numbers are not added up.`,
    regionsMost: (region: string, projects: string) => `Region with most records: ${region}, ${projects}`,
    regionsSentence: (nowhere: number) =>
      `Projects by year, all on one scale. Striped years: no data. This does not mean zero.${nowhere === 0 ? '' : ` Not shown, because no region is named: ${count(nowhere, 'projects')}.`}`,
    regionsNone: 'no project names a year and a place.',
    regionsNowhere: 'region not named',
    regionsUndated: (n: string) => `year unknown: ${n}`,
    region: 'Region',
    perHeadTitle: (money: string) => `${money} of known grants per 1,000 residents`,
    perHeadSentence: (year: string) =>
      `All grants whose amount is known, divided by the number of residents in ${year}. Where amounts are unknown the true figure is higher. The country includes grants whose region is not named.`,
    perHeadNone: 'the number of residents or the amount of the grants is unknown.',
    perHeadAmounts: (known: number, all: number) =>
      known === 0
        ? 'no amount is known'
        : known === all
          ? `${count(all, 'grants')}, amount${all === 1 ? '' : 's'} known`
          : `the amount is known for ${n(known)} of ${count(all, 'grants')}`,
    population: 'Residents',
    perThousand: 'Per 1,000 residents',
    timelineLast: (when: string) => `Latest record: ${when}`,
    coverageFinding: (empty: number, all: number) =>
      empty === all ? `No information for any of ${all} years` : `No information for ${empty} of ${all} years`,
    coverageWhole: 'Something is known of every year',
    resultsFinding: (all: number, actual: number, target: number) => {
      const said = (known: number) =>
        known === 0 ? 'unknown' : known === all ? (all === 1 ? 'known' : 'known for all') : `known for ${n(known)}`;
      return all === 1
        ? `Result ${said(actual)}, target ${said(target)}`
        : `${count(all, 'indicators')}: result ${said(actual)}, target ${said(target)}`;
    },
    grantUnpaid: (award: string) => `${award} awarded; how much of it was paid is unknown`,
    grantPaid: (award: string, paid: string) => `${award} awarded, ${paid} of it paid`,
    grantUnknown: 'The amount of the grant is unknown',
    year: 'Year',
    kind: 'Kind',
    amount: 'Amount, som',
    covers: 'Covers',
    group: 'Group',
    projects: 'Projects',
    what: 'What',
    indicator: 'Indicator',
    baseline: 'Baseline',
    target: 'Target',
    actual: 'Result',
    unit: 'Unit',
    link: 'Step',
    state: 'State',
  },
  map: {
    title: 'Map',
    shows: 'What the map shows',
    years: 'Which years',
    allYears: 'All years',
    read: 'How to read the map',
    measures: {
      money: { name: 'Money', numbers: 'A number on a piece counts the projects that are known.' },
      projects: {
        name: 'Projects',
        title: (known: number, all: number) =>
          known === 0
            ? `No project has been found in any of ${units(all, 'country')}`
            : `Projects are on record in ${known === all ? 'all ' : `${n(known)} of `}${units(all, 'country')}`,
        numbers: 'A number on a piece counts the projects that are known.',
        states: {
          money: 'a project on record',
          facts: 'other records only',
          looked: 'searched for, nothing found',
          silent: 'nothing found so far',
        },
      },
      outcomes: {
        name: 'Outcomes',
        title: (known: number, all: number) =>
          known === 0
            ? `The outcome of no project is known in any of ${units(all, 'country')}`
            : `The outcome of a project is known in ${known === all ? 'all ' : `${n(known)} of `}${units(all, 'country')}`,
        numbers: 'A number on a piece counts the projects whose outcome is known.',
        states: {
          money: 'an outcome is known',
          facts: 'a project, outcome unknown',
          looked: 'searched for, no project found',
          silent: 'no project found so far',
        },
      },
      silence: {
        name: 'No records',
        title: (silent: number, all: number) =>
          silent === 0
            ? `Each of ${units(all, 'country')} has a municipality with records`
            : `Not one municipality has a record in ${silent === all ? 'all ' : `${n(silent)} of `}${units(all, 'country')}`,
        numbers: 'A number on a piece counts the municipalities without a record.',
        states: {
          money: 'records of every municipality',
          facts: 'records of some of them',
          looked: 'searched for, nothing found',
          silent: 'nothing found so far',
        },
      },
    },
    money: (known: number, all: number, kind: 'country' | 'inside') =>
      known === all
        ? `Grant amounts are known in all ${units(all, kind)}`
        : `Grant amounts are known in ${n(known)} of ${units(all, kind)}`,
    facts: (known: number, all: number, kind: 'country' | 'inside') =>
      known === all
        ? `All ${units(all, kind)} have records, but no amounts`
        : `${n(known)} of ${units(all, kind)} ${known === 1 ? 'has' : 'have'} records, but no amounts`,
    none: (all: number, kind: 'country' | 'inside') => `No record has been found for any of ${units(all, kind)}`,
    pieces: {
      country: 'Each piece is a district or a city and covers all municipalities inside it.',
      inside: 'Each piece is a city or an aiyl aimak; districts are in bold.',
      district: 'Each piece is a city or an aiyl aimak.',
    },
    above: {
      country: 'Records about the whole country or a whole region are not counted here.',
      inside: 'Records about a whole region or district are not counted here.',
    },
    drawn: 'Our own diagram, not an exact map: neighbouring places are kept together as far as possible.',
    borders: 'Boundaries supplied by the operator of this site.',
    states: {
      money: 'an amount is known',
      facts: 'a record, amount unknown',
      looked: 'searched for, nothing found',
      silent: 'nothing found so far',
    },
    city: (name: string) => `${name} city`,
    lakes: { 'issyk-kul': 'Issyk-Kul', 'son-kul': 'Son-Kul' },
    foreign: 'In italics: names that the sources give in another language only.',
    list: 'The same as a list',
  },
  embed: {
    link: 'Embed',
    title: 'Put this picture on your page',
    intro: 'Both codes include the source, the licence and the data version. Please leave them in.',
    live: 'Live',
    liveNote: 'Shows what this site shows at the time: when a figure is corrected, the picture changes with it.',
    frozen: 'Frozen at this data version',
    frozenNote: 'The picture is inside the code. It never changes and keeps working even if this site disappears.',
    copy: 'Copy the code',
    record: 'the whole record with its sources',
    more: (n: string) => `and ${n} more`,
    ownTables: 'tables of “Open Order”',
    pngFailed: 'Your browser could not make the file. The page holds the same picture and its table.',
    asked:
      'This frame shows the picture of one grant; your browser did not load it. The picture and its sources are on the page of the grant:',
  },
  share: {
    alt: (text: string) => `Card with the words: ${text}`,
    awarded: 'known grant money',
    amount: 'grant money',
    recorded: 'on record',
    municipalities: (recorded: number, all: number) =>
      `${recorded === 1 ? 'municipality has' : 'municipalities have'} records, of ${n(all)}`,
  },
  notFound: {
    title: 'There is no such page',
    text: 'Check the address. Page addresses do not change.',
  },
};

/** The shape of a dictionary: the same keys in every language. */
export type Words = typeof en;
