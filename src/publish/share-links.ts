/** Services by which a page is sent on; their links are plain addresses, and nothing is loaded from them. */
export interface ShareLink {
  name: 'WhatsApp' | 'Telegram';
  href: string;
}

/** Links that send a page with its summary; `text` is one sentence, `url` the absolute address of the page. */
export const shareLinks = ({ text, url }: { text: string; url: string }): ShareLink[] => [
  { name: 'WhatsApp', href: `https://wa.me/?text=${encodeURIComponent(`${text}\n${url}`)}` },
  {
    name: 'Telegram',
    href: `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(text)}`,
  },
];
