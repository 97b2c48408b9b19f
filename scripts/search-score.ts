/** What a query should find: paths below the language, `*` standing for any end. */
export interface Expected {
  paths: readonly string[];
  /** nav: one of them among the first three. set: at least half of the first ten (or of as many as there are) are among them. none: nothing is found. */
  mode: 'nav' | 'set' | 'none';
}

/** Whether a list of answers is what was asked for. */
export function isAnswered(answers: readonly string[], { paths, mode }: Expected, all: readonly string[]) {
  if (mode === 'none') return answers.length === 0;
  const fits = (path: string) => paths.some((one) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) && path !== one.slice(0, -1) : path === one));
  if (mode === 'nav') return answers.slice(0, 3).some(fits);
  const wanted = Math.min(10, all.filter(fits).length);
  return wanted > 0 && answers.slice(0, wanted).filter(fits).length * 2 >= wanted;
}
