import { pngButton } from './chart-png.ts';
import { chartTooltips } from './chart-tooltips.ts';
import { copyText } from './copy-text.ts';

/** What a script adds to charts; without it every number is in the picture, in the table and in the files all the same. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  chartTooltips(figure);
  pngButton(figure);
}
for (const button of document.querySelectorAll<HTMLElement>('.embed-code [data-copied]')) copyText(button);
