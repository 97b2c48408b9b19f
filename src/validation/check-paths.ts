import { byPlace } from '#model/finding.ts';
import { loadFiles, loadText } from '#model/load.ts';
import { readRelease } from './release.ts';
import { validate, type Validation } from './validate.ts';

/** Loads files and folders and validates them together, with the release file of the first folder that has one. */
export function checkPaths(paths: readonly string[]): Validation {
  const files = new Map(paths.flatMap(loadFiles).map((file) => [file.file, file]));
  const { release, findings } = releaseOf(paths);
  const result = validate([...files.values()], { release });
  return { ...result, findings: [...findings, ...result.findings].sort(byPlace) };
}

function releaseOf(paths: readonly string[]): ReturnType<typeof readRelease> {
  for (const path of paths) {
    const file = `${path.replace(/\/+$/, '')}/release.json`;
    const text = loadText(file);
    if (text !== null) return readRelease(text, file);
  }
  return { release: null, findings: [] };
}
