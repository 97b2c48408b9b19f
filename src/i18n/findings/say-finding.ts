import type { Finding } from '#model/finding.ts';
import type { Code } from '#validation/rules/index.ts';
import type { Language } from '#text/languages.ts';
import { digits } from '../number.ts';
import { findingPart, type Facts, type FindingText } from './finding-text.ts';
import { visible } from './visible.ts';

/** The messages of all codes in one language. */
export type FindingTexts = Readonly<Record<Code, FindingText>>;

/** A finding in words. */
export interface Rendered {
  what: string;
  why: string;
  mend: string;
  /** One line that an editor can open: `data/calls.csv:14 deadline: … [code]`. */
  line: string;
}

/** Says a finding with the messages of a language, so that a browser loads those of its own language only. */
export function sayFinding(finding: Finding, texts: FindingTexts, language: Language): Rendered {
  const text = texts[finding.code as Code];
  if (!text) throw new Error(`unknown code: ${finding.code}`);
  const facts = factsOf(finding, language);
  const [what, why, mend] = [
    findingPart(text.what, facts),
    findingPart(text.why, facts),
    findingPart(text.mend, facts),
  ];
  return { what, why, mend, line: `${spotOf(finding)}: ${what} [${finding.code}]` };
}

/** The place of a finding: file, line and column as far as they are known. */
function spotOf({ file, line, column, cell }: Finding): string {
  const address = cell === undefined ? '' : ` ${cell}`;
  return visible(`${file}${line === null ? '' : `:${line}`}${address}${column === null ? '' : ` ${column}`}`);
}

function factsOf({ file, value, column, id, params }: Finding, language: Language): Facts {
  const shown = Object.entries({ file, value: value ?? '', column: column ?? '', id: id ?? '', ...params });
  return Object.fromEntries(
    shown.map(([name, fact]) => [name, typeof fact === 'number' ? digits(fact, language, 2) : visible(fact)]),
  );
}
