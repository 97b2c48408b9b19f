import { copyText } from './copy-text.ts';

/** Lets a ready letter be copied; without a script it can be marked and copied by hand. */
for (const button of document.querySelectorAll<HTMLElement>('.letter [data-copy]')) copyText(button);
