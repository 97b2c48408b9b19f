/**
 * Makes an answer about an owner, such as the joined record, once for each key and remembers it as long as the owner lives:
 * what does not depend on the page is not made anew for every page. The answers are shared, so nobody may change them.
 */
export function memo<Owner extends object, Value, Key = undefined>(make: (owner: Owner, key: Key) => Value) {
  const known = new WeakMap<Owner, Map<Key, Value>>();
  return (owner: Owner, ...[key]: Key extends undefined ? [] : [key: Key]): Value => {
    const answers = known.get(owner) ?? new Map<Key, Value>();
    known.set(owner, answers);
    const asked = key as Key;
    if (!answers.has(asked)) answers.set(asked, make(owner, asked));
    return answers.get(asked) as Value;
  };
}
