import { rememberVisit } from './recent.ts';

/**
 * All of the search that every page carries: it waits until somebody turns to the search box and only then loads what the box needs. It also notes, in this browser, which record was opened, and marks found words where the address asks for it.
 */
const forms = document.querySelectorAll<HTMLFormElement>('form[data-suggest]');

for (const form of forms) {
  const start = () => void import('./box.ts').then(({ openBox }) => openBox(form));
  for (const event of ['focusin', 'pointerenter']) form.addEventListener(event, start, { once: true });
}

addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest?.('input, select, textarea, [contenteditable]');
  const field = (forms[1] ?? forms[0])?.querySelector('input');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !field) return;
  event.preventDefault();
  field.focus();
});

const root = forms[0]?.dataset['suggest'] ?? '/';
const mark = () =>
  /[#&]mark=./.test(location.hash) && void import('./marks.ts').then(({ markFound }) => markFound(root));
mark();
addEventListener('hashchange', mark);

const path = forms[0]?.dataset['record'];
if (path)
  rememberVisit({
    path,
    title: document.title.replace(/ · [^·]*$/, ''),
    language: document.documentElement.lang,
  });
