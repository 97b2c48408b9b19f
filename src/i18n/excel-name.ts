import type { Trilingual } from '#text/languages.ts';

/** What a CSV file for Excel is called. */
export const excelName = {
  ky: 'Excel үчүн CSV',
  ru: 'CSV для Excel',
  en: 'CSV for Excel',
} as const satisfies Trilingual;
