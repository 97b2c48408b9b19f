/** How the texts of cells look that a pattern can tell: by kind. The cells of the schemas and the form in the browser read by the same patterns. */
export const cellTexts = {
  /** Lower-case Latin letters and digits, parted by single hyphens. */
  slug: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  som: /^(0|[1-9]\d{0,14})$/,
  count: /^(0|[1-9]\d{0,11})$/,
  decimal: /^-?\d{1,15}(\.\d{1,10})?$/,
  year: /^(19|20|21)\d\d$/,
  soate: /^\d{14}$/,
  /** `table/id`. */
  path: /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
  url: /^https?:\/\/[^\s"'<>]+$/,
} as const;

/** Whether a text is one line without spaces at its ends. */
export const isCellText = (value: string) =>
  value !== '' && (isClosed(value) || value === value.trim()) && !value.includes('\n') && !value.includes('\r');

/** Whether a text begins and ends with what is certainly no space: most do with a letter of ours. */
const isClosed = (value: string) => isSolid(value.charCodeAt(0)) && isSolid(value.charCodeAt(value.length - 1));
const isSolid = (code: number) => (code > 0x20 && code < 0x7f) || (code >= 0x400 && code < 0x530);

/** Whether a text is a decimal number in its shortest form. */
export const isDecimal = (value: string) => cellTexts.decimal.test(value) && String(Number(value)) === value;

/** An address without anything that needs to be understood: its host is made of plain names, and is given. */
const plainAddress = /^https?:\/\/(?!.*xn--)((?:[a-z\d-]+\.)+[a-z]{2,})(?:[/?#][!#-&(-;=?-[\]-~]*)?$/i;

/** The host of an address that is plain at sight; null for any other text. */
export const plainHost = (value: string) => plainAddress.exec(value)?.[1]?.toLowerCase() ?? null;

/** Whether a text is a web address, http or https only. */
export const isWebAddress = (value: string) =>
  plainAddress.test(value) || (cellTexts.url.test(value) && URL.canParse(value));
