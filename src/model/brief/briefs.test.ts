import { expect, test } from 'vitest';
import { emptyDataset } from '#model/dataset.ts';
import { join } from '#model/join.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { callBrief, grantBrief, isHeard, organizationBrief, placeBrief } from './briefs.ts';
import type { Brief } from './brief.ts';

const [country, city, village] = [
  sampleRecord('places', { id: 'kg', kind: 'country' }),
  sampleRecord('places', { id: 'city', kind: 'regional-city', parent: 'kg' }),
  sampleRecord('places', { id: 'village', kind: 'aiyl-aimak', parent: 'kg' }),
];
const [hall, ngo, other] = [
  sampleRecord('organizations', { id: 'hall', kind: 'city-hall', place: 'city' }),
  sampleRecord('organizations', { id: 'ngo' }),
  sampleRecord('organizations', { id: 'other' }),
];
const call = sampleRecord('calls', {
  id: 'call',
  place: 'city',
  customer: 'hall',
  year: 2020,
  budget: 900,
  applications: 1,
  status: 'held',
});
const grant = sampleRecord('winners', {
  id: 'grant',
  place: 'city',
  call: 'call',
  recipient: 'ngo',
  amount: 500,
  status: 'completed',
});
const joined = join(
  {
    ...emptyDataset(),
    places: [country, city, village],
    organizations: [hall, ngo, other],
    calls: [call],
    winners: [grant],
    payments: [1, 2, 3, 4, 5].map((n) => sampleRecord('payments', { id: `p${n}`, grant: 'grant', amount: 10 * n })),
    results: [sampleRecord('results', { id: 'r', subject: 'winners/grant', kind: 'output', target: 9, actual: 4 })],
  },
  '2026-06-01',
);

const told = ({ lines }: Brief) =>
  lines.map(({ stage, told: line }) => {
    if (line.kind === 'figure') return `${stage} ${line.figure.key} ${line.figure.value}`;
    return line.kind === 'money' ? `${stage} ${line.amount}` : `${stage} ${line.result[line.column]}`;
  });

test('a place tells its counts and sums in the order promised, awarded, paid, achieved', () => {
  expect(told(placeBrief(joined, city))).toEqual([
    'promised calls 1',
    'promised 900',
    'awarded projects 1',
    'awarded awarded 500',
    'paid paid 150',
    'achieved outcomes-known 1',
    'achieved 4',
  ]);
});

test('a grant tells its plan, at most three payments, and what came of it', () => {
  expect(told(grantBrief(joined, grant))).toEqual([
    'promised 900',
    'promised 9',
    'awarded 500',
    'paid 10',
    'paid 20',
    'paid 30',
    'achieved 4',
  ]);
});

test('questions that rows raise come first, and nothing is asked twice', () => {
  const { questions } = grantBrief(joined, grant);
  expect(questions.length).toBeGreaterThanOrEqual(3);
  expect(questions.length).toBeLessThanOrEqual(4);
  expect(questions[0]?.signal).not.toBeNull();
  const asked = questions.flatMap(({ item }) => item ?? []);
  expect(new Set(asked).size).toBe(asked.length);
});

test('a place of which nothing is recorded has no lines, and is asked from the call on', () => {
  const { lines, questions } = placeBrief(joined, village);
  expect(lines).toEqual([]);
  expect(questions.map(({ item }) => item)).toEqual(['calls', 'winners', 'amounts', 'indicators']);
});

test('every sheet has three or four questions, and says whom the record names to answer them', () => {
  const all = [
    placeBrief(joined, city),
    placeBrief(joined, country),
    callBrief(joined, call),
    organizationBrief(joined, hall),
    organizationBrief(joined, ngo),
  ];
  expect(all.filter(({ questions }) => questions.length < 3 || questions.length > 4)).toEqual([]);
  expect([callBrief(joined, call).body, organizationBrief(joined, ngo).body]).toEqual([hall, ngo]);
});

test('an organization that held, gave and got nothing has no sheet', () => {
  expect([hall, ngo, other].map((one) => isHeard(joined, one))).toEqual([true, true, false]);
});
