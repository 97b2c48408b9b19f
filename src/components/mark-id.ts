/** How many marks and shapes each page has so far. */
const counts = new WeakMap<Request, number>();

/** An id for what belongs to one mark or shape, unique on the page that is being made for a request. */
export function markId(request: Request): string {
  const count = (counts.get(request) ?? 0) + 1;
  counts.set(request, count);
  return `m-${count}`;
}
