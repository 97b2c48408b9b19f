import { element } from './elements.ts';

/** A choice of the list: what it shows, and where it leads; without an address it sends the form. */
export interface Option {
  href: string | null;
  lang?: string | null;
  content: readonly (Node | string)[];
}

/** Options under one heading; null: none. */
export interface OptionGroup {
  label: string | null;
  options: readonly Option[];
}

/** What the open list shows. */
export interface Choices {
  groups: readonly OptionGroup[];
  /** A sentence before the choices, or instead of them. */
  note?: string | null;
  /** A button behind the list. */
  action?: { label: string; run: () => void } | null;
  /** Whether more choices for the same text may come. */
  busy?: boolean;
  /** Text of the polite live region for screen readers. */
  said: string;
}

/**
 * An editable combobox with a list of links (WAI-ARIA Authoring Practices, «Editable Combobox With List Autocomplete»): the focus stays in the field,
 * the arrows walk the list, Enter follows the chosen entry or sends the form, Escape closes the list and then empties the field,
 * Home and End move the cursor in the text. Closes the list when focus leaves the form.
 */
export function combobox(
  form: HTMLFormElement,
  input: HTMLInputElement,
  { label, onOpen }: { label: string; onOpen: () => void },
) {
  const list = element('div', { role: 'listbox', id: `${input.id}-list`, 'aria-label': label, tabindex: '-1' });
  const note = element('p', { class: 'none', hidden: '' });
  const button = element('button', { type: 'button', class: 'forget', hidden: '' });
  const popup = element('div', { class: 'suggest', hidden: '' }, note, list, button);
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  let options: HTMLElement[] = [];
  let active = -1;
  let run = () => {};
  form.append(popup, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-haspopup': 'listbox',
  }))
    input.setAttribute(name, value);

  const isOpen = () => !popup.hidden;
  const open = () => {
    const some = options.length > 0 || !note.hidden;
    popup.hidden = !some;
    input.setAttribute('aria-expanded', String(some && options.length > 0));
  };
  const close = () => {
    activate(-1);
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };
  const activate = (next: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const chosen = options[active];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const follow = (option: HTMLElement, elsewhere = false) => {
    const href = option.dataset['href'];
    if (href === undefined) return form.requestSubmit();
    if (elsewhere) return void window.open(href, '_blank', 'noopener');
    close();
    location.assign(href);
  };

  const openAnew = () => {
    onOpen();
    open();
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: ({ altKey }) => {
      if (!isOpen()) openAnew();
      else if (!altKey) activate(active + 1 < options.length ? active + 1 : -1);
      if (!altKey && active === -1 && isOpen() && options.length > 0) activate(0);
      return true;
    },
    ArrowUp: ({ altKey }) => {
      if (altKey) return (close(), true);
      if (!isOpen()) openAnew();
      activate(active === -1 ? options.length - 1 : active - 1);
      return true;
    },
    Enter: ({ ctrlKey, metaKey }) => {
      const chosen = isOpen() ? options[active] : undefined;
      if (!chosen) return false;
      return (follow(chosen, ctrlKey || metaKey), true);
    },
    Escape: () => {
      if (isOpen()) return (close(), true);
      input.value = '';
      return true;
    },
    Home: () => (activate(-1), false),
    End: () => (activate(-1), false),
  };
  input.addEventListener(
    'keydown',
    (event) => !event.isComposing && keys[event.key]?.(event) && event.preventDefault(),
  );
  input.addEventListener('input', () => activate(-1));
  input.addEventListener('click', () => isOpen() || openAnew());
  popup.addEventListener('keydown', (event) => event.key === 'Escape' && (input.focus(), close()));
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option) follow(option, event.ctrlKey || event.metaKey);
  });
  list.addEventListener('auxclick', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option && event.button === 1) follow(option, true);
  });
  button.addEventListener('click', () => (input.focus(), run()));
  form.addEventListener('focusout', ({ relatedTarget }) => form.contains(relatedTarget as Node | null) || close());
  form.addEventListener('submit', close);

  return {
    /** Shows choices; the list opens with them while the field has the focus. What was chosen stays so while it is among them. */
    show: ({ groups, note: sentence = null, action = null, busy = false, said }: Choices) => {
      const chosen = options[active]?.dataset['href'];
      activate(-1);
      list.replaceChildren(...groups.map((group, i) => groupOf(group, `${input.id}-${i}`)));
      options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
      list.hidden = options.length === 0;
      list.setAttribute('aria-busy', String(busy));
      note.textContent = sentence;
      note.hidden = sentence === null;
      button.textContent = action?.label ?? '';
      button.hidden = action === null;
      run = action?.run ?? (() => {});
      status.textContent = said;
      if (form.contains(document.activeElement)) open();
      if (chosen !== undefined && isOpen()) activate(options.findIndex(({ dataset }) => dataset['href'] === chosen));
    },
    close,
  };
}

function groupOf({ label, options }: OptionGroup, id: string) {
  const heading = label === null ? null : element('div', { role: 'presentation', id: `${id}-head` }, label);
  return element(
    'div',
    {
      role: 'group',
      'aria-labelledby': heading?.id,
      'aria-label': heading
        ? null
        : options[0]?.content.map((part) => (typeof part === 'string' ? part : part.textContent)).join(''),
    },
    heading,
    ...options.map((option, i) => optionOf(option, `${id}-${i}`)),
  );
}

function optionOf({ href, lang, content }: Option, id: string) {
  return element(
    'div',
    { role: 'option', id, 'aria-selected': 'false', lang, 'data-href': href, 'data-all': href === null ? '' : null },
    ...content,
  );
}
