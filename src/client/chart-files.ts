import { excelName } from '#i18n/excel-name.ts';
import type { Language } from '#text/languages.ts';
import { saveBlob } from './save-blob.ts';
import { element } from './search/elements.ts';
import { shownChart, type ShownChart } from './shown-chart.ts';

/** Reads a chart: from the page, if nothing else is said. */
type Read = () => ShownChart | null;

/** Lets a reader take a chart along in the forms that have no file: each is made at the tap, from the page alone. */
export function chartFiles(figure: HTMLElement, read: Read = () => shownChart(document, figure.id)) {
  addExcel(figure);
  for (const item of figure.querySelectorAll<HTMLElement>('[data-scripted]')) item.hidden = false;
  for (const way of figure.querySelectorAll<HTMLElement>('[data-file]'))
    way.addEventListener('click', (event) => {
      const kind = way.dataset['file'] ?? '';
      event.preventDefault();
      void offer(figure, way, () => made(figure, kind, read));
    });
}

/** Puts the way to the numbers for Excel beside that to the numbers. */
function addExcel(figure: HTMLElement) {
  const link = linkToNumbers(figure);
  if (!link) return;
  const name = excelName[document.documentElement.lang as Language];
  const label = link.ariaLabel?.replace(link.textContent?.trim() ?? '', name);
  const way = element('button', { type: 'button', 'data-file': 'excel.csv', 'aria-label': label ?? null }, name);
  link.closest('li')?.after(element('li', { 'data-scripted': '' }, way));
}

const linkToNumbers = (figure: HTMLElement) =>
  figure.querySelector<HTMLAnchorElement>('.chart-ways a:is([data-csv], [href$=".csv"])');

async function offer(figure: HTMLElement, way: HTMLElement, make: () => Promise<Blob>) {
  way.toggleAttribute('disabled', true);
  try {
    saveBlob(
      await make(),
      `achyk-zakaz-${document.documentElement.lang}-${figure.id}${keptDay()}.${way.dataset['file']}`,
    );
  } catch {
    figure.append(Object.assign(document.createElement('p'), { role: 'alert', textContent: figure.dataset['chart'] }));
  }
  way.toggleAttribute('disabled', false);
}

/** Of a page that a service worker has kept the day on which it did, as a part of a file name. */
const keptDay = () => document.querySelector<HTMLElement>('[data-kept]')?.dataset['kept'] ?? '';

async function made(figure: HTMLElement, kind: string, read: Read): Promise<Blob> {
  if (kind.endsWith('csv')) return new Blob([await numbersOf(figure, kind)], { type: 'text/csv;charset=utf-8' });
  const picture = await pictureOf(figure, read);
  if (kind === 'svg') return new Blob([picture], { type: 'image/svg+xml' });
  const { png } = await import('./chart-png.ts');
  return png(picture);
}

/** The chart as an SVG file: the published one, else made from the page. */
async function pictureOf(figure: HTMLElement, read: Read) {
  const link = figure.querySelector<HTMLAnchorElement>('[data-svg]');
  if (link) return (await fetch(link.href)).text();
  const chart = read();
  if (!chart) throw new Error(`no chart: ${figure.id}`);
  const { sheetOf } = await import('./standalone-chart.ts');
  return sheetOf(chart).text;
}

/** The numbers of a chart: the published file, or what its page holds of it; for Excel written anew. */
async function numbersOf(figure: HTMLElement, kind: string) {
  const link = linkToNumbers(figure);
  if (!link) throw new Error(`no numbers: ${figure.id}`);
  const csv = link.dataset['csv'] || (await (await fetch(link.href)).text());
  if (kind === 'csv') return csv;
  const { chartExcel } = await import('#publish/chart-excel.ts');
  return chartExcel(csv);
}
