/** Masks a private text: keeps the first two characters, so that only its owner recognises it, and writes dots for the rest. */
export const masked = (text: string) => text.slice(0, 2) + '•'.repeat(Math.min(text.length, 20) - 2);
