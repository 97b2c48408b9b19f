/** Where the addresses that fit a pattern have moved to: what the `*` at its end stands for comes in the place of `:splat`. */
export interface RedirectRule {
  pattern: string;
  to: string;
  status: number;
}

/** Reads a `_redirects` file as hosts do: a pattern, where it leads, and a status on each line, `#` before a remark. */
export function redirectRules(text: string): RedirectRule[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !/^\s*(#|$)/.test(line))
    .map((line) => {
      const [pattern = '', to = '', status = '302'] = line.trim().split(/\s+/);
      return { pattern, to, status: Number(status) };
    });
}

/** Where a path with a slash before it has moved to, by the first rule that fits; null where it stays. */
export function redirectOf(path: string, rules: readonly RedirectRule[]): { to: string; status: number } | null {
  for (const { pattern, to, status } of rules) {
    const splat = splatOf(path, pattern);
    if (splat !== null) return { to: to.replace(':splat', splat), status };
  }
  return null;
}

function splatOf(path: string, pattern: string) {
  if (!pattern.endsWith('*')) return path === pattern ? '' : null;
  const start = pattern.slice(0, -1);
  return path.startsWith(start) ? path.slice(start.length) : null;
}
