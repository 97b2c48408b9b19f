/** The three looks of the site, in the order in which the style page shows them. */
export const looks = ['day', 'night', 'print'] as const;
export type Look = (typeof looks)[number];

/** A colour of tokens.css: its name and its value by day, by night and on paper, each as #rgb or #rrggbb. */
export interface ColourToken extends Record<Look, string> {
  name: string;
}

const line = /^\s*--([\w-]+): var\(--day, (#\w+)\) var\(--night, (#\w+)\) var\(--print, (#\w+)\);/gm;

/** The colours that a style sheet names in the form of tokens.css. */
export function colourTokensOf(css: string): ColourToken[] {
  return [...css.matchAll(line)].map(([, name = '', day = '', night = '', print = '']) => ({
    name,
    day,
    night,
    print,
  }));
}

/** Some colours of a style sheet as they are in one look. */
export function coloursOf<Name extends string>(css: string, names: readonly Name[], look: Look): Record<Name, string> {
  const colours = new Map(colourTokensOf(css).map((colour) => [colour.name, colour]));
  const valueOf = (name: Name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`unknown colour: ${name}`);
    return colour[look];
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, string>;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string) {
  const whole = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(whole.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
