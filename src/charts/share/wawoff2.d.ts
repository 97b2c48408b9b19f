declare module 'wawoff2/decompress.js' {
  /** Unpacks a .woff2 file into the font it holds. */
  export default function decompress(file: Uint8Array): Promise<Uint8Array>;
}
