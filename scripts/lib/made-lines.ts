/** Files that are told in one line: a line for each, as Astro writes it, would cost a tenth of a build. */
const atATime = 100;

/** Counts the files that a build makes, and tells the process that started it now and then; `end` tells the last ones. */
export function madeFiles(tell: (line: string) => void) {
  let made = 0;
  const end = () => {
    if (made > 0) tell(`made ${made}`);
    made = 0;
  };
  const more = (files: number) => {
    made += files;
    if (made >= atATime) end();
  };
  return { more, end };
}

/** How many files a line of a build tells of; null of any other line. */
export function filesTold(line: string): number | null {
  const files = /^made (\d+)$/.exec(line)?.[1];
  return files === undefined ? null : Number(files);
}
