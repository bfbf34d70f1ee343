/** The choice of where things lie. */
import { talkWordsOf } from '../schema/talkWords.ts';
import { LAYOUT_LABELS, LAYOUT_NAMES } from '../state/layoutChoice.ts';
import { graphIn, isDrawnIn } from '../state/selectors.ts';
import { Icon } from './Icon.tsx';
import { useActions, useView } from './stage.tsx';

/** Offers the layouts as radios. */
export function LayoutChoice() {
  const chosen = useView(({ layout }) => layout);
  const isDrawn = useView(isDrawnIn);
  const talks = useView((view) => {
    const graph = graphIn(view);
    return graph === undefined ? LAYOUT_LABELS.talks : talkWordsOf(graph).Many;
  });
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
          {name === 'talks' ? talks : LAYOUT_LABELS[name]}
        </label>
      ))}
    </div>
  );
}
