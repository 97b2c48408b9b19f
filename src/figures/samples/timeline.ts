import { timeline, type TimelineItem } from '#charts/timeline.ts';
import type { ChartSamples } from '#figures/samples/cases.ts';
import { shortDate } from '#i18n/format.ts';
import type { Language } from '#text/languages.ts';
import { forty, sampleOf } from './sample-words.ts';

type Sample = ReturnType<typeof sampleOf>;
type Dated = Partial<TimelineItem> & Pick<TimelineItem, 'label' | 'kind'> & { date?: string };

/** A span of days, and how the page would write its date. */
const item = ({ date, ...rest }: Dated, language: Language): TimelineItem => ({
  first: null,
  last: null,
  approximate: false,
  uncertain: false,
  when: date === undefined ? undefined : shortDate(date, language),
  ...rest,
});

const draw = (name: string, rows: (sample: Sample) => Dated[]) => (language: Language) => {
  const sample = sampleOf(language);
  return timeline(
    rows(sample).map((row) => item(row, language)),
    sample.options('timeline', name),
  );
};
const day = (date: string) => ({ first: date, last: date, date });
const within = (year: number) => ({ first: `${year}-01-01`, last: `${year}-12-31`, date: String(year) });

export const timelineSamples: ChartSamples = {
  usual: draw('usual', ({ s, name }) => [
    {
      label: s.chain[0] ?? '',
      kind: 'programme',
      first: '2018-01-01',
      last: '2020-12-31',
      date: '2018/2020',
      lasting: true,
    },
    {
      label: s.chain[1] ?? '',
      kind: 'call',
      first: '2018-05-01',
      last: '2018-05-31',
      date: '2018-05~',
      approximate: true,
    },
    { label: name(0), kind: 'grant', ...day('2018-09-14') },
    { label: name(1), kind: 'grant', first: null, last: '2019-07-18', date: '../2019-07-18' },
    { label: name(2), kind: 'report', ...within(2020), uncertain: true },
  ]),
  nothing: draw('nothing', () => []),
  one: draw('one', ({ name }) => [{ label: name(0), kind: 'call', ...day('2023-12-07') }]),
  unknown: draw('unknown', ({ name }) => [{ label: name(0), kind: 'call' }]),
  huge: draw('huge', ({ name }) => [
    { label: name(0), kind: 'call', ...day('1924-10-14') },
    { label: name(1), kind: 'grant', ...day('2026-01-01') },
  ]),
  refund: draw('refund', ({ s }) => [{ label: s.refund, kind: 'event', ...day('2020-02-29') }]),
  forty: draw('forty', ({ s }) => forty.map((n) => ({ label: s.item(n), kind: 'grant', ...within(1985 + n) }))),
  long: draw('long', ({ s }) => [
    { label: s.long, kind: 'call', ...day('2025-12-30'), href: '/' },
    { label: s.longWord.repeat(3), kind: 'grant', ...within(2010) },
  ]),
};
