import { expect, test } from 'vitest';
import { placeTimeline, timeline, type TimelineItem } from '#charts/timeline.ts';
import { textWidth } from '#charts/text.ts';
import { toLookAt } from '#test/snapshot.ts';

const options = { id: 't', title: 'Конкурстан отчётко чейин' };
const item = (
  label: string,
  kind: TimelineItem['kind'],
  first: string | null,
  last: string | null,
  more: Partial<TimelineItem> = {},
): TimelineItem => ({ label, kind, first, last, approximate: false, uncertain: false, ...more });

const items = [
  item('2018–2023-жылдарга программа', 'programme', '2018-01-01', '2023-12-31', { lasting: true, when: '2018–2023' }),
  item('Конкурс жарыяланды', 'call', '2021-03-15', '2021-03-15', {
    when: '2021-жылдын 15-марты',
    href: '/ky/calls/x/',
  }),
  item(
    'Зомбулуктан жабыр тарткандарга кризистик борбор тарабынан көрсөтүлгөн кызматтар боюнча грант',
    'grant',
    '2021-06-01',
    '2021-08-31',
    { when: '2021-жылдын жайы' },
  ),
  item('Биринчи отчёт', 'report', '2022-01-01', '2022-12-31', { when: '2022-жыл (болжол менен)', approximate: true }),
  item('Мониторинг тобунун келиши', 'event', '2022-11-20', '2022-11-20', { when: '20.11.2022?', uncertain: true }),
  item('Кызмат улантылууда', 'grant', '2022-05-01', null, { when: '2022-жылдын майынан бери' }),
  item('Биринчи жолу айтылганы', 'report', null, '2019-04-01', { when: '2019-жылдын апрелине чейин' }),
  item('Баалоо', 'report', null, null, { when: 'күнү белгисиз' }),
];

test('a day is a point, a season is the span it may lie in', () => {
  const { rows } = placeTimeline(items, options);
  expect(rows[1]?.from).toBe(rows[1]?.to);
  expect(rows[2]?.to).toBeGreaterThan(rows[2]?.from ?? 0);
});

test('an open end has no place', () => {
  const { rows } = placeTimeline(items, options);
  expect([rows[5]?.to, rows[6]?.from]).toEqual([null, null]);
});

test('labels stay inside the picture', () => {
  const { rows } = placeTimeline(items, options);
  const right = rows.flatMap(({ lines }) => lines.map((line) => textWidth(line, 13)));
  expect(Math.max(...right)).toBeLessThanOrEqual(361);
});

test('the axis holds whole years, and fewer labels than would fit', () => {
  const { ticks } = placeTimeline(
    [item('a', 'event', '1991-08-31', '1991-08-31'), item('b', 'event', '2026-01-01', '2026-01-01')],
    options,
  );
  expect(ticks.map(({ year }) => year)).toEqual([1991, 1996, 2001, 2006, 2011, 2016, 2021, 2026]);
});

test('without a single date there is no chart', () => {
  expect(timeline([], options)).toBeNull();
  expect(timeline([item('a', 'event', null, null)], options)).toBeNull();
});

test('a programme and what followed', async () => {
  await expect(toLookAt(timeline(items, options))).toMatchFileSnapshot('snapshots/timeline-programme.svg');
});

test('a single day', async () => {
  await expect(toLookAt(timeline(items.slice(1, 2), options))).toMatchFileSnapshot('snapshots/timeline-day.svg');
});
