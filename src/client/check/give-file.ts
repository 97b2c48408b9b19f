import type { DeskFile } from '#report/desk/desk-answer.ts';
import { element } from '../search/elements.ts';

/** Lets the browser save a file that was made on this device. */
export function giveFile({ name, bytes, type }: DeskFile) {
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  const link = element('a', { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
