/** The choice of where things lie. */
import { LAYOUT_LABELS, LAYOUT_NAMES } from '../state/layoutChoice.ts';
import { isDrawnIn } from '../state/selectors.ts';
import { Icon } from './Icon.tsx';
import { useActions, useView } from './stage.tsx';

/** Offers the layouts as radios. */
export function LayoutChoice() {
  const chosen = useView(({ layout }) => layout);
  const isDrawn = useView(isDrawnIn);
  const { setLayout } = useActions();
  if (!isDrawn) return null;
  return (
    <div className="layouts" role="radiogroup" aria-label="Layout">
      <h2 className="head">Layout</h2>
      {LAYOUT_NAMES.map((name) => (
        <label key={name} className="layout-row" data-on={name === chosen}>
          <input
            type="radio"
            className="visually-hidden"
            name="layout"
            value={name}
            checked={name === chosen}
            onChange={() => setLayout(name)}
          />
          <Icon name={name} />
          {LAYOUT_LABELS[name]}
        </label>
      ))}
    </div>
  );
}
