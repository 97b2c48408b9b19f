import { describe, expect, test } from 'vitest';
import { projectFacts, grantFacts } from '#model/project-facts.ts';
import { emptyDataset, type Dataset } from '#model/dataset.ts';
import { grantView } from '#model/grant-view.ts';
import { join } from '#model/join.ts';
import { organizationView } from '#model/organization-view.ts';
import { placeView } from '#model/place-view.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { callAnswer, grantAnswer, organizationAnswer, placeAnswer, said, type AnswerSentence } from './answer.ts';

const place = (id: string, cells: object) => sampleRecord('places', { id, status: 'current', name_en: id, ...cells });
const places = [
  place('kg', { kind: 'country' }),
  place('town', { kind: 'district-city', parent: 'kg' }),
  place('other', { kind: 'aiyl-aimak', parent: 'kg' }),
];
const grant = (id: string, cells: object = {}) =>
  sampleRecord('winners', { id, title_en: id, status: 'awarded', basis: 'explicit', place: 'town', ...cells });
const call = (id: string, cells: object = {}) =>
  sampleRecord('calls', {
    id,
    title_en: id,
    status: 'held',
    form: 'grant',
    basis: 'explicit',
    place: 'town',
    ...cells,
  });
const organization = (id: string) => sampleRecord('organizations', { id, kind: 'ngo', name_en: id.toUpperCase() });
const result = (id: string, subject: string, cells: object) =>
  sampleRecord('results', { id, subject, kind: 'outcome', indicator_en: 'Children served', ...cells });
const record = (rows: Partial<Dataset>) => join({ ...emptyDataset(), places, ...rows });
const text = (sentences: readonly AnswerSentence[]) =>
  sentences.map((sentence) => said(sentence, 'en').replaceAll('\u00a0', ' ')).join(' ');

function ofTown(rows: Partial<Dataset>, id = 'town') {
  const joined = record(rows);
  const unit = joined.placesById.get(id);
  if (!unit) throw new Error(`no place: ${id}`);
  const view = placeView(joined, unit);
  return text(placeAnswer(joined, view, projectFacts(joined, view.grants, `places/${id}`), 'en'));
}

describe('the paragraph of a place', () => {
  test('of one project of which nothing more is known says four things that are not', () => {
    expect(ofTown({ winners: [grant('Leisure')] })).toMatchInlineSnapshot(
      `"One project is known in this city: “Leisure”. It is not known who the recipient is, how much was awarded, how much was paid and what came of it."`,
    );
  });

  test('of one project of which all is known leaves no question', () => {
    const rows = {
      winners: [grant('Leisure', { recipient: 'ngo', amount: 100 })],
      organizations: [organization('ngo')],
      payments: [sampleRecord('payments', { id: 'p', grant: 'Leisure', amount: 100, date: '2019' })],
      results: [result('r', 'winners/Leisure', { actual: 30, value_text_en: null })],
    };
    expect(ofTown(rows)).toMatchInlineSnapshot(
      `"One project is known in this city: “Leisure”. The recipient is NGO. The award is 100 som. Its outcome is known: “Children served” — 30. Recipient, award, payment and outcome are all known."`,
    );
  });

  test('of two projects that share a sum says the sum once, for both', () => {
    const winners = [
      grant('both', { projects: 2, amount: 400 }),
      grant('One', { part_of: 'both', recipient: 'ngo' }),
      grant('Two', { part_of: 'both' }),
    ];
    expect(ofTown({ winners, organizations: [organization('ngo')] })).toMatchInlineSnapshot(
      `"Two projects are known in this city: “One” and “Two”. The recipient of one of them is known: NGO. Together they were awarded 400 som. It is not known how much was paid and what came of it. We have not found the rest."`,
    );
  });

  test('counts for the sum only those projects that it is for', () => {
    const winners = [
      grant('whole', { projects: 3, amount: 900, place: 'kg' }),
      grant('Shared', { part_of: 'whole' }),
      grant('Own', { amount: 50 }),
    ];
    expect(ofTown({ winners })).toContain('One of them was awarded 50 som.');
    expect(ofTown({ winners: winners.slice(0, 2) })).toContain('900 som was awarded to 3 projects together');
  });

  test('of a finished project without an outcome says that the outcome was not found', () => {
    const answer = ofTown({ winners: [grant('Leisure', { status: 'completed' })] });
    expect(answer).toContain('The source calls the project finished, but we have not found what came of it.');
    expect(answer).not.toContain('and what came of it.');
  });

  test('of many projects names the groups', () => {
    const winners = Array.from({ length: 21 }, (_, i) =>
      grant(`g${i}`, { target_group: i < 11 ? ['youth'] : ['elderly'] }),
    );
    expect(ofTown({ winners })).toContain(
      '21 projects are known in this city. The groups named most often: young people',
    );
  });

  test('tells an outcome in its own words where they are a short sentence', () => {
    const rows = (value: string) => ({
      winners: [grant('Leisure')],
      results: [result('r', 'winners/Leisure', { actual: null, value_text_en: value })],
    });
    expect(ofTown(rows('All children were served'))).toContain('Its outcome is known. All children were served.');
    expect(ofTown(rows(`Children ${'and more children '.repeat(9)}`))).toContain('is known: “Children served”.');
    expect(ofTown(rows('<5'))).toContain('is known: “Children served” — <5.');
  });

  test('without a project tells its calls, and of a promise that it is one', () => {
    expect(ofTown({ calls: [call('Clean streets')] })).toMatchInlineSnapshot(
      `"One call is known in this city: “Clean streets”. It is not known who won, how much money was set aside and what came of it."`,
    );
    expect(ofTown({ calls: [call('Clean streets', { budget: 5 })] })).toContain('who won and what came of it');
    expect(ofTown({ calls: [call('Clean streets', { status: 'planned' })] })).toMatchInlineSnapshot(
      `"One planned call is known in this city: “Clean streets”. We have not found whether it was held."`,
    );
  });

  test('of a silent place says nothing', () => expect(ofTown({}, 'other')).toBe(''));

  test('never prints a zero or an unfilled brace', () => {
    for (const known of [0, 1, 2, 3, 5, 11, 21]) {
      const winners = Array.from({ length: 21 }, (_, i) =>
        grant(`grant ${String.fromCharCode(97 + i)}`, i < known ? { amount: 7, recipient: 'ngo' } : {}),
      );
      const answer = ofTown({ winners, organizations: [organization('ngo')] });
      expect(answer).not.toMatch(/(?<!\d)0(?!\d)|[{}]|undefined|null/);
    }
  });
});

test('a grant that shares a sum says at once that its own is not known', () => {
  const joined = record({ winners: [grant('both', { projects: 2, amount: 400 }), grant('One', { part_of: 'both' })] });
  const own = joined.grantsById.get('One');
  if (!own) throw new Error('no grant');
  expect(text(grantAnswer(grantFacts(joined, grantView(joined, own)), 'en'))).toMatch(
    /^The amount of this grant alone is not known: 400 som was awarded to 2 projects together\./,
  );
});

test('a call without a winner says what is not known of it', () => {
  const joined = record({ calls: [call('c')] });
  expect(text(callAnswer(joined, call('c'), null, 'en'))).toBe(
    'It is not known who won, how much money was set aside and what came of it.',
  );
});

test('a call whose only project has its title does not repeat it', () => {
  const winners = [grant('Leisure', { call: 'Leisure' }), grant('Swimming', { call: 'Sport' })];
  const joined = record({ calls: [call('Leisure'), call('Sport')], winners });
  const of = (id: string) => {
    const facts = projectFacts(joined, joined.grantsByCall.get(id) ?? [], `calls/${id}`);
    return text(callAnswer(joined, call(id), facts, 'en')).split('. ', 1);
  };
  expect([of('Leisure'), of('Sport')].flat()).toEqual([
    'One project is known under this call; its title is the same',
    'One project is known under this call: “Swimming”',
  ]);
});

test('an organization says what it gave and got, or why it is listed', () => {
  const organizations = [organization('hall'), organization('ngo'), organization('named')];
  const winners = [grant('Leisure', { customer: 'hall', recipient: 'ngo' })];
  const programmes = [
    sampleRecord('programmes', { id: 'p', customer: 'named', title_en: 'p', status: 'adopted', period: '2019' }),
  ];
  const joined = record({ organizations, winners, programmes });
  const of = (id: string) => {
    const view = organizationView(joined, id);
    const gave = projectFacts(joined, view.gave, `organizations/${id}`);
    return text(organizationAnswer(joined, id, view, { gave, got: view.got }, 'en'));
  };
  expect(of('hall')).toMatch(/^This organization is the customer of one project: “Leisure”\. The recipient is NGO\./);
  expect(of('ngo')).toBe('This organization is the recipient of one grant: “Leisure”.');
  expect(of('named')).toBe('It is listed because programmes name it. No grant given or received by it is on record.');
});
