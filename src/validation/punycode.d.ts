/** The package has no types of its own. */
declare module 'punycode/punycode.es6.js' {
  /** The labels of a host that stand in ASCII for other letters, as these letters; throws where one cannot be read. */
  export function toUnicode(host: string): string;
}
