/** A text as it is compared with what is typed: case and the Kyrgyz letters that many keyboards lack do not matter. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ң', 'н')
    .replaceAll('ө', 'о')
    .replaceAll('ү', 'у')
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
    .trim();
