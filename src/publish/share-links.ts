/** Services by which a page is sent on; their links are plain addresses, and nothing is loaded from them. */
export interface ShareLink {
  name: 'WhatsApp' | 'Telegram';
  href: string;
}

/** Links that send a page on; `text` is its name, `url` its absolute address. */
export const shareLinks = ({ text, url }: { text: string; url: string }): ShareLink[] => [
  { name: 'WhatsApp', href: `https://wa.me/?text=${encodeURIComponent(`${text}\n${url}`)}` },
  {
    name: 'Telegram',
    href: `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(text)}`,
  },
];
