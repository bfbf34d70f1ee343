/** Answers that depend on one object alone are worked out once for each object, and forgotten with it. */

/**
 * Remembers what `make` gave for an object.
 * @param make must depend on nothing but the object, and the object must not change in what `make` reads
 */
export function perObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
