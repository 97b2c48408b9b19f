import { astro, main } from './lib/run.ts';

/** npm run check: types of every .ts and .astro file; also writes the types of the content collections. */
await main(() => astro(['check']));
