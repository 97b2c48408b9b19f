/** Requests that wait in a worker, so that it never stands still; while they do, this thread makes a page itself. */
export const ahead = 24;

/** Pages and files that share a large answer (all downloads with their checksums, all codes, the charts with files, what each release answers to the signals, the dates of all pages): made in this thread, the answer is made once. */
export const sharesAnswer =
  /^src\/pages\/(?:data\/\[\.\.\.file\]|\[language\]\/data\/|verify\/|v\/|charts\/|sitemap|\[language\]\/(?:embed|signals|verify)\/)/;

/**
 * Deals pages out to two threads: to the worker as long as fewer than enough wait there, and only such as it may make; to this thread first those that
 * only it may make, so that at the end neither stands still while the other works. Null when there are none left.
 */
export function dealt<Page>(pages: readonly Page[], isOwn: (page: Page) => boolean) {
  const own = pages.filter(isOwn).values();
  const others = pages.filter((page) => !isOwn(page)).values();
  const next = (queue: Iterator<Page>) => queue.next().value as Page | undefined;
  return (isWorkerFree: boolean): { page: Page; isForWorker: boolean } | null => {
    const forWorker = isWorkerFree ? next(others) : undefined;
    if (forWorker !== undefined) return { page: forWorker, isForWorker: true };
    const page = next(own) ?? next(others);
    return page === undefined ? null : { page, isForWorker: false };
  };
}
