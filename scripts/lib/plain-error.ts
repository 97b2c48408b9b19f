/** What a maintainer can do about an answer of the operating system. */
const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'a file has become larger than this system allows',
  EROFS: 'the folder can only be read',
  EACCES: 'this user may not write or read here',
  EPERM: 'this user may not write or read here',
  EBUSY: 'the folder is in use: it may be a mount point',
  EMFILE: 'too many files are open',
};

/** The error in one sentence; an answer of the operating system is put into words. */
export function plainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  const cause = code === undefined ? undefined : causes[code];
  return cause === undefined ? error.message : [cause, path].filter(Boolean).join(': ');
}

/** The same answers by their numbers, as programs written in Rust, such as the bundler, tell them. */
const numbered: Readonly<Record<string, string>> = { 27: 'EFBIG', 28: 'ENOSPC', 122: 'EDQUOT' };

/** Words for the full disk in the output of a program that has failed; null where it says nothing of the kind. */
export function fullDiskIn(output: string): string | null {
  const [code, number] = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|\(os error (27|28|122)\)/.exec(output) ?? [];
  return code === undefined ? null : (causes[numbered[number ?? ''] ?? code] ?? null);
}
