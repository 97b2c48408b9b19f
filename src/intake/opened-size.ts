import { Unzip, UnzipInflate } from 'fflate';

/** How much of an archive is given to the opener at once: no piece of it grows beyond 16 MB. */
const piece = 16 * 1024;

/** How many bytes an archive really has when it is opened, whatever it says of itself; counting stops above the limit, and nothing is kept. */
export function openedSize(bytes: Uint8Array, limit: number): number {
  let opened = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error;
      opened += chunk.length;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && opened <= limit; at += piece)
    unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  return opened;
}
