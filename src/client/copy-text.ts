import { copyWords } from '#i18n/copy-words.ts';
import type { Language } from '#text/languages.ts';

/** The answers in the language of the page. */
export const ownCopyWords = () => copyWords[document.documentElement.lang as Language];

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
      status.textContent = ownCopyWords().copied;
    } catch {
      getSelection()?.selectAllChildren(code);
      status.textContent = ownCopyWords().notCopied;
    }
  });
}
