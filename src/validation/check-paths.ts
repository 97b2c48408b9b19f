import { join } from 'node:path';
import { byPlace } from '#model/finding.ts';
import { boundariesFile } from '#model/boundaries.ts';
import { loadFiles, loadText } from '#model/load.ts';
import { readOperator } from './operator.ts';
import { readRelease } from './release.ts';
import { validate, type Validation } from './validate.ts';

/** Loads files and folders and validates them together, with the release file of the first folder that has one and the operator of the site that it belongs to. */
export function checkPaths(paths: readonly string[]): Validation {
  const files = new Map(paths.flatMap(loadFiles).map((file) => [file.file, file]));
  const { release, findings } = releaseOf(paths);
  const operator = beside(paths, '../content/operator.json');
  const reached = operator === null ? [] : readOperator(operator.text, operator.file).findings;
  const result = validate([...files.values()], { release, boundaries: beside(paths, boundariesFile) });
  return { ...result, findings: [...findings, ...reached, ...result.findings].sort(byPlace) };
}

function releaseOf(paths: readonly string[]): ReturnType<typeof readRelease> {
  const found = beside(paths, 'release.json');
  return found === null ? { release: null, findings: [] } : readRelease(found.text, found.file);
}

/** The file of a name in the first folder that has one. */
function beside(paths: readonly string[], name: string) {
  for (const path of paths) {
    const file = join(path, name).replaceAll('\\', '/');
    const text = loadText(file);
    if (text !== null) return { file, text };
  }
  return null;
}
