import { argv } from 'node:process';
import { site } from '#model/site.ts';
import { main } from './run.ts';
import { writeSearch } from './write-search.ts';

/** A step of npm run build: writes the search of the data that ACHYK_DATA names into the given folder, while the pages are made. */
await main(() => writeSearch(site, argv[2] ?? 'dist'));
