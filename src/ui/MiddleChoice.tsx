/** Graph or outline: tabs on a phone, a quiet switch elsewhere. */
import { isDrawnIn } from '../state/selectors.ts';
import { Icon } from './Icon.tsx';
import { PresentButton } from './ShowPart.tsx';
import { useActions, useView } from './stage.tsx';

const TABS = [
  { name: 'outline', label: 'Outline' },
  { name: 'graph', label: 'Graph' },
] as const;

/** The tabs of a phone; the outline comes first, and the show last. */
export function MiddleTabs() {
  const shown = useView(({ middle }) => middle ?? 'outline');
  const isDrawn = useView(isDrawnIn);
  const { setMiddle } = useActions();
  return (
    <div className="tabs">
      {isDrawn && (
        <div className="tabs" role="group" aria-label="View">
          {TABS.map(({ name, label }) => (
            <button
              key={name}
              type="button"
              className="tab"
              aria-pressed={name === shown}
              onClick={() => setMiddle(name)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <PresentButton className="tab" />
    </div>
  );
}

/** Shows the outline instead of the graph, and back. */
export function OutlineToggle() {
  const isOn = useView(({ middle }) => middle === 'outline');
  const isDrawn = useView(isDrawnIn);
  const { setMiddle } = useActions();
  if (!isDrawn) return null;
  return (
    <button
      type="button"
      className="quiet"
      aria-pressed={isOn}
      onClick={() => setMiddle(isOn ? 'graph' : 'outline')}
    >
      <Icon name="outline" size={14} />
      Outline
    </button>
  );
}
