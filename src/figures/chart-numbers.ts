import type { Derived } from '#model/derived/index.ts';
import type { Scope } from '#model/derived/figure.ts';
import type { Joined } from '#model/join.ts';
import type { Money } from '#model/money.ts';
import type { ChartNumber } from '#publish/chart-file.ts';

/** A figure of the site as a number of a chart, but for its unit. */
export const numberOf = (figure: Derived): Pick<ChartNumber, 'value' | 'qualifier' | 'figure'> => ({
  ...knownMoney({ amount: figure.value, qualifier: figure.qualifier }),
  figure,
});

/** An amount as a number of a chart: one that is not known has no qualifier but that. */
export const knownMoney = ({ amount, qualifier }: Money): Pick<ChartNumber, 'value' | 'qualifier'> => ({
  value: amount,
  qualifier: amount === null ? 'unknown' : qualifier,
});

/** The id of the place that a scope is about: `places/karakol+years/2019` is about `karakol`, one that names no place about the country. */
export const placeOfScope = ({ country }: Joined, scope: Scope): string | null =>
  /(?:^|\+)places\/([^+]+)/.exec(scope)?.[1] ?? country?.id ?? null;
