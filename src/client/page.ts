import './citation.ts';
import './copy-letter.ts';
import './figure-code.ts';
import './search/starter.ts';
import './share-page.ts';

/** What every page of the site carries, in one file: each part looks for what it helps with, and rests where there is none. What is large comes when it is asked for. */
