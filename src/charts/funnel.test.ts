import { expect, test } from 'vitest';
import { funnel, placeFunnel, type FunnelStep } from '#charts/funnel.ts';

const options = { id: 'f', title: 'Акчанын жолу', whole: 100 };
const step = (known: number, kept = known): FunnelStep => ({
  kind: 'paid',
  label: 'төлөнгөн',
  known,
  kept,
  value: String(known),
});

test('a vessel is filled from its base as far as something is known', () => {
  const {
    rows: [none, half, all],
  } = placeFunnel([step(0), step(50), step(100)], options);
  expect([none, half, all].map((row) => (row ? row.base - row.knownY : null))).toEqual([0, 59, 118]);
});

test('one of a million is seen, and so is the one that is missing', () => {
  const { rows } = placeFunnel([step(1), step(999_999)], { ...options, whole: 1e6 });
  expect(rows.map(({ base, knownY }) => base - knownY)).toEqual([2, 116]);
});

test('what was given back leaves nothing paid, what was paid twice fills no second vessel', () => {
  const { rows } = placeFunnel([step(-40), step(250)], options);
  expect(rows.map(({ base, knownY }) => base - knownY)).toEqual([0, 118]);
});

test('a band is no higher than what is known at both of its ends', () => {
  const { rows } = placeFunnel([step(80), step(60, 30)], options);
  expect(rows[1]?.keptY).toBeGreaterThan(rows[1]?.knownY ?? 0);
});

test('without a whole there is nothing to fill', () => {
  expect(funnel([step(0)], { ...options, whole: 0 })).toBeNull();
});
