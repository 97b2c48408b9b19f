/**
 * Kyrgyz words whose own ending looks like a suffix, folded; collected from our own texts. They are found before anything is taken off,
 * and a longer word that is one of them and a row of fitting suffixes gives it. Names come from the tables at build.
 */
const words = `
таштанды калдык район пайда майдан демилге балык халык калк
`;

export const dictionary: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Stems that change before an ending, folded, with the word as it is named. */
export const irregular: Readonly<Record<string, string>> = { балдар: 'бала', орд: 'орун', мурд: 'мурун', койн: 'коюн', ырк: 'ырык', эрд: 'эрин', кард: 'карын' };
