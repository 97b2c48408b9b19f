/** What stands at the beginning of every file of the index, packed or not. */
const signature = 'pagefind_dcd';

/** The content of a file of the index, unpacked; fails where it is cut off, damaged or something else. */
export async function indexPiece(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const content = isPacked(bytes) ? await unpacked(bytes) : bytes;
  if (new TextDecoder().decode(content.subarray(0, signature.length)) !== signature)
    throw new Error('not a file of the index');
  return content;
}

const isPacked = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

async function unpacked(bytes: Uint8Array<ArrayBuffer>) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
