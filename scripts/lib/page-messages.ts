import type { Built } from './page-file.ts';

/** What a worker needs of a build: where it writes, the address of its bundle, the host, and the style sheets of each page, which the bundle does not hold. */
export interface Bundled {
  built: Built;
  entry: string;
  origin: string;
  pages: readonly (readonly [key: string, { styles: unknown[] }])[];
  scripts: readonly unknown[];
}

/** A page that is asked for, and what it is made of; null where nobody says. */
export interface AskedPage {
  id: number;
  url: string;
  route: string;
  key: string | null;
}

/** A page that is made, or why it is not; the body is null where the file is already written. */
export type Made = { id: number } & (
  { error: string } | { status: number; headers: [string, string][]; body: ArrayBuffer | null }
);

/** The name of a route in a message. */
export const routeKey = ({ component, route }: { component: string; route: string }) => `${component} ${route}`;
