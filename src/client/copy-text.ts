import { copyWords } from '#i18n/copy-words.ts';
import type { Language } from '#text/languages.ts';

/** The language in which an element stands. */
export const languageAt = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang as Language;

/** The answers in the language in which an element stands. */
export const copyWordsAt = (element: Element) => copyWords[languageAt(element)];

/** A button that copies the text above it and confirms it; where copying is not allowed it selects the text. */
export function copyText(button: HTMLElement) {
  const line = button.closest<HTMLElement>('[data-scripted]');
  const code = line?.previousElementSibling;
  const status = line?.querySelector('[role=status]');
  if (!line || !code || !status) return;
  line.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      status.textContent = copyWordsAt(button).copied;
    } catch {
      getSelection()?.selectAllChildren(code);
      status.textContent = copyWordsAt(button).notCopied;
    }
  });
}
