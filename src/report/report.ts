import type { Finding, Severity } from '#model/finding.ts';
import { tableNames } from '#schemas/index.ts';
import type { Validation } from '#validation/validate.ts';
import type { Language } from '#text/languages.ts';
import { digits } from '#i18n/number.ts';
import { plural } from '#i18n/plural.ts';
import type { Format } from './arguments.ts';
import { render, severityCounts, severityNames } from '#i18n/findings/index.ts';
import { visible } from '#i18n/findings/visible.ts';
import { findingWords } from '#i18n/findings/words.ts';

export type Report = Pick<Validation, 'findings' | 'counts'>;

const severities = ['error', 'warning', 'notice', 'signal'] as const satisfies readonly Severity[];

/** Notices of one code above this number are only counted, after a few of them. */
const noticeLimit = 20;
const shownOfMany = 3;

/** The report in one of the formats. */
export function report(result: Report, format: Format, language: Language): string {
  if (format === 'json') return jsonReport(result.findings, language);
  return format === 'github' ? githubReport(result.findings, language) : textReport(result, language);
}

/** Whether the data fails: on errors, with `strict` also on warnings. */
export const fails = (findings: readonly Finding[], { strict = false } = {}) =>
  findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

/** For people: findings by severity and code in the order of the places, why it matters once per code, and the counts. */
function textReport({ findings, counts }: Report, language: Language): string {
  const groups = severities.flatMap((severity) =>
    groupsOf(findings.filter((finding) => finding.severity === severity)),
  );
  return (
    [...groups.map((group) => groupText(group, language)), summary({ findings, counts }, language)].join('\n\n') + '\n'
  );
}

function groupsOf(findings: readonly Finding[]): Finding[][] {
  return [...Map.groupBy(findings, ({ code }) => code).values()];
}

function groupText(group: readonly Finding[], language: Language): string {
  const [first] = group;
  if (!first) return '';
  const many = first.severity === 'notice' && group.length > noticeLimit;
  const shown = many ? group.slice(0, shownOfMany) : group;
  const { why, mend, more } = findingWords[language];
  const heading = `${severityNames[language][first.severity].toUpperCase()} ${first.code}: ${digits(group.length, language)}`;
  const rest = many ? [`    ${more.replace('{n}', digits(group.length - shown.length, language))}`] : [];
  return [heading, ...mended(shown, mend, language), ...rest, `    ${why}: ${render(first, language).why}`].join('\n');
}

/** The lines of findings, each followed by its advice unless the line after it has the same. */
function mended(group: readonly Finding[], label: string, language: Language): string[] {
  const rendered = group.map((finding) => render(finding, language));
  return rendered.flatMap(({ line, mend }, i) =>
    rendered[i + 1]?.mend === mend ? [line] : [line, `    ${label}: ${mend}`],
  );
}

function summary({ findings, counts }: Report, language: Language): string {
  const { found, rows, nothing } = findingWords[language];
  const numbers = severities.flatMap((severity) => countText(findings, severity, language));
  const tables = tableNames
    .filter((name) => counts[name] > 0)
    .map((name) => `${name} ${digits(counts[name], language)}`);
  const first = findings.length === 0 ? nothing : `${found}: ${numbers.join(', ')}`;
  return tables.length === 0 ? first : `${first}\n${rows}: ${tables.join(', ')}`;
}

function countText(findings: readonly Finding[], severity: Severity, language: Language): string[] {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return count === 0 ? [] : [plural(count, severityCounts[language][severity], language)];
}

/** For programs: every finding with its message. */
function jsonReport(findings: readonly Finding[], language: Language): string {
  const items = findings.map((finding) => {
    const { code, severity, file, line, column, id, value } = finding;
    return { code, severity, file, line, column, id, value, message: messageOf(finding, language) };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

const commands = { error: 'error', warning: 'warning', notice: 'notice', signal: 'notice' } satisfies Record<
  Severity,
  string
>;

/** For GitHub Actions: workflow commands that mark the lines of a pull request. */
function githubReport(findings: readonly Finding[], language: Language): string {
  return findings.map((finding) => githubLine(finding, language)).join('');
}

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
