/** Answers that are kept: finders ask of the same few words again and again, and notes say them again and again. */

/** More answers than a note has words; so many strings are no burden, and are found sooner than more would be. */
const MOST = 5000;

/**
 * Wraps a pure function of a string so that it works out each answer once while it is still asked for.
 * What has not been asked for among the last answers is forgotten, so that neither a vault of long names nor a
 * process that goes on for days fills up.
 */
export function remembered<T extends object | string | boolean>(
  answer: (text: string) => T,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const before = recent.get(text);
    if (before !== undefined) return before;
    const now = older.get(text) ?? answer(text);
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, now);
    return now;
  };
}
