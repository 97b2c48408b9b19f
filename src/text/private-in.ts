/** What is never published of people. */
export type PrivateKind = 'number' | 'phone' | 'email' | 'shelter';

/** By which patterns a text gives something away, in writing; a shelter by its street and by the word for it. */
export interface PrivatePatterns {
  number: string;
  phone: string;
  email: string;
  street: string;
  shelter: string;
}

/** Tells what a text gives away that is never published; `beside` is what is said together with it. null where it gives away nothing. */
export function privateIn(patterns: PrivatePatterns) {
  const [number, phone, email, street, shelter] = (['number', 'phone', 'email', 'street', 'shelter'] as const).map(
    (name) => new RegExp(patterns[name], 'iu'),
  );
  return (text: string, beside: readonly string[] = []): PrivateKind | null => {
    if (number?.test(text)) return 'number';
    if (phone?.test(text)) return 'phone';
    if (email?.test(text)) return 'email';
    return street?.test(text) && [text, ...beside].some((other) => shelter?.test(other)) ? 'shelter' : null;
  };
}
