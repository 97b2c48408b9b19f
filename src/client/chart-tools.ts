import { chartFiles } from './chart-files.ts';
import { chartTooltips } from './chart-tooltips.ts';

/** Adds tooltips and the files that are made at the tap to charts. Without it every number is still in the picture, in the table and in the files. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  chartTooltips(figure);
  chartFiles(figure);
}
