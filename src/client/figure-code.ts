/** Adds to the note that a mark opens what belongs to the very figure beside it: the words of the source, and the code that leads to its check. One note serves every figure of its source. */
const check = document.querySelector<HTMLAnchorElement>('.bottom a[href$="/verify/"]');
if (check) document.addEventListener('click', ({ target }) => tell(target, check), { capture: true });

function tell(target: EventTarget | null, check: HTMLAnchorElement) {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('.ref > button') : null;
  const note = button?.popoverTargetElement;
  if (!button || !note) return;
  for (const old of note.querySelectorAll(':scope > .figure-code')) old.remove();
  const { code, words } = button.dataset;
  if (words !== undefined) note.append(line(words));
  if (code !== undefined) note.append(line(`${check.textContent?.trim() ?? ''}: `, linkTo(check.href, code)));
}

function line(...parts: (string | Node)[]) {
  const made = document.createElement('span');
  made.className = 'figure-code';
  made.append(...parts);
  return made;
}

function linkTo(href: string, code: string) {
  const link = document.createElement('a');
  link.href = `${href}?code=${code}`;
  link.textContent = code;
  return link;
}
