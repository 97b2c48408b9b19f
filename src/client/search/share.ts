import { element } from './elements.ts';
import type { SearchWords } from './search-words.ts';

/** Shares the address: with the share dialog of the device, else through the clipboard, else in a field to copy by hand. */
export async function share(button: HTMLElement, { status, words }: { status: HTMLElement; words: SearchWords }) {
  const url = location.href;
  try {
    if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches)
      return await navigator.share({ title: document.title, url });
    await navigator.clipboard.writeText(url);
    status.textContent = words.page.copied;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const field = element('input', { readonly: '', value: url, id: 'share-link' });
    button.parentElement?.querySelector('.by-hand')?.remove();
    button.after(element('span', { class: 'by-hand' }, element('label', { for: field.id }, words.page.copy), field));
    field.select();
  }
}
