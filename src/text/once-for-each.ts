/** Makes what is made of a text once for each: the words of a record come again and again, and there are far fewer of them than places where they stand. */
export function onceForEach<Made>(make: (text: string) => Made) {
  const known = new Map<string, Made>();
  return (text: string): Made => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
