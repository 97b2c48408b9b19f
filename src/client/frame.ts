import { chartFiles } from './chart-files.ts';
import { chartTooltips } from './chart-tooltips.ts';
import { copyText } from './copy-text.ts';
import { fetchedPage } from './fetched-page.ts';
import { shownChart, type ShownChart } from './shown-chart.ts';

/**
 * What runs in the frames of other sites: tooltips, files, the codes. A chart without a frame of its own is asked for by `?chart=` and taken
 * from the page of its record, on this site; where that fails, the words that lead to the record stay.
 */
const figure = document.querySelector<HTMLElement>('[data-chart]');
if (figure) void open(figure);

async function open(frame: HTMLElement) {
  const empty = frame.querySelector<HTMLElement>('.embed-asked');
  const chart = empty && (await askedChart().catch(() => null));
  if (empty && !chart) return;
  if (empty && chart) fill(frame, { empty, chart });
  chartTooltips(frame);
  chartFiles(frame, () => chart);
  for (const button of document.querySelectorAll<HTMLElement>('.embed-code [data-copy]')) copyText(button);
  const show = () => location.hash === '#code' && void writeCodes(frame, chart);
  addEventListener('hashchange', show);
  show();
}

/** The chart that the address asks for: `?chart=grants/2019-karakol-1/money`. */
async function askedChart(): Promise<ShownChart | null> {
  const { chart, home } = asked();
  if (home === undefined) return null;
  const page = await fetchedPage(new URL(`../${home}`, location.href));
  return page && shownChart(page, chart.replaceAll('/', '-'));
}

/** The path of the chart, and of the page that it stands on; nothing but the pages of grants and places is ever fetched. */
function asked() {
  const chart = new URLSearchParams(location.search).get('chart') ?? '';
  return { chart, home: /^((?:grants|places)\/[a-z0-9-]+\/)[a-z-]+$/.exec(chart)?.[1] };
}

function fill(frame: HTMLElement, { empty, chart }: { empty: HTMLElement; chart: ShownChart }) {
  const { chart: path, home = '' } = asked();
  const { title, subject, sentence, source, version, address, drawing } = chart;
  frame.id = path.replaceAll('/', '-');
  frame.classList.toggle('narrow', drawing.viewBox.baseVal.width <= 480);
  empty.replaceWith(drawing.cloneNode(true));
  const words = { '.embed-subject': subject, h1: title, '.embed-sentence': sentence };
  for (const [place, text] of Object.entries({ ...words, '.chart-source': source, '[data-version]': version })) {
    const element = frame.querySelector<HTMLElement>(place);
    if (element) Object.assign(element, { textContent: text, hidden: text === '' });
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-record]'))
    link.href = new URL(`../${home}`, location.href).href;
  document.querySelector('link[rel=canonical]')?.setAttribute('href', address);
  document.title = [title, subject, document.title].join(' · ');
}

/** Writes the codes when somebody comes for them: the picture of the frozen one would double the page. */
async function writeCodes(frame: HTMLElement, chart: ShownChart | null) {
  const [live, frozen] = document.querySelectorAll<HTMLElement>('.embed-code pre');
  if (!live || !frozen) return;
  const { embedCodes, frozenAt } = await import('./standalone-chart.ts');
  if (chart) {
    const codes = embedCodes(chart, new URL(`${location.pathname}${location.search}`, chart.address).href);
    live.textContent = codes.live;
    frozen.textContent = codes.frozen;
  } else {
    const { href = '' } = frame.querySelector<HTMLAnchorElement>('[data-svg]') ?? {};
    frozen.textContent = await frozenAt(frozen.textContent ?? '', href);
  }
  document.querySelectorAll<HTMLElement>('.embed-code [data-scripted]').forEach((part) => (part.hidden = false));
}
