import { argv } from 'node:process';
import { site } from '#model/site.ts';
import { indexSearch } from './index-search.ts';
import { main } from './run.ts';

/** A step of npm run build: writes the search of the site in the given folder, made of the data that ACHYK_DATA names. */
await main(() => indexSearch(argv[2] ?? 'dist', site));
