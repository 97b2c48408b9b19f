import { element } from './elements.ts';

/** Loads a style sheet on demand; fulfils when it is applied and also when it fails to load. */
export function stylesheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  return new Promise((resolve) =>
    document.head.append(
      element('link', { rel: 'stylesheet', href, onload: () => resolve(), onerror: () => resolve() }),
    ),
  );
}
