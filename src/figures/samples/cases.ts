import type { Language } from '#text/languages.ts';
import type { Picture } from '#charts/svg.ts';

/** The cases that every chart must handle: an ordinary one and those that break charts. */
export const chartCases = ['usual', 'nothing', 'one', 'unknown', 'huge', 'refund', 'forty', 'long'] as const;

/** The cases that show every colour of a chart; the others differ in shape. */
export const colourCases: readonly string[] = ['usual', 'unknown'] satisfies ChartCase[];

type ChartCase = (typeof chartCases)[number];

/** One picture per case; a chart that forgets a case does not compile. Null: too little to draw. */
export type ChartSamples = Record<ChartCase, (language: Language) => Picture | null>;
