import type { Language } from '#text/languages.ts';
import { toolWords } from './tool-words.ts';
import { words } from './words.ts';

/** The text of a dictionary by where it stands, for example `places.lookups`; undefined where there is no such text. */
export function labelOfKey(key: string, language: Language): string | undefined {
  const label = key.split('.').reduce<unknown>((part, name) => (Object(part) as Record<string, unknown>)[name], {
    ...words[language],
    tools: toolWords[language],
  });
  return typeof label === 'string' ? label : undefined;
}
