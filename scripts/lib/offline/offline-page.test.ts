import { expect, test } from 'vitest';
import { offlinePage, offlineStyles } from './offline-page.ts';

const page = (html: string, base = '/') => offlinePage(html, { path: 'ky/places/batken/index.html', base });

test('every address of the site is relative and names a file', () => {
  expect(page('<a class="x" href="/ky/">a</a>')).toBe('<a class="x" href="../../index.html">a</a>');
  expect(page('<a href="/ky/places/osh/?q=1#top">')).toBe('<a href="../osh/index.html?q=1#top">');
  expect(page('<a href="/ky/places/batken/">')).toBe('<a href="index.html">');
  expect(page('<img src="/screens/ky/a.jpg">')).toBe('<img src="../../../screens/ky/a.jpg">');
  expect(page('<a href="/repo/data/a.csv">', '/repo/')).toBe('<a href="../../../data/a.csv">');
});

test('other addresses, fragments and texts stay as they are', () => {
  for (const html of [
    '<a href="https://example.org/">',
    '<a href="#main">',
    '<a href="//example.org/">',
    '<p>href=&quot;/ky/&quot;</p>',
    '<link rel="canonical" href="https://example.org/ky/">',
  ])
    expect(page(html)).toBe(html);
});

test('no script is left, and what is said without scripts is said', () => {
  expect(
    page(
      '<meta http-equiv="content-security-policy" content="x"><script type="module" src="/_astro/a.js"></script><noscript><p>lists</p></noscript><p class="said" role="status">wait</p>',
    ),
  ).toBe('<p>lists</p>');
  expect(page('<script type="application/ld+json">{}</script>')).toBe('<script type="application/ld+json">{}</script>');
});

test('fonts are found from their style sheet, drawings stand in it', () => {
  const styles = (css: string) =>
    offlineStyles(css, { path: '_astro/b.css', base: '/', drawing: (file) => `<svg id="${file}"/>` });
  expect(styles('src:url(/_astro/a.woff2)')).toBe('src:url(a.woff2)');
  expect(styles('mask:url(/_astro/a.svg)')).toBe(
    'mask:url("data:image/svg+xml,%3Csvg%20id%3D%22_astro%2Fa.svg%22%2F%3E")',
  );
});
