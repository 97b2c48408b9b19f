import { element } from './elements.ts';

/** Loads a style sheet that no page needs before somebody does something; fulfils when it is there, or when it does not arrive. */
export function stylesheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve) =>
    document.head.append(
      element('link', { rel: 'stylesheet', href, onload: () => resolve(), onerror: () => resolve() }),
    ),
  );
}
