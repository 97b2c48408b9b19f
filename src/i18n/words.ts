import { en, type Noun, type Words } from './en.ts';
import { ky } from './ky.ts';
import type { Language } from '#text/languages.ts';
import { ru } from './ru.ts';

/** The dictionaries of the pages: a missing message does not compile. */
export const words: Record<Language, Words> = { ky, ru, en };

export type { Noun, Words };
