/** Elements before which a paragraph ends by itself, and elements at whose end it does. */
const ends = 'p|div|section|ul|ol|dl|h[1-6]|details|table|figure|aside|nav|form|pre|hr|main|header|footer|blockquote';
const holds = 'div|section|details|main|aside|figure|figcaption|li|dd|td|blockquote';

/** End tags that the next tag says, too (HTML, «optional tags»): nothing stands between them, so the tree of the page is the same. */
const said = new RegExp(
  [
    '</li>(?=<(?:li[ >]|/[uo]l>))',
    '</t[dh]>(?=<(?:t[dh][ >]|/tr>))',
    '</tr>(?=<(?:tr[ >]|/t(?:head|body|foot|able)>))',
    '</t(?:head|body)>(?=<(?:tbody[ >]|/table>))',
    '</d[td]>(?=<(?:d[td][ >]|/dl>))',
    `</p>(?=<(?:(?:${ends})[ >]|/(?:${holds})>))`,
  ].join('|'),
  'g',
);

/** The text of a page without the end tags that the next tag says anyway. */
export const withoutSaidEnds = (html: string): string => html.replace(said, '');
