/** Answers that are kept: finders ask of the same few words again and again, and notes say them again and again. */

/** More answers than a note has words; so many strings are no burden. */
const MOST = 100_000;

/**
 * Wraps a pure function of a string so that it works out each answer once.
 * When it has kept too many it forgets them all, so that a process that goes on for days does not fill up.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined || answers.has(text)) return before as T;
    if (answers.size >= MOST) answers.clear();
    const now = answer(text);
    answers.set(text, now);
    return now;
  };
}
