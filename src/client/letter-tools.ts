import { copyWords } from '#i18n/copy-words.ts';
import { letterFile, type LetterLanguage } from '#i18n/letter-file.ts';
import { copyText } from './copy-text.ts';
import { saveBlob } from './save-blob.ts';
import { element } from './search/elements.ts';

/** Lets a ready letter, as it stands on the page, be copied or taken along as a document, and says to screen readers what can be edited. Without a script it can be edited, marked and copied by hand. */
for (const letter of document.querySelectorAll<HTMLElement>('details.letter[lang]')) {
  const text = letter.querySelector('pre');
  if (!text) continue;
  const title = letter.querySelector('summary')?.firstChild?.textContent?.trim() ?? '';
  for (const [name, value] of Object.entries({ role: 'textbox', 'aria-multiline': 'true', 'aria-label': title }))
    text.setAttribute(name, value);
  const language = letter.lang as LetterLanguage;
  const copy = element('button', { type: 'button' }, copyWords[language].copy);
  const file = element('button', { type: 'button' }, letterFile[language]);
  file.addEventListener('click', () => void take(letter, { text, file }));
  const line = element('p', { 'data-scripted': '' }, copy, ' ', element('span', { role: 'status' }), ' ', file);
  text.after(line);
  copyText(copy);
}

/** The program that makes the document comes at the tap. */
async function take({ id, lang }: HTMLElement, { text, file }: { text: HTMLElement; file: HTMLButtonElement }) {
  file.disabled = true;
  try {
    const { letterDocx } = await import('./letter-docx.ts');
    saveBlob(await letterDocx(text.innerText, lang), `${id}.docx`);
  } finally {
    file.disabled = false;
  }
}
