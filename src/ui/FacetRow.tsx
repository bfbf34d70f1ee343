/** One name that one may filter by: whether it is shown, how many of it are, and a way to show only it. */
import { type CSSProperties, type ReactNode, useId } from 'react';
import { allows } from '../query/choice.ts';
import type { Facet } from '../query/filter.ts';
import { useActions, useView } from './stage.tsx';

interface Props {
  readonly facet: Facet;
  readonly name: string;
  /** What it is called. */
  readonly label: string;
  readonly shown: number;
  readonly total: number;
  /** Colours of the bar that says which share is shown. */
  readonly style?: CSSProperties;
  /** A mark before the name. */
  readonly children?: ReactNode;
}

/** A check box; Alt and the button beside it show only this one. */
export function FacetRow({ facet, name, label, shown, total, style, children }: Props) {
  const isOn = useView(({ filter }) => allows(filter[facet], name));
  const { toggle, showOnly } = useActions();
  const counted = useId();
  const bar = { ...style, '--share': total === 0 ? 0 : shown / total } as CSSProperties;
  return (
    <div className="legend-row" data-on={isOn && total > 0} title={`${label} (Alt: only these)`}>
      <label className="legend-label">
        <input
          type="checkbox"
          className="visually-hidden"
          aria-label={label}
          aria-describedby={counted}
          checked={isOn}
          onChange={({ nativeEvent }) => {
            if (nativeEvent instanceof MouseEvent && nativeEvent.altKey) showOnly(facet, name);
            else toggle(facet, name);
          }}
        />
        {children}
        <span className="legend-name">
          <bdi>{label}</bdi>
        </span>
        <span className="share" style={bar} aria-hidden="true" />
        <span className="legend-count" id={counted}>
          <b>{shown}</b> / {total}
        </span>
      </label>
      <button
        type="button"
        className="only-this"
        aria-label={`Only ${label}`}
        onClick={() => showOnly(facet, name)}
      >
        only
      </button>
    </div>
  );
}
