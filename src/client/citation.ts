import { copyText } from './copy-text.ts';

/** Writes today into the references of the page, as the day on which it was read, and lets the first be copied. */
const today = new Date();
const day = [today.getDate(), today.getMonth() + 1, today.getFullYear()]
  .map((part) => String(part).padStart(2, '0'))
  .join('.');
for (const place of document.querySelectorAll('[data-accessed]')) place.textContent = day;
for (const button of document.querySelectorAll<HTMLElement>('#cite ~ [data-scripted] [data-copied]')) copyText(button);
