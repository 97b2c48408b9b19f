import { isProse } from '../texts.ts';
import { cellRule } from '../rule.ts';

/** Text is text: no tags, scripts or entities of a web page. */
export const cellHtml = cellRule('cell-html', 'error', (cell) => {
  const found = isProse(cell)
    ? /<\/?(?:script|[a-z][a-z0-9]{0,15})(?=[\s/>])|<!--|&(?:nbsp|amp|quot|apos|lt|gt|laquo|raquo|mdash|ndash|#\d{1,6}|#x[\da-f]{1,5});/iu.exec(
        cell.value,
      )?.[0]
    : undefined;
  return found ? { params: { found } } : null;
});
