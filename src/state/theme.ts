/** Light, dark, or as the system has it. */

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export type Theme = 'light' | 'dark';

const STORED_AS = 'rayograph.theme';

/** What remembers the choice from one visit to the next; a browser may refuse even to name it. */
export type ThemeMemory = () => Pick<Storage, 'getItem' | 'setItem'>;

/** Reads the choice that was made on an earlier visit. */
export function readThemeChoice(memory: ThemeMemory): ThemeChoice {
  try {
    const stored = memory().getItem(STORED_AS);
    return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Remembers the choice, where the browser lets us. */
export function writeThemeChoice(memory: ThemeMemory, choice: ThemeChoice): void {
  try {
    memory().setItem(STORED_AS, choice);
  } catch {
    // The choice then holds for this visit.
  }
}

/** The choice that a press of the theme's button leads to. */
export const nextThemeChoice = (choice: ThemeChoice): ThemeChoice => NEXT[choice];

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const satisfies Record<
  ThemeChoice,
  ThemeChoice
>;
