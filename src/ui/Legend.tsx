/** The legend, which is the filter: what a mark means, how many are shown, and whether to show them. */
import { kindCountsIn } from '../state/selectors.ts';
import { FacetRow } from './FacetRow.tsx';
import { KindMark, kindColours } from './KindMark.tsx';
import { useView } from './stage.tsx';

/** Lists the kinds of the graph. */
export function Legend() {
  const counts = useView(kindCountsIn);
  if (counts.every(({ total }) => total === 0)) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot be laid out as a grid everywhere
    <div className="legend" role="group" aria-label="Legend">
      <h2 className="head">Show</h2>
      {counts.map(({ kind, shown, total }) => (
        <FacetRow
          key={kind.name}
          facet="kinds"
          name={kind.name}
          label={kind.plural}
          shown={shown}
          total={total}
          style={kindColours(kind)}
        >
          <KindMark kind={kind} size={16} />
        </FacetRow>
      ))}
    </div>
  );
}
