/** Things that are hidden one by one, each with a way back, and the way to hide what is selected. */
import { graphIn } from '../state/selectors.ts';
import { Icon } from './Icon.tsx';
import { KindMark } from './KindMark.tsx';
import { kindOf } from './kindOf.ts';
import { useActions, useView } from './stage.tsx';

/** Lists what is hidden. */
export function HiddenThings() {
  const graph = useView(graphIn);
  const without = useView(({ filter }) => filter.without);
  const selected = useView(({ selected }) => selected);
  const { hide, unhide } = useActions();
  if (graph === undefined) return null;
  const label = (key: string): string => graph.getNodeAttribute(key, 'label');
  const hidden = [...without].filter((key) => graph.hasNode(key));
  const isHideable = selected !== null && graph.hasNode(selected);
  if (hidden.length === 0 && !isHideable) return null;
  return (
    <div className="filter-field">
      {hidden.length > 0 && (
        <ul className="hidden-things" aria-label="Hidden">
          {hidden.map((key) => (
            <li key={key}>
              <KindMark kind={kindOf(graph, key)} />
              <bdi>{label(key)}</bdi>
              <button type="button" className="quiet" onClick={() => unhide(key)}>
                Show<span className="visually-hidden"> {label(key)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isHideable && (
        <button type="button" className="quiet" onClick={() => hide()}>
          <Icon name="hide" size={14} />
          <span>
            Hide <bdi>{label(selected)}</bdi>
          </span>
          <kbd aria-hidden="true">H</kbd>
        </button>
      )}
    </div>
  );
}
