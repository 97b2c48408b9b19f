const margin = 8;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Shows the tooltip (`data-tip`) of a mark: under the pointer, at a tap, and where a mark is a link also with the keyboard. A picture
 * without links takes no focus: its numbers are in the table. Escape closes the tooltip. It has the role `status`, so that a screen reader reads it.
 */
export function chartTooltips(figure: HTMLElement) {
  if (!figure.querySelector('[data-tip]')) return;
  const tip = Object.assign(document.createElement('p'), { className: 'tip', role: 'status' });
  figure.append(tip);
  let current: SVGElement | null = null;
  let title: SVGTitleElement | null = null;
  let leaving = 0;

  const place = (x?: number) => {
    if (!current) return;
    const mark = current.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    const left = (x ?? mark.left + mark.width / 2) - width / 2;
    const top = mark.top - height < margin ? mark.bottom : mark.top - height;
    tip.style.left = `${within(left, innerWidth - width)}px`;
    tip.style.top = `${within(top, innerHeight - height)}px`;
  };
  const show = (mark: SVGElement | null, x?: number) => {
    clearTimeout(leaving);
    if (mark === current) return;
    current?.classList.remove('is-current');
    if (title) current?.prepend(title);
    current = mark;
    current?.classList.add('is-current');
    // A mark that is a link may say only its name. Under the pointer the browser would say it a second time.
    const name = current?.querySelector<SVGTitleElement>(':scope > title') ?? null;
    tip.textContent = current?.dataset['tip'] || name?.textContent || '';
    title = x === undefined ? null : name;
    title?.remove();
    place(x);
  };

  for (const picture of figure.querySelectorAll('svg')) {
    const marks = [...picture.querySelectorAll<SVGElement>('[data-tip]')].filter(linkOf);
    picture.addEventListener('keydown', (event) => {
      const step = steps[event.key] ?? 0;
      if (step === 0 || marks.length === 0) return;
      event.preventDefault();
      const at = current ? marks.indexOf(current) + step : step > 0 ? 0 : marks.length - 1;
      const mark = marks[within(at, marks.length - 1, 0)];
      if (!mark) return;
      linkOf(mark)?.focus();
      mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      show(mark);
    });
  }
  figure.addEventListener('focusin', ({ target }) => show(markAt(target)));
  figure.addEventListener('focusout', () => show(null));
  figure.addEventListener('click', ({ target, clientX }) => show(markAt(target), clientX));
  figure.addEventListener('pointerover', ({ target, pointerType, clientX }) => {
    if (pointerType === 'touch') return;
    if (tip.contains(target as Node)) return clearTimeout(leaving);
    const mark = markAt(target);
    // The way from a mark to its tip may cross the picture: the tip waits a moment.
    if (mark) show(mark, clientX);
    else leaving = window.setTimeout(show, 250, null);
  });
  figure.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') show(null);
  });
  addEventListener('keydown', ({ key }) => key === 'Escape' && show(null));
  addEventListener('pointerdown', ({ target }) => figure.contains(target as Node) || show(null));
  addEventListener('scroll', () => place(), { passive: true, capture: true });
}

const linkOf = (mark: SVGElement) => mark.closest('a') ?? mark.querySelector('a');

function markAt(target: EventTarget | null) {
  const element = target as Element | null;
  return (
    element?.closest<SVGElement>('[data-tip]') ?? element?.querySelector<SVGElement>(':scope > [data-tip]') ?? null
  );
}

const within = (value: number, most: number, least = margin) => Math.max(least, Math.min(value, most - least));
