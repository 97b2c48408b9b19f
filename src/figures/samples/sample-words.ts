import { money, plural } from '#i18n/format.ts';
import { sampleWords } from '#i18n/chart-samples.ts';
import type { Language } from '#text/languages.ts';
import { words } from '#i18n/words.ts';
import type { MarkQualifier } from '#charts/marks.ts';

/** What every sample needs: its words, a title that says it is one, and how the page writes numbers. */
export function sampleOf(language: Language) {
  const { charts, common, counts } = words[language];
  const s = sampleWords[language];
  return {
    s,
    charts,
    common,
    options: (chart: string, name: string) => ({ id: `sample-${chart}-${name}-${language}`, title: s.title(chart) }),
    som: (value: number, qualifier: MarkQualifier = 'exact') => money(value, language, { qualifier, short: true }),
    projects: (value: number) => plural(value, counts.projects, language),
    name: (index: number) => s.names[index % s.names.length] ?? '',
  };
}

/** The whole numbers from 0 to 39: more items than a chart is designed for. */
export const forty = Array.from({ length: 40 }, (_, index) => index);
