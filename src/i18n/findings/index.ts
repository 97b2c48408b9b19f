import type { Finding } from '#model/finding.ts';
import type { Code } from '#validation/rules/index.ts';
import type { Language } from '#text/languages.ts';
import { en } from './en.ts';
import { findingPart } from './finding-text.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { sayFinding, type FindingTexts, type Rendered } from './say-finding.ts';

const texts = { ky, ru, en } satisfies Record<Language, FindingTexts>;

/** Says a finding in a language; characters that could harm a terminal are shown by their number. */
export const render = (finding: Finding, language: Language): Rendered =>
  sayFinding(finding, texts[language], language);

/** Why a rule matters, without the facts of a single finding, as if no row was met yet: for the list of rules. */
export const reasonOf = (code: Code, language: Language): string =>
  findingPart(texts[language][code].why, { rows: '0' }).replaceAll(/[:,]? \{\w+\}/g, '');
