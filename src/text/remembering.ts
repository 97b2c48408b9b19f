/** How many answers are kept: the dates and numbers of a record come back on many pages, those of a hostile file never. */
const kept = 20_000;

/** A function of one text or number that remembers its answers and forgets them all when they are too many. The answers are shared, so nobody may change them. */
export function remembering<Asked extends string | number, Answer>(make: (asked: Asked) => Answer) {
  const answers = new Map<Asked, Answer>();
  return (asked: Asked): Answer => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const answer = make(asked);
    if (answers.size >= kept) answers.clear();
    answers.set(asked, answer);
    return answer;
  };
}
