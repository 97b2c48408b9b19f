import { isProse } from '../texts.ts';
import { marks } from '#text/marks.ts';
import { cellRule } from '../rule.ts';

/** Text is text: no tags, scripts or entities of a web page. */
export const cellHtml = cellRule('cell-html', 'error', { of: isProse, needs: marks.markup }, (cell) => {
  const found =
    /<\/?(?:script|[a-z][a-z0-9]{0,15})(?=[\s/>])|<!--|&(?:nbsp|amp|quot|apos|lt|gt|laquo|raquo|mdash|ndash|#\d{1,6}|#x[\da-f]{1,5});/iu.exec(
      cell.value,
    )?.[0];
  return found ? { params: { found } } : null;
});
