/** Adds to the note that a mark opens the code of the very figure beside it, leading to its check: one note serves every figure of its source. */
const check = document.querySelector<HTMLAnchorElement>('.bottom a[href$="/verify/"]');
if (check) document.addEventListener('click', ({ target }) => tell(target, check), { capture: true });

function tell(target: EventTarget | null, { href, textContent }: HTMLAnchorElement) {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('.ref > button') : null;
  const note = button?.popoverTargetElement;
  if (!button || !note) return;
  note.querySelector(':scope > .figure-code')?.remove();
  const code = button.dataset['code'];
  if (code === undefined) return;
  const line = document.createElement('span');
  line.className = 'figure-code';
  const link = document.createElement('a');
  link.href = `${href}?code=${code}`;
  link.textContent = code;
  line.append(`${textContent?.trim() ?? ''}: `, link);
  note.append(line);
}
