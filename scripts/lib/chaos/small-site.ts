/** The files of a site whose every file names its version: two versions in one folder would be seen. */
export const smallSite = (version: number): Record<string, string> =>
  Object.fromEntries(
    ['index.html', 'pagefind/entry.json', ...Array.from({ length: 20 }, (_, i) => `ky/${i}/index.html`)].map((name) => [
      name,
      String(version),
    ]),
  );
