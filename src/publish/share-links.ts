/** Services by which a page is sent on; their links are plain addresses, and nothing is loaded from them. */
export interface ShareLink {
  name: 'WhatsApp' | 'Telegram';
  href: string;
}

/** Links that send a page on; `text` is its name, `url` its absolute address. */
export const shareLinks = ({ text, url }: { text: string; url: string }): ShareLink[] => [
  { name: 'WhatsApp', href: `https://wa.me/?text=${inQuery(`${text}\n${url}`)}` },
  { name: 'Telegram', href: `https://t.me/share/url?url=${inQuery(url)}&text=${inQuery(text)}` },
];

/**
 * A text as it may stand in the query of a link: what has a meaning there is escaped; letters stay as they are, which every browser sends
 * as UTF-8 (WHATWG URL, «URL code points»). A Kyrgyz letter would take six bytes for two.
 */
const inQuery = (text: string) => encodeURIComponent(text).replace(/(?:%[89A-F][\dA-F])+/g, decodeURIComponent);
