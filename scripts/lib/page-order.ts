/** Pages that wait in the second thread, so that it never stands still. */
export const ahead = 24;

/** Pages and files that a second thread makes from the first moment: those that share a large answer (all downloads with their checksums, all codes, all changes) and need no version of a page. */
export const apart =
  /^src\/pages\/(?:data\/(?:\[\.\.\.file\]|templates\/)|changes\/|check\/|compare\/|verify\/|v\/|\[language\]\/(?:data|verify)\/)/;

export const isApart = ({ component }: { component: string }) => apart.test(component);

/** Pages that share an answer with the keys of all pages (their dates, what each release answers to the signals): made in the first thread, it is made once. */
export const sharesAnswer = /^src\/pages\/(?:charts\/|sitemap|\[language\]\/(?:embed|signals)\/)/;

/**
 * Deals pages out to two threads: to the second as long as it is free, and only such as it may make; to this one first those that only it may make, so
 * that at the end neither stands still while the other works. Null when there are none left.
 */
export function dealt<Page>(pages: readonly Page[], isOwn: (page: Page) => boolean) {
  const own = pages.filter(isOwn).values();
  const others = pages.filter((page) => !isOwn(page)).values();
  const next = (queue: Iterator<Page>) => queue.next().value as Page | undefined;
  return (isSecondFree: boolean): { page: Page; isForSecond: boolean } | null => {
    const forSecond = isSecondFree ? next(others) : undefined;
    if (forSecond !== undefined) return { page: forSecond, isForSecond: true };
    const page = next(own) ?? next(others);
    return page === undefined ? null : { page, isForSecond: false };
  };
}
