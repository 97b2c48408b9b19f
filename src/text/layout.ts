/** Russian and Kyrgyz keyboards share these keys with the Latin one (ЙЦУКЕН and QWERTY). */
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** What the same keys write with the other layout switched on: «ji» is «ош», «щы» is «os»; null when a key has no counterpart. */
export function swapLayout(word: string) {
  const from = /[a-z]/i.test(word) ? latin : cyrillic;
  const to = from === latin ? cyrillic : latin;
  const letters = [...word.toLowerCase()].map((letter) =>
    from.includes(letter) ? to[from.indexOf(letter)] : /[\d\s-]/.test(letter) ? letter : null,
  );
  return letters.includes(null) ? null : letters.join('');
}
