import { expect, test } from 'vitest';
import type { SourceState, StateKind } from '#model/source-state.ts';
import { codelists } from '#schemas/codelists.ts';
import type { SourceCheck } from '#schemas/index.ts';
import { sampleRecord } from '#test/sample-record.ts';
import { languages } from '#text/languages.ts';
import { addressSaid, statesCounted } from './source-check-words.ts';

const state = (kind: StateKind, outcome: SourceCheck['outcome'], status: number | null): SourceState => ({
  kind,
  last: sampleRecord('source-checks', { source: 's', first: '2026-12-01', checked: '2027-01-05', outcome, status }),
});

test.for(languages)('what is known of an address is told: %s', (language) => {
  const states = [null, state('changed', 'opened', 200), state('dead', 'gone', 404), state('dead', 'silent', null)];
  expect(states.map((one) => addressSaid(one, language)).join('\n')).toMatchSnapshot();
  const outcomes = Object.keys(codelists.visitOutcomes) as SourceCheck['outcome'][];
  expect(outcomes.map((outcome) => addressSaid(state('opens', outcome, null), language)).join('\n')).toMatchSnapshot();
  expect(
    statesCounted([state('opens', 'opened', 200), state('opens', 'opened', 200), state('dead', 'gone', 404)], language),
  ).toMatchSnapshot();
});
