import { cellField } from '#charts/cell-field.ts';
import type { Picture } from '#charts/svg.ts';
import { gapWords } from '#i18n/gap-words.ts';
import { textIn } from '#i18n/texts.ts';
import { capital } from '#text/capital.ts';
import type { Language } from '#text/languages.ts';
import { figureOf, placeScope, type Derived } from '#model/derived/index.ts';
import type { Joined } from '#model/join.ts';
import { isMunicipality } from '#model/municipality.ts';
import type { Place } from '#schemas/index.ts';
import { tileState } from './tile-state.ts';

/** A region as a field: one cell for each municipality that exists, filled where something is recorded. */
export interface SilenceField {
  place: Place;
  /** Of how many something is recorded, in words. */
  said: string;
  /** The figures in the words. */
  figures: readonly Derived[];
  picture: Picture;
}

interface Options {
  language: Language;
  href: (path: string) => string;
}

/** The regions and the cities beside them, each with its municipalities in the order of the register. */
export function silenceFields(joined: Joined, { language, href }: Options): SilenceField[] {
  return (joined.childrenByPlace.get(joined.country?.id ?? '') ?? []).flatMap((place) => {
    const [recorded, all] = (['municipalities-recorded', 'municipalities'] as const).map((key) =>
      figureOf(joined, key, placeScope(place)),
    ) as [Derived, Derived];
    const said = gapWords[language].region(recorded.value ?? 0, all.value ?? 0);
    const figures = all.value === 1 ? [] : recorded.value === 0 ? [all] : [recorded, all];
    const name = (unit: Place) => capital(textIn(unit, 'name', language));
    const cells = joined
      .within(place)
      .filter(isMunicipality)
      .map((unit) => ({ state: tileState(joined, unit), name: name(unit), href: href(`places/${unit.id}/`) }));
    const columns = cells.length === 1 ? { columns: 1 } : {};
    const picture = cellField(cells, { title: `${name(place)}: ${said}`, ...columns });
    return picture === null ? [] : [{ place, said, figures, picture }];
  });
}
