/** Relations, days or files to filter by, put away under their name until asked for. */
import { allows } from '../query/choice.ts';
import { type Facet, isNarrowed } from '../query/filter.ts';
import { facetIndex } from '../query/facets.ts';
import { facetLabel } from '../query/filterWords.ts';
import { facetCountsIn, graphIn } from '../state/selectors.ts';
import { FacetRow } from './FacetRow.tsx';
import { Fold } from './Fold.tsx';
import { useView } from './stage.tsx';

/** A vault may have thousands of files: those beyond are found by name. */
const MOST_ROWS = 200;

interface Props {
  readonly facet: Facet;
  readonly title: string;
}

/** Lists what the graph has of a facet; nothing where there is no choice. */
export function FacetList({ facet, title }: Props) {
  const graph = useView(graphIn);
  const choice = useView(({ filter }) => filter[facet]);
  const isOn = useView(({ filter }) => isNarrowed(filter, facet));
  const names = graph === undefined ? [] : facetIndex(graph, facet).names;
  if (names.length < 2) return null;
  const wanted = names.filter((name) => allows(choice, name)).length;
  const state = isOn ? `${String(wanted)} of ${String(names.length)}` : 'all';
  return (
    <Fold title={title} state={state} isOn={isOn} level={3}>
      <Rows facet={facet} title={title} />
    </Fold>
  );
}

/** Counted only while they are open to be seen. */
function Rows({ facet, title }: Props) {
  const graph = useView(graphIn);
  const counts = useView((view) => facetCountsIn(view, facet));
  if (graph === undefined) return null;
  const rest = counts.length - MOST_ROWS;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as in the legend
    <div className="facet-rows" role="group" aria-label={title}>
      {counts.slice(0, MOST_ROWS).map(({ name, shown, total }) => (
        <FacetRow
          key={name}
          facet={facet}
          name={name}
          label={capital(facetLabel(graph, facet, name))}
          shown={shown}
          total={total}
        />
      ))}
      {rest > 0 && <p className="hint">and {rest} more</p>}
    </div>
  );
}

/** File names keep their letters. */
const capital = (label: string): string =>
  label.includes('.') ? label : label.charAt(0).toUpperCase() + label.slice(1);
