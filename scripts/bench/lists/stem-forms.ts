import { readFileSync } from 'node:fs';

/** A word of a language with its inflected forms. */
export interface Family {
  lemma: string;
  forms: readonly string[];
}

/** Reads a list `lemma: forms | related derivations`; derivations may or may not meet and do not count. */
export function stemFamilies(file: string): Family[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(':') && !line.startsWith('#'));
  return lines.map((line) => {
    const [lemma = '', rest = ''] = line.split(':', 2);
    return {
      lemma: lemma.trim(),
      forms: [...new Set((rest.split('|')[0] ?? '').trim().split(/\s+/))].filter((form) => form !== ''),
    };
  });
}

/** Counts recall and precision from 0 to 1: the share of pairs of forms of one word that have one stem, and the share of one word among the pairs that have one stem. */
export function stemScore(families: readonly Family[], stem: (form: string) => string) {
  const forms = families.flatMap(({ forms: own }, family) => own.map((form) => ({ family, stem: stem(form) })));
  let [same, met, meeting] = [0, 0, 0];
  for (const [i, one] of forms.entries()) {
    for (const other of forms.slice(i + 1)) {
      const kin = one.family === other.family;
      const meets = one.stem === other.stem;
      same += Number(kin);
      meeting += Number(meets);
      met += Number(kin && meets);
    }
  }
  return { recall: met / same, precision: meeting === 0 ? 1 : met / meeting };
}
