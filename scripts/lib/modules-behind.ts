import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';

/** Modules of ours by the beginning of their names, as package.json has it under `imports`. */
const ours = { sign: '#', folder: 'src' };

/**
 * The modules of a folder that have a hand in what some of them do: they themselves, what they import, and so on. Types and packages are none.
 * Throws at an import whose module is only known when it runs, for nobody could say what lies behind it.
 */
export function modulesBehind(starts: readonly string[], folder: string): string[] {
  const behind = new Set(starts);
  for (const file of behind)
    for (const name of importsIn(file, readFileSync(join(folder, file), 'utf8'))) {
      const path = pathOf(name, file);
      if (path !== null) behind.add(path);
    }
  return [...behind].sort();
}

/** What a module imports, or passes on from another, but for types. */
function importsIn(file: string, text: string): string[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const imported = module.staticImports.filter(
    ({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType),
  );
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest }) => (isType || !moduleRequest ? [] : [moduleRequest.value])),
  );
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    plainText(text.slice(start, end), file),
  );
  return [...imported.map(({ moduleRequest }) => moduleRequest.value), ...passedOn, ...later];
}

function plainText(code: string, file: string): string {
  const [, , name] = /^(['"])([^'"]*)\1$/.exec(code) ?? [];
  if (name === undefined) throw new Error(`${file} imports what is only known when it runs: ${code}`);
  return name;
}

/** The path of a module of ours from the folder; null for a package. */
function pathOf(name: string, from: string): string | null {
  if (name.startsWith(ours.sign)) return join(ours.folder, name.slice(ours.sign.length));
  return name.startsWith('.') ? relative('', join(dirname(from), name)) : null;
}
