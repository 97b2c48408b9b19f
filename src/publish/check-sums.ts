import { sha256Of } from './checksums.ts';

/** What a list of checksums says of the files beside it. */
export interface CheckedSums {
  /** Paths of the files that agree. */
  agree: readonly string[];
  /** Paths of files that are missing or have other bytes, and of those that the list does not name. */
  differ: readonly string[];
}

/** Compares files with a list as `checksums` writes it; the list itself is not one of them. */
export function checkSums(list: string, files: Readonly<Record<string, Uint8Array>>): CheckedSums {
  const listed = new Map(
    [...list.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', path = '']) => [path, sum] as const),
  );
  const agrees = (path: string) => files[path] !== undefined && sha256Of(files[path]) === listed.get(path);
  const paths = [...new Set([...listed.keys(), ...Object.keys(files)])];
  return { agree: paths.filter(agrees), differ: paths.filter((path) => !agrees(path)) };
}
