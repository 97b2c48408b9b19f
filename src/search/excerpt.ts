/** A piece of text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The part of a page with most of the found words, at most `length` words long; put each piece into a text node. */
export function excerptOf(words: readonly string[], places: readonly number[], length = 30): Piece[] {
  const marks = new Set(places);
  const start = Math.max(
    0,
    Math.min(
      bestStart(
        [...marks].sort((a, b) => a - b),
        length,
      ) - 4,
      words.length - length,
    ),
  );
  const pieces: Piece[] = [];
  for (const [i, word] of words.slice(start, start + length).entries()) {
    const marked = marks.has(start + i) && word !== '';
    const [text = '', after = ''] = marked ? split(word) : [word];
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += text;
    else pieces.push({ text, marked });
    if (after !== '') pieces.push({ text: after, marked: false });
  }
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(start + length < words.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** Splits a word from the characters that follow it. */
function split(word: string) {
  const letters = /^[\s\S]*[\p{L}\p{M}\p{N}]/u.exec(word)?.[0] ?? word;
  return [letters, word.slice(letters.length)] as const;
}

function bestStart(places: readonly number[], length: number) {
  let best = places[0] ?? 0;
  let most = 0;
  for (const [i, start] of places.entries()) {
    const count = places.slice(i).findIndex((place) => place >= start + length);
    const held = count === -1 ? places.length - i : count;
    if (held > most) [best, most] = [start, held];
  }
  return best;
}
