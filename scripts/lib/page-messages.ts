import type { Built } from './page-file.ts';

/** What makes the pages of a site: where it writes, the address of its bundle, the host, and the style sheets of each page, which the bundle does not hold. */
export interface Bundled {
  built: Built;
  entry: string;
  origin: string;
  pages: readonly (readonly [key: string, { styles: unknown[] }])[];
  scripts: readonly unknown[];
}

/** A page or a file of the site: its path and address, the name of its route, and what it is made of besides the program; null where nobody says, and every build makes it. */
export interface AskedPage {
  path: string;
  url: string;
  route: string;
  key: string | null;
}

/** What a second thread is asked for: a page. */
export interface PageOrder {
  id: number;
  page: AskedPage;
}

/** What a second thread tells: that it has made a page of its own, that it has made all of them, with their addresses, that one is made that was asked for, or why something is not. */
export type PageNews = { own: 'one' } | { own: readonly string[] } | { id: number; error?: string } | { error: string };

/** The name of a route in a message. */
export const routeKey = ({ component, route }: { component: string; route: string }) => `${component} ${route}`;
