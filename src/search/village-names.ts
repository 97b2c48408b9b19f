import type { Village } from '#schemas/index.ts';
import { soundKey } from '#text/sound.ts';

/** The names of villages as they are printed, Kyrgyz before Russian; of names that sound alike the first. */
export function villageNames(villages: readonly Pick<Village, 'name_ky' | 'name_ru'>[]): string[] {
  const names = new Map<string, string>();
  for (const name of villages.flatMap(({ name_ky, name_ru }) => [name_ky, name_ru]))
    if (name !== null && !names.has(soundKey(name))) names.set(soundKey(name), name);
  return [...names.values()];
}

/** The id of what the page of a municipality says first to somebody who looked for a village: `#village-Ак-Булак`. */
export const villageAnchor = (name: string) => `village-${name.replace(/\s+/g, '-')}`;
