import { copyText } from './copy-text.ts';

/** Writes today into the reference of the page, as the day on which it was read, lets it be copied, and makes its other forms when they are asked for. */
const today = new Date();
const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
for (const place of document.querySelectorAll('[data-accessed]'))
  place.textContent = day.split('-').reverse().join('.');
for (const button of document.querySelectorAll<HTMLElement>('#cite ~ [data-scripted] [data-copy]')) copyText(button);
for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-cited]'))
  fold.addEventListener(
    'toggle',
    async () => {
      const { showForms } = await import('./citation-list.ts');
      showForms(fold, day);
    },
    { once: true },
  );
