/** Headers for the addresses that fit a pattern; `*` stands for anything, `:name` for one part of a path. */
export interface HeaderRule {
  pattern: string;
  headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file as hosts do: a pattern on a line of its own, its headers indented below, `#` before a remark. */
export function headerRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/).filter((line) => !/^\s*(#|$)/.test(line))) {
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const [name = '', ...value] = line.trim().split(':');
      rules.at(-1)?.headers.push([name.toLowerCase(), value.join(':').trim()]);
    }
  }
  return rules;
}

/** The headers of all rules that fit a path with a slash before it; hosts join those of one name with a comma. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const fitting = rules.filter(({ pattern }) => fits(path, pattern)).flatMap(({ headers }) => headers);
  const named = Map.groupBy(fitting, ([name]) => name);
  return Object.fromEntries([...named].map(([name, all]) => [name, all.map(([, value]) => value).join(', ')]));
}

function fits(path: string, pattern: string) {
  const parts = pattern.split(/(\*|:[A-Za-z]\w*)/);
  const source = parts.map((part, i) => (i % 2 === 0 ? RegExp.escape(part) : part === '*' ? '.*' : '[^/]+'));
  return new RegExp(`^${source.join('')}$`).test(path);
}
