import { pngButton } from './chart-png.ts';
import { chartTooltips } from './chart-tooltips.ts';
import { copyText } from './copy-text.ts';

/** Adds tooltips, the PNG button and the copying of embed codes to charts. Without it every number is still in the picture, in the table and in the files. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  chartTooltips(figure);
  pngButton(figure);
}
for (const button of document.querySelectorAll<HTMLElement>('.embed-code [data-copied]')) copyText(button);
