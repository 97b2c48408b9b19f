/** Gives every cell of a rendered table the head of its column (`data-label`), which stands before it where rows become cards on a phone. */
export function labelledCells(html: string): string {
  const heads = [...html.matchAll(/<th(?:\s[^>]*)?>([\s\S]*?)<\/th>/g)].map(([, head = '']) => textOf(head));
  let column = -1;
  return html.replace(/<(tr|td)(?=[\s>])/g, (tag, name: string) => {
    column = name === 'tr' ? -1 : column + 1;
    const head = heads[column];
    return name === 'tr' || column === 0 || !head ? tag : `<td data-label="${head}"`;
  });
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('"', '&quot;')
    .trim();
