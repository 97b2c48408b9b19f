import type { Call, Grant, Place, Result } from '#schemas/index.ts';
import { list, moneyOf, number } from '#i18n/format.ts';
import { quoted } from '#i18n/quoted.ts';
import { labelOf } from '#i18n/texts.ts';
import { words } from '#i18n/words.ts';
import { hasBudget, type ProjectFacts } from '#model/project-facts.ts';
import { figureOf, placeScope, type Derived } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import type { OrganizationView } from '#model/organization-view.ts';
import type { PlaceView } from '#model/place-view.ts';
import { countProjects } from '#model/projects.ts';
import { isPromise } from '#model/top-calls.ts';
import { textOf } from '#model/translation.ts';
import { capital } from '#text/capital.ts';
import type { Language } from '#text/languages.ts';

/** A name in a sentence: its words, the language that they are in, the page that it leads to. */
interface Named {
  text: string;
  language: Language;
  path: string | null;
  /** Whether it stands in quotation marks. */
  quoted: boolean;
}

/** A sentence whose braces, `{titles}`, are filled with names, and the figures that it prints. */
export interface AnswerSentence {
  text: string;
  names: readonly Named[];
  figures: readonly Derived[];
}

type Where = keyof (typeof words)['en']['answers']['where'];

/** How many names a sentence tells at most, and how many letters they have together, the first name apart: the paragraph stands on the first screen of a phone. */
const mostNames = 3;
const mostLetters = 60;
/** From how many projects on the groups say more of what for than titles do. */
const manyProjects = 12;
/** How long an outcome may be that stands in the paragraph in its own words, in letters. */
const longest = 70;

const wheres = {
  country: 'country',
  region: 'region',
  district: 'district',
  'city-district': 'district',
  'republican-city': 'city',
  'regional-city': 'city',
  'district-city': 'city',
  'aiyl-aimak': 'aimak',
  settlement: 'other',
} as const satisfies Record<Place['kind'], Where>;

/** The paragraph of a place: of its projects, else of its calls, else that there are papers only; none where nothing is recorded. */
export function placeAnswer(
  joined: Joined,
  view: PlaceView,
  answer: ProjectFacts | null,
  language: Language,
): AnswerSentence[] {
  const where = wheres[view.place.kind];
  if (answer) return [whatFor(answer, where, language), ...rest(answer, language)];
  return callsAnswer(joined, view, { where, scope: placeScope(view.place) }, language);
}

/** The paragraph of one grant: its title stands above. */
export const grantAnswer = (answer: ProjectFacts, language: Language): AnswerSentence[] => rest(answer, language);

/** The paragraph of a call. */
export function callAnswer(
  joined: Joined,
  call: Call,
  answer: ProjectFacts | null,
  language: Language,
): AnswerSentence[] {
  if (answer)
    return [
      isNamesake(call, answer, language) ? namesake(answer, language) : whatFor(answer, 'call', language),
      ...rest(answer, language),
    ];
  return [winnerUnknown([call], joined, language)];
}

/** The paragraph of an organization: what it gave, what it got, what it announced, or why it is listed. */
export function organizationAnswer(
  joined: Joined,
  id: string,
  view: OrganizationView,
  { gave, got }: { gave: ProjectFacts | null; got: readonly Grant[] },
  language: Language,
): AnswerSentence[] {
  const { answers } = words[language];
  const scope = `organizations/${id}`;
  const [received, calls] = [figureOf(joined, 'grants-received', scope), figureOf(joined, 'calls', scope)];
  const given = gave === null ? null : projectTitles(gave.grants, language);
  const taken = projectTitles(got, language);
  return [
    ...(gave && given
      ? [
          {
            text: answers.customer(gave.projects.value, given.projects < gave.projects.value),
            names: given.names,
            figures: figuresOf(gave.projects),
          },
          ...rest(gave, language),
        ]
      : []),
    ...(received.value
      ? [{ text: answers.recipient(received.value, taken.more), names: taken.names, figures: [received] }]
      : []),
    ...(gave === null && calls.value ? [plain(answers.announced(calls.value), [calls])] : []),
    ...(gave === null && !received.value && !calls.value ? [plain(whyListed(view, language))] : []),
  ];
}

/** The words of a sentence without its links. */
export const said = ({ text, names }: AnswerSentence, language: Language): string =>
  text.replace(/\{\w+\}/, () =>
    list(
      names.map((name) => (name.quoted ? quoted(name.text, language) : name.text)),
      language,
    ),
  );

function whatFor({ projects, grants, groups }: ProjectFacts, where: Where, language: Language): AnswerSentence {
  const { answers } = words[language];
  const figures = figuresOf({ ...projects });
  if (projects.value >= manyProjects && groups.length > 1) {
    const names = groups.map((code) => ({
      text: labelOf('targetGroups', code, language),
      language,
      path: `groups/${code}/`,
      quoted: false,
    }));
    return { text: answers.groups(answers.where[where], projects.value), names, figures };
  }
  const { names, projects: told } = projectTitles(grants, language);
  return { text: answers.projects(answers.where[where], projects.value, told < projects.value), names, figures };
}

/** Whether the only project of a call has the title of the call, which stands above the paragraph already. */
function isNamesake(call: Call, { projects, grants }: ProjectFacts, language: Language) {
  const title = textOf(call, 'title', language)?.value;
  return projects.value === 1 && grants.length === 1 && title === textOf(grants[0] ?? call, 'title', language)?.value;
}

const namesake = ({ projects }: ProjectFacts, language: Language) =>
  plain(words[language].answers.namesake, figuresOf(projects));

/** Who got it, how much, what came of it, and what is not known. */
function rest(answer: ProjectFacts, language: Language): AnswerSentence[] {
  return [
    ...recipientsOf(answer, language),
    ...moneyIn(answer, language),
    ...outcomeOf(answer, language),
    ...unknownOf(answer, language),
  ];
}

function recipientsOf({ projects, recipients }: ProjectFacts, language: Language): AnswerSentence[] {
  if (recipients.value === 0 || recipients.names.length === 0) return [];
  const all = recipients.names.flatMap((organization) => {
    const text = textOf(organization, 'name', language);
    return text
      ? [{ text: text.value, language: text.language, path: `organizations/${organization.id}/`, quoted: false }]
      : [];
  });
  const names = thatFit(all);
  return [
    {
      text: words[language].answers.recipients(
        recipients.value,
        projects.value,
        recipients.names.length,
        names.length < all.length,
      ),
      names,
      figures: partOf(recipients, projects),
    },
  ];
}

function moneyIn({ projects, awarded, shared }: ProjectFacts, language: Language): AnswerSentence[] {
  const { answers } = words[language];
  if (shared) {
    const sum = moneyOf({ amount: shared.amount, qualifier: shared.amount_qualifier ?? 'exact' }, language);
    return [plain(answers.shared(sum, shared.projects ?? 1))];
  }
  if (awarded.value === 0) return [];
  if (awarded.sum.amount === null) return [plain(answers.elsewhere)];
  const text = answers.awarded(moneyOf(awarded.sum, language), awarded.value, projects.value);
  return [plain(text, [...awarded.figures, ...partOf(awarded, projects)])];
}

function outcomeOf({ projects, outcomes, finished }: ProjectFacts, language: Language): AnswerSentence[] {
  const { answers } = words[language];
  if (outcomes.value === 0 || outcomes.newest === null) return finished ? [plain(answers.finished)] : [];
  const lead = answers.outcome(outcomes.value, projects.value);
  const figures = partOf(outcomes, projects);
  const single = outcomes.value === 1 || projects.value === 1;
  const told = single ? statement(outcomes.newest, language) : null;
  if (told) return [{ text: `${lead}. {outcome}`, names: [told], figures }];
  const example = single ? '' : answers.example;
  return [{ text: `${lead}${example}: {outcome}.`, names: [indicatorOf(outcomes.newest, language)], figures }];
}

/** What is not known of all of them, and what is not known of those that the sentences before leave out: these sentences say of how many a part is known, of payments none does. */
function unknownOf(
  { projects, recipients, awarded, shared, paid, outcomes, finished }: ProjectFacts,
  language: Language,
) {
  const { answers } = words[language];
  const { parts } = answers;
  const all = projects.value;
  const known = [
    [all === 1 ? parts.recipient : parts.recipients, recipients.value],
    [parts.amount, shared ? all : awarded.value],
    [parts.paid, paid.value],
    [parts.outcome, finished ? all : outcomes.value],
  ] as const;
  const none = known.filter(([, value]) => value === 0).map(([part]) => part);
  const some = known.filter(([, value]) => value > 0 && value < all).map(([part]) => part);
  if (none.length + some.length === 0) return finished ? [] : [plain(answers.nothingUnknown)];
  return [
    ...(none.length > 0 ? [plain(answers.unknown(list(none, language)))] : []),
    ...(some.length > 0
      ? [plain(some.includes(parts.paid) ? answers.rest(list(some, language)) : answers.noMore)]
      : []),
  ];
}

/** Of a place without a project: its calls, else its promises; with papers only nothing. */
function callsAnswer(
  joined: Joined,
  { calls }: PlaceView,
  { where, scope }: { where: Where; scope: string },
  language: Language,
): AnswerSentence[] {
  const { answers } = words[language];
  const held = calls.filter((call) => !isPromise(call));
  const shown = held.length > 0 ? held : calls;
  if (shown.length === 0) return [];
  const figure = figureOf(joined, held.length > 0 ? 'calls' : 'calls-promised', scope);
  const { names, more } = titles(shown, language, 'calls');
  const message = held.length > 0 ? answers.calls : answers.promised;
  const text = message(answers.where[where], figure.value ?? 0, more || names.length < (figure.value ?? 0));
  const first: AnswerSentence = { text, names, figures: [figure] };
  return held.length > 0 ? [first, winnerUnknown(held, joined, language)] : [first];
}

function winnerUnknown(calls: readonly Call[], joined: Joined, language: Language): AnswerSentence {
  const { answers } = words[language];
  const { parts } = answers;
  const budget = calls.some((call) => hasBudget(joined, call)) ? [] : [parts.budget];
  return plain(answers.unknown(list([parts.winner, ...budget, parts.outcome], language)));
}

/** Why an organization is listed that neither gave nor got a grant nor announced a call. */
function whyListed(view: OrganizationView, language: Language): string {
  const { answers } = words[language];
  const papers = papersOf(view, language);
  return papers.length === 0 ? answers.namedNowhere : answers.named(list(papers, language));
}

/** The same in a few words, for a list. */
export function namedIn(view: OrganizationView, language: Language): string {
  const papers = papersOf(view, language);
  return papers.length === 0 ? '' : words[language].answers.namedIn(list(papers, language));
}

const papersOf = (view: OrganizationView, language: Language) =>
  (['programmes', 'budgets', 'roles', 'cofinanced', 'calls'] as const)
    .filter((key) => view[key].length > 0)
    .map((key) => words[language].answers.papers[key]);

/** The first titles, and whether there are more. */
function titles<R extends { id: string }>(
  records: readonly R[],
  language: Language,
  collection: 'grants' | 'calls' = 'grants',
) {
  const all = records.flatMap((record) => {
    const text = textOf(record, 'title', language);
    const path = `${collection}/${record.id}/`;
    return text ? [{ text: capital(text.value), language: text.language, path, quoted: true, record }] : [];
  });
  const names = thatFit(all);
  return { names, more: names.length < all.length };
}

/** The first titles of grants and how many projects they name: a row of several projects only where no single one is known, its title says little. */
function projectTitles(grants: readonly Grant[], language: Language) {
  const single = grants.filter(({ projects }) => (projects ?? 1) === 1);
  const { names, more } = titles(single.length > 0 ? single : grants, language);
  return { names, more, projects: countProjects(names.map(({ record }) => record)) };
}

/** An outcome in its own words, where they are a sentence and not too long. */
function statement(result: Result, language: Language): Named | null {
  const text = textOf(result, 'value_text', language);
  if (!text || text.value.length > longest || text.value.split(' ').length < 4) return null;
  const value = /[.?!…]$/.test(text.value) ? text.value : `${text.value}.`;
  return { text: capital(value), language: text.language, path: null, quoted: false };
}

/** An outcome as the name of its indicator, with its number or short value. */
function indicatorOf(result: Result, language: Language): Named {
  const name = textOf(result, 'indicator', language);
  const short = textOf(result, 'value_text', language)?.value ?? '';
  const value =
    result.actual === null
      ? short.split(' ').length < 4 && short !== ''
        ? short
        : null
      : number(result.actual, language, { qualifier: result.qualifier });
  const text = quoted(name?.value ?? result.id, language);
  return {
    text: value === null ? text : `${text} — ${value}`,
    language: name?.language ?? language,
    path: null,
    quoted: false,
  };
}

/** The first name, and as many more as a short sentence has room for. */
function thatFit<N extends Named>(names: readonly N[]): N[] {
  const letters = names.map((_, at) => names.slice(0, at + 1).reduce((sum, { text }) => sum + text.length, 0));
  return names.slice(0, mostNames).filter((_, at) => at === 0 || (letters[at] ?? 0) <= mostLetters);
}

const plain = (text: string, figures: readonly Derived[] = []): AnswerSentence => ({ text, names: [], figures });

const figuresOf = ({ figure }: ProjectFacts['projects']) => (figure ? [figure] : []);

/** The figure of a part, which a sentence prints where the part is neither none nor all. */
const partOf = (part: ProjectFacts['projects'], whole: ProjectFacts['projects']) =>
  part.value === whole.value ? [] : figuresOf(part);
