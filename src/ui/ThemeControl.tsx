/** Light, dark, or as the system has it: one quiet button that goes round. */
import { nextThemeChoice } from '../state/theme.ts';
import { Icon } from './Icon.tsx';
import { useActions, useView } from './stage.tsx';

const LABELS = { system: 'System', light: 'Light', dark: 'Dark' } as const;

/** Shows the theme that is on; a press goes to the next. */
export function ThemeControl() {
  const theme = useView(({ theme }) => theme);
  const { setTheme } = useActions();
  return (
    <button
      type="button"
      className="quiet"
      aria-label={`Theme: ${LABELS[theme]}`}
      title={`Theme: ${LABELS[theme]}`}
      onClick={() => setTheme(nextThemeChoice(theme))}
    >
      <Icon name={theme} size={14} />
      {LABELS[theme]}
    </button>
  );
}
