/** An address as a person reads and types it: with letters in the place of their codes. Undefined where it has no codes, or where a letter would be a space or a sign of its own. */
export function typedAddress(address: string): string | undefined {
  const typed = address.replace(/(?:%[89a-f][0-9a-f])+/gi, lettersOf);
  return typed === address ? undefined : typed;
}

function lettersOf(codes: string): string {
  try {
    const letters = decodeURIComponent(codes);
    return /^[\p{L}\p{M}\p{N}–—«»„“”’…]+$/u.test(letters) ? letters : codes;
  } catch {
    return codes;
  }
}
