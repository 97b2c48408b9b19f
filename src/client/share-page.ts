import { shareWords } from '#i18n/share-words.ts';
import { copyWordsAt, languageAt } from './copy-text.ts';
import { element } from './search/elements.ts';

/** Sends the page on with what the device has for it, or copies its address; where neither is allowed, the address is shown. */
const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
for (const line of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const words = shareWords[languageAt(line)];
  const url = address + (line.dataset['share'] ?? '');
  const status = element('span', { role: 'status' });
  const send = () => {
    navigator.share({ title: document.title, url }).catch(() => {}); // the reader may close the sheet
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      status.textContent = copyWordsAt(line).copied;
    } catch {
      status.textContent = url;
    }
  };
  const button = { type: 'button', class: 'plain' };
  if (typeof navigator.share === 'function') line.append(element('button', { ...button, onclick: send }, words.device));
  line.append(element('button', { ...button, 'data-copy': '', onclick: () => void copy() }, words.copy), status);
  line.hidden = false;
}
