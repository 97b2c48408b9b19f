import type { Scope } from '../derived/figure.ts';
import { figureAt, type FigureKey } from '../derived/index.ts';
import { chainItems } from '../grant-view.ts';
import type { Joined } from '../join.ts';
import type { Item } from '../known.ts';
import type { SignalCode } from '../signals/index.ts';
import type { CodedCase } from '../signals/signals-about.ts';
import type { Question } from './brief.ts';

/** How few questions a sheet has, and how many of them rows of the record raise. */
const [fewest, mostRaised] = [3, 3] as const;

type ChainItem = (typeof chainItems)[number];

/** What a question of a signal is about, so that the same is not asked twice. */
const itemOfSignal: Readonly<Partial<Record<SignalCode, ChainItem>>> = {
  'fewer-applications-than-winners': 'applications',
  'one-applicant': 'applications',
  'short-window': 'calls',
  'no-award-found': 'winners',
  'silent-after-call': 'winners',
  'contract-without-date': 'contract',
  'paid-over-award': 'payments',
  'paid-less-at-end': 'payments',
  'ended-without-report': 'indicators',
  'target-without-actual': 'indicators',
  'activity-only': 'evaluation',
};

/** What is asked first of what is missing, where something is known. */
const urgent: readonly ChainItem[] = [
  'payments',
  'indicators',
  'amounts',
  'winners',
  'contract',
  'applications',
  'calls',
  'evaluation',
  'programme',
];

/** The figures that tell of how many projects an item is known. */
const knownFigure: Readonly<Partial<Record<Item, FigureKey>>> = {
  winners: 'recipients-known',
  amounts: 'awards-known',
  payments: 'payments-known',
  indicators: 'outcomes-known',
};

/** What is known of fewer projects of a scope than there are, in the order of the chain. */
export const missingOfScope = (joined: Joined, scope: Scope): ChainItem[] =>
  chainItems.filter((item) => {
    const figure = knownOf(joined, item, scope);
    return figure !== null && (figure.value ?? 0) < (figure.outOf ?? 0);
  });

/** Of how many projects of a scope an item is known; null where there are none. */
function knownOf(joined: Joined, item: Item, scope: Scope | null) {
  const key = knownFigure[item];
  const figure = key === undefined || scope === null ? null : figureAt(joined, key, scope);
  return figure?.outOf ? figure : null;
}

interface Asked {
  /** As table/id. */
  record: string;
  cases: readonly CodedCase[];
  missing: readonly Item[];
  scope: Scope | null;
  /** What is asked first. */
  order?: readonly ChainItem[];
  /** How many questions there is room for. */
  most?: number;
}

/** Three or four questions: what rows raise, what is missing, and what can be asked of anybody. */
export function questionsOf(
  joined: Joined,
  { record, cases, missing, scope, order = urgent, most = 4 }: Asked,
): Question[] {
  const raised = raisedOnce(cases, record);
  const asked = new Set(raised.map(({ item }) => item));
  const gaps = order
    .filter((item) => missing.includes(item) && !asked.has(item))
    .map((item) => ({ signal: null, about: null, item, known: knownOf(joined, item, scope) }));
  const open = [...raised, ...gaps].slice(0, most);
  const others = (['evaluation', 'payments', 'applications'] as const)
    .filter((item) => !open.some((question) => question.item === item))
    .map((item) => ({ signal: null, about: null, item, known: null }));
  return [...open, ...others.slice(0, Math.max(0, fewest - open.length))];
}

/** One question of each signal that is raised, about the first row that raises it. */
function raisedOnce(cases: readonly CodedCase[], record: string): Question[] {
  const raised = cases.filter(({ answer }) => answer.state === 'raised');
  const firsts = raised.filter(({ code }, at) => raised.findIndex((other) => other.code === code) === at);
  return firsts.slice(0, mostRaised).map((one) => ({
    signal: one.code,
    about: one.record === record ? null : one.record,
    item: itemOfSignal[one.code] ?? null,
    known: null,
  }));
}
