import type { Finding, Severity } from '#model/finding.ts';
import { tableNames } from '#schemas/index.ts';
import type { Validation } from '#validation/validate.ts';
import type { Language } from '#text/languages.ts';
import { digits } from '#i18n/number.ts';
import { plural } from '#i18n/plural.ts';
import { findingsCsv, findingsPage } from './findings-table.ts';
import type { Format } from './arguments.ts';
import { render } from '#i18n/findings/index.ts';
import { severityCounts, severityNames } from '#i18n/findings/severity-words.ts';
import { visible } from '#i18n/findings/visible.ts';
import { findingWords } from '#i18n/findings/words.ts';

export type Report = Pick<Validation, 'findings' | 'further' | 'counts'>;

const severities = ['error', 'warning', 'notice', 'signal'] as const satisfies readonly Severity[];

/** Of a code with more findings than the first number the text shows the second number. */
const shown = { notice: { limit: 20, of: 3 }, other: { limit: 200, of: 200 } };

/** The report in one of the formats. */
export function report(result: Report, format: Exclude<Format, 'xlsx'>, language: Language): string {
  const saying = { language, say: (finding: Finding) => render(finding, language) };
  if (format === 'csv') return findingsCsv(result.findings, saying);
  if (format === 'html') return findingsPage(result.findings, summary(result, language), saying);
  if (format === 'json') return jsonReport(result, language);
  return format === 'github' ? githubReport(result, language) : textReport(result, language);
}

/** Whether the data fails: on errors, with `strict` also on warnings. */
export const fails = (findings: readonly Finding[], { strict = false } = {}) =>
  findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

/** For people: findings by severity and code in the order of the places, why it matters once per code, and the counts. */
function textReport(result: Report, language: Language): string {
  const { findings, further } = result;
  const groups = severities.flatMap((severity) =>
    groupsOf(findings.filter((finding) => finding.severity === severity)),
  );
  return [...groups.map((group) => groupText(group, further, language)), summary(result, language)].join('\n\n') + '\n';
}

function groupsOf(findings: readonly Finding[]): Finding[][] {
  return [...Map.groupBy(findings, ({ code }) => code).values()];
}

function groupText(group: readonly Finding[], further: Report['further'], language: Language): string {
  const [first] = group;
  if (!first) return '';
  const { limit, of } = first.severity === 'notice' ? shown.notice : shown.other;
  const listed = group.length > limit ? group.slice(0, of) : group;
  const uncounted = furtherOf(first, further);
  const { why, mend, more, beyond } = findingWords[language];
  const heading = `${severityNames[language][first.severity].toUpperCase()} ${first.code}: ${digits(group.length + uncounted, language)}`;
  const rest = [
    ...restText(more, group.length - listed.length, language),
    ...restText(beyond, uncounted, language),
    `${why}: ${render(first, language).why}`,
  ];
  return [heading, ...mended(listed, mend, language), ...rest.map((line) => `    ${line}`)].join('\n');
}

/** How many findings of the code were counted only. */
const furtherOf = ({ code }: Finding, further: Report['further']) =>
  further.find((group) => group.code === code)?.count ?? 0;

const restText = (words: string, count: number, language: Language) =>
  count === 0 ? [] : [words.replace('{n}', digits(count, language))];

/** The lines of findings, each followed by its advice unless the line after it has the same. */
function mended(group: readonly Finding[], label: string, language: Language): string[] {
  const rendered = folded(group, language);
  return rendered.flatMap(({ line, mend }, i) =>
    rendered[i + 1]?.mend === mend ? [line] : [line, `    ${label}: ${mend}`],
  );
}

/** From how many on the same words about cells of one column are one line. */
const foldedFrom = 4;

/** The findings in words; what is said in the same words of many cells is said once, with the places of all. */
function folded(group: readonly Finding[], language: Language): { line: string; mend: string }[] {
  const alike = Map.groupBy(
    group.map((finding) => ({ finding, said: render(finding, language) })),
    ({ finding, said }) => [finding.file, finding.column, said.what, said.mend].join('\n'),
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length < foldedFrom) return same.map(({ said }) => said);
    const places = same.map(({ finding }) => finding.cell ?? String(finding.line ?? ''));
    return { ...first.said, line: `${first.said.line} × ${digits(same.length, language)}: ${shortened(places)}` };
  });
}

const shownPlaces = 10;
const shortened = (places: readonly string[]) =>
  places.length > shownPlaces ? `${places.slice(0, shownPlaces).join(', ')} … ${places.at(-1)}` : places.join(', ');

function summary({ findings, further, counts }: Report, language: Language): string {
  const { found, rows, nothing } = findingWords[language];
  const numbers = severities.flatMap((severity) => countText({ findings, further }, severity, language));
  const tables = tableNames
    .filter((name) => counts[name] > 0)
    .map((name) => `${name} ${digits(counts[name], language)}`);
  const first = findings.length === 0 ? nothing : `${found}: ${numbers.join(', ')}`;
  return tables.length === 0 ? first : `${first}\n${rows}: ${tables.join(', ')}`;
}

function countText({ findings, further }: Omit<Report, 'counts'>, severity: Severity, language: Language): string[] {
  const isOf = (item: { severity: Severity }) => item.severity === severity;
  const count = further.filter(isOf).reduce((sum, group) => sum + group.count, findings.filter(isOf).length);
  return count === 0 ? [] : [plural(count, severityCounts[language][severity], language)];
}

/** For programs: every finding with its message, and how many more there are of a code. */
function jsonReport({ findings, further }: Report, language: Language): string {
  const items = findings.map((finding) => {
    const { code, severity, file, line, column, cell, id, value } = finding;
    return {
      code,
      severity,
      file,
      line,
      column,
      ...(cell && { cell }),
      id,
      value,
      message: messageOf(finding, language),
    };
  });
  const rest = further.map((group) => ({ ...group, message: beyondText(group, language) }));
  return `${JSON.stringify([...items, ...rest], null, 2)}\n`;
}

const commands = { error: 'error', warning: 'warning', notice: 'notice', signal: 'notice' } satisfies Record<
  Severity,
  string
>;

/** For GitHub Actions: workflow commands that mark the lines of a pull request. */
function githubReport({ findings, further }: Report, language: Language): string {
  const rest = further.map(
    (group) => `::${commands[group.severity]} title=${group.code}::${data(beyondText(group, language))}\n`,
  );
  return [...findings.map((finding) => githubLine(finding, language)), ...rest].join('');
}

/** That there are more findings of a code than are listed. */
const beyondText = ({ code, count }: Report['further'][number], language: Language) =>
  `${code}: ${findingWords[language].beyond.replace('{n}', digits(count, language))}`;

function githubLine(finding: Finding, language: Language): string {
  const { file, line, column, code, severity } = finding;
  const properties = [
    `file=${property(visible(file))}`,
    ...(line === null ? [] : [`line=${line}`]),
    `title=${property(visible(column === null ? code : `${column} ${code}`))}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${data(messageOf(finding, language))}\n`;
}

/** The whole message in one line. */
function messageOf(finding: Finding, language: Language): string {
  const { what, why, mend } = render(finding, language);
  return `${what}. ${why} ${mend}`;
}

/** Escaping of workflow commands, as actions/toolkit does it. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
