/** How long the address of a file is kept, in milliseconds: a browser may ask where to put it first. */
const kept = 60_000;

/** Lets the browser save a file that was made on this device. */
export function saveBlob(blob: Blob, download: string): void {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href, download }).click();
  setTimeout(() => URL.revokeObjectURL(href), kept);
}

/** The same for a table in CSV. */
export const saveCsv = (text: string, download: string): void =>
  saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), download);
