import { saveBlob } from './save-blob.ts';

/** Lets a letter, as it stands on the page, be taken along as a document; the program that makes it comes at the tap. */
for (const button of document.querySelectorAll<HTMLButtonElement>('.letter [data-docx]'))
  button.addEventListener('click', () => void take(button));

async function take(button: HTMLButtonElement) {
  const letter = button.closest<HTMLElement>('.letter');
  const text = letter?.querySelector<HTMLElement>('pre');
  if (!letter || !text) return;
  button.disabled = true;
  try {
    const { letterDocx } = await import('./letter-docx.ts');
    saveBlob(await letterDocx(text.innerText, text.lang || document.documentElement.lang), `${letter.id}.docx`);
  } finally {
    button.disabled = false;
  }
}
