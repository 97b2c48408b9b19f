import type { Page } from 'playwright-core';

/** Elements that were asked before, each by its look. */
export type SeenLooks = Set<string>;

/** The attribute of elements whose look is new. */
export const newLook = 'data-new-look';

/**
 * Marks on a page one element of every look that was not seen before, and notes it as seen. Elements look the same where they and all that
 * they stand in have the same names, classes and states: colours hang on nothing else. Returns how many are marked.
 */
export async function markNewLooks(page: Page, seen: SeenLooks) {
  const found = await page.evaluate(looksInPage, newLook);
  const fresh = found.flatMap((look, at) => (seen.has(look) ? [] : [at]));
  for (const at of fresh) seen.add(found[at] ?? '');
  await page.evaluate(keepMarks, { attribute: newLook, fresh });
  return fresh.length;
}

/** Marks the first element with text of its own of each look by the number of the look, and returns the looks; runs in the page. */
function looksInPage(attribute: string) {
  const looksOf = new Map<Element, string>();
  const ownLook = (element: Element) =>
    [
      element.tagName,
      [...element.classList].sort().join('.'),
      ...['aria-current', 'aria-selected', 'aria-sort', 'data-look', 'data-here', 'href', 'disabled'].map((name) =>
        !element.hasAttribute(name) ? '' : name === 'href' ? name : `${name}=${element.getAttribute(name)}`,
      ),
    ].join(' ');
  const lookOf = (element: Element): string => {
    const found =
      looksOf.get(element) ?? `${ownLook(element)} ${element.parentElement ? lookOf(element.parentElement) : ''}`;
    looksOf.set(element, found);
    return found;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const looks: string[] = [];
  const known = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!(hasText(element) || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
    const look = lookOf(element);
    if (known.has(look)) continue;
    known.add(look);
    element.setAttribute(attribute, String(looks.push(look) - 1));
  }
  return looks;
}

/** Takes away the marks of what was seen before; runs in the page. */
function keepMarks({ attribute, fresh }: { attribute: string; fresh: readonly number[] }) {
  const kept = new Set(fresh.map(String));
  for (const element of document.querySelectorAll(`[${attribute}]`))
    if (!kept.has(element.getAttribute(attribute) ?? '')) element.removeAttribute(attribute);
}
