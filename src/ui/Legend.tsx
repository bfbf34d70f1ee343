/** The legend, which is the filter: what a mark means, how many are shown, and whether to show them. */
import { type CSSProperties, useId } from 'react';
import type { KindCount } from '../query/visible.ts';
import { kindCountsIn } from '../state/selectors.ts';
import { KindMark, kindColours } from './KindMark.tsx';
import { useActions, useView } from './stage.tsx';

/** Lists the kinds of the graph. */
export function Legend() {
  const counts = useView(kindCountsIn);
  if (counts.every(({ total }) => total === 0)) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot be laid out as a grid everywhere
    <div className="legend" role="group" aria-label="Legend">
      <h2 className="head">Show</h2>
      {counts.map((count) => (
        <LegendRow key={count.kind.name} count={count} />
      ))}
    </div>
  );
}

function LegendRow({ count: { kind, shown, total } }: { readonly count: KindCount }) {
  const isOn = useView(({ hiddenKinds }) => !hiddenKinds.has(kind.name));
  const { toggleKind, showOnlyKind } = useActions();
  const counted = useId();
  const share = total === 0 ? 0 : shown / total;
  const style = { ...kindColours(kind), '--share': share } as CSSProperties;
  return (
    <label className="legend-row" data-on={isOn && total > 0} title={`${kind.plural} (Alt: only these)`}>
      <input
        type="checkbox"
        className="visually-hidden"
        aria-label={kind.plural}
        aria-describedby={counted}
        checked={isOn}
        onChange={({ nativeEvent }) => {
          if (nativeEvent instanceof MouseEvent && nativeEvent.altKey) showOnlyKind(kind.name);
          else toggleKind(kind.name);
        }}
      />
      <KindMark kind={kind} size={16} />
      <span className="legend-name">{kind.plural}</span>
      <span className="share" style={style} aria-hidden="true" />
      <span className="legend-count" id={counted}>
        <b>{shown}</b> / {total}
      </span>
    </label>
  );
}
