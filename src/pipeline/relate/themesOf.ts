/** Looks up the themes of a word. */
import { THEMES } from './themes.ts';

/** No entry with a `*` has fewer letters before it. */
const SHORTEST_BEGINNING = 3;

const answers = new Map<string, readonly string[]>();
let themesByEntry: ReadonlyMap<string, readonly string[]> | undefined;

/** Returns the names of the themes that list a lower-case word, or a beginning of it with a `*`. */
export function themesOf(word: string): readonly string[] {
  const before = answers.get(word);
  if (before !== undefined) return before;
  const themes = (themesByEntry ??= indexThemes());
  const found = new Set(themes.get(word));
  for (let end = SHORTEST_BEGINNING; end <= word.length; end += 1)
    for (const theme of themes.get(`${word.slice(0, end)}*`) ?? []) found.add(theme);
  const answer = [...found];
  answers.set(word, answer);
  return answer;
}

/** Made when first asked for: loading the module costs nothing. */
function indexThemes(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [theme, entries] of Object.entries(THEMES)) {
    for (const entry of entries.split(/\s+/u)) {
      const themes = index.get(entry);
      if (themes === undefined) index.set(entry, [theme]);
      else themes.push(theme);
    }
  }
  return index;
}
