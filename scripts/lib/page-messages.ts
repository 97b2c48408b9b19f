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

/** What threads share among them: the pages of each record, and the counter of what is taken of them. */
export interface SharedPages {
  pages: readonly (readonly AskedPage[])[];
  taken: Int32Array;
}

/** What a second thread tells: how many pages more it has made, that it has made all of its own, with their addresses, that none are left of those that it shares, or why something is not made. */
export type PageNews = { made: number } | { own: readonly string[] } | { ended: true } | { error: string };

/** The name of a route in a message. */
export const routeKey = ({ component, route }: { component: string; route: string }) => `${component} ${route}`;
