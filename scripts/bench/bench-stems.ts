import { fold } from '#text/fold.ts';
import { stemKyrgyz } from '#search/stem-ky.ts';
import { stemFamilies, stemScore } from './lists/stem-forms.ts';
import { turkishStem } from './turkish.ts';

/** Prints, for each way of stemming Kyrgyz, the share of forms of one word that meet and of meeting forms that belong together, on three lists grouped by hand: the development set, our own, made apart from it, and a late one, made after the stemmer. */
export function benchStems() {
  const none = new Set<string>();
  const ways: readonly (readonly [string, (form: string) => string])[] = [
    ['no stemming', fold],
    ['first five letters', (form) => fold(form).slice(0, 5)],
    ['Snowball Turkish', turkishStem],
    ['ours', (form) => stemKyrgyz(fold(form).replaceAll('-', ''), none)],
  ];
  for (const file of ['development-stem-forms.txt', 'own-stem-forms.txt', 'late-stem-forms.txt']) {
    const families = stemFamilies(file);
    console.log(
      `\nstems of ${file}: ${families.length} words, ${families.reduce((sum, { forms }) => sum + forms.length, 0)} forms`,
    );
    for (const [name, stem] of ways) {
      const { recall, precision } = stemScore(families, stem);
      console.log(`  ${name.padEnd(26)}recall ${recall.toFixed(3)}   precision ${precision.toFixed(3)}`);
    }
  }
}
