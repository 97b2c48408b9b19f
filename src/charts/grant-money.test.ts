import { expect, test } from 'vitest';
import { grantMoney, placeGrantMoney, type GrantMoney } from '#charts/grant-money.ts';
import { toLookAt } from '#test/snapshot.ts';

const words = { exact: '', about: '≈ ', 'at-least': 'кеминде ', 'at-most': 'эң көп ' };
const options = {
  id: 'g',
  title: 'Гранттын акчасы',
  unknown: 'жарыяланган эмес',
  format: (value: number, qualifier: keyof typeof words) => `${words[qualifier]}${value.toLocaleString('ru')} сом`,
};
const paid = { label: 'Төлөнгөн' };
const part = (label: string, value: number | null) => ({ label, value });

const whole: GrantMoney = {
  budget: part('Конкурстун бюджети', 3_000_000),
  award: { ...part('Берилген грант', 1_800_000), note: 'Сумма эки долбоорго орток' },
  payments: [part('1', 600_000), part('2', 500_000), part('3', null)],
  paid: { label: 'Төлөнгөн', note: '12.04.2021, 30.07.2021; үчүнчүсүнүн суммасы белгисиз' },
};

test('payments add up, and are at least what is known when one is unknown', () => {
  const { rows } = placeGrantMoney(whole, options);
  expect(rows.map(({ ends }) => ends)).toEqual([[350], [210], [71, 129, null]]);
  expect(rows[2]?.qualifier).toBe('at-least');
});

test('each row shows the extent of the sum it is a part of', () => {
  expect(placeGrantMoney(whole, options).rows.map(({ whole }) => whole)).toEqual([null, 350, 210]);
});

test('payments that are not known look like no amount: a short thin strip in no frame', () => {
  const { text } = grantMoney({ ...whole, payments: [] }, options) ?? { text: '' };
  const unpaid = text.split('<g data-tip').at(-1) ?? '';
  expect(unpaid).toContain('mark-unknown');
  expect(unpaid).not.toContain('mark-negative');
  expect(unpaid).toContain('H45');
});

test('payments beyond the award stay inside the picture', () => {
  const { rows } = placeGrantMoney({ ...whole, payments: [part('1', 9_000_000)] }, options);
  expect(rows[2]?.ends).toEqual([350]);
});

test('a refund is taken off what was paid', () => {
  const { rows } = placeGrantMoney({ ...whole, payments: [part('1', 900_000), part('2', -300_000)] }, options);
  expect(rows[2]?.ends).toEqual([71]);
});

test('without a single sum there is no chart', () => {
  expect(grantMoney({ budget: part('a', null), award: null, payments: [], paid }, options)).toBeNull();
});

test('a grant with payments', async () => {
  await expect(toLookAt(grantMoney(whole, options))).toMatchFileSnapshot('snapshots/grant-money-payments.svg');
});

test('a grant of which only the sum is known', async () => {
  const bare = {
    budget: part('Конкурстун бюджети', null),
    award: part('Берилген грант', 1_800_000),
    payments: [],
    paid,
  };
  await expect(toLookAt(grantMoney(bare, options))).toMatchFileSnapshot('snapshots/grant-money-bare.svg');
});

test('a grant whose sum is not known', async () => {
  const silent = {
    budget: part('Конкурстун бюджети', 38_000_000),
    award: part('Берилген грант', null),
    payments: [],
    paid,
  };
  await expect(toLookAt(grantMoney(silent, options))).toMatchFileSnapshot('snapshots/grant-money-silent.svg');
});
