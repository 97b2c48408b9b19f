import type { Trilingual } from '#text/languages.ts';
import { addressPatterns, type AddressKey } from './address-patterns.ts';
import { dataLicence } from './licence.ts';

export interface SummaryFacts {
  /** Address of the site with its base, with a slash at the end. */
  homepage: string;
  siteName: Trilingual;
  description: Trilingual;
  words: Readonly<Record<AddressKey, Trilingual>>;
  /** The headings, and what to know before the data is used, a sentence an item. */
  headings: { pages: string; files: string; rules: string };
  rules: readonly string[];
  /** Pages worth opening first: path below the language, and what it is. */
  pages: readonly (readonly [path: string, about: string])[];
}

/** A plain summary of what is where, in Markdown, for programs that read a site for people (llmstxt.org). */
export function plainSummary({ homepage, siteName, description, words, headings, rules, pages }: SummaryFacts): string {
  const files = addressPatterns.map(({ path, key }) => `- \`${homepage}${path}\`: ${words[key].en}`);
  const shown = pages.map(([path, about]) => `- [${about}](${homepage}en/${path})`);
  return [
    `# ${siteName.en} · ${siteName.ru} · ${siteName.ky}`,
    `> ${description.en}`,
    ...[description.ru, description.ky].map((text) => `> ${text}`),
    `## ${headings.rules}`,
    ...rules.map((rule) => `- ${rule}`),
    `- ${dataLicence.title}: ${dataLicence.url}`,
    `## ${headings.pages}`,
    ...shown,
    `## ${headings.files}`,
    ...files,
    '',
  ].join('\n');
}
