/** A chart as it stands on a page, with what the page says of it. */
export interface ShownChart {
  /** The drawing, with whole addresses in its links. */
  drawing: SVGSVGElement;
  title: string;
  sentence: string;
  /** What the page is about. */
  subject: string;
  /** The line that names the sources. */
  source: string;
  licence: string;
  version: string;
  /** Address of the page. */
  address: string;
}

/** Reads a chart from a page of the site, the one that is open or one that was fetched; null where the page has no such chart. */
export function shownChart(page: Document, id: string): ShownChart | null {
  const figure = page.getElementById(id);
  const drawn = figure?.querySelector<SVGSVGElement>('svg.chart');
  if (!figure || !drawn) return null;
  const address = page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? page.URL;
  return {
    drawing: alone(drawn.cloneNode(true) as SVGSVGElement, address),
    title: drawn.getAttribute('aria-label') ?? '',
    sentence: wordsOf(figure.querySelector('figcaption > p')),
    subject: wordsOf(page.querySelector('h1')),
    source: `${wordsOf(figure.querySelector('.chart-source'))}.`,
    licence: `«${wordsOf(page.querySelector('.brand span'))}», CC BY 4.0.`,
    version: `${wordsOf(page.querySelector('[data-version]'))}.`,
    address,
  };
}

/** The words of an element without the marks of its sources and languages. */
function wordsOf(element: Element | null) {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('sup, .mark').forEach((mark) => mark.remove());
  return copy?.textContent?.replace(/[ \t\n]+/g, ' ').trim() ?? '';
}

/** A drawing as it stands outside its page: links are whole, and no mark is under the pointer. */
function alone(drawing: SVGSVGElement, address: string) {
  for (const mark of drawing.querySelectorAll('.is-current')) mark.classList.remove('is-current');
  drawing.removeAttribute('aria-describedby');
  for (const link of drawing.querySelectorAll('a')) {
    const to = link.getAttribute('href');
    if (to) link.setAttribute('href', new URL(to, address).href);
  }
  return drawing;
}
