/** What else one may filter by than kinds: relations, days, files, mentions, steps from the selection, names. */
import { FACETS, type Filter, NO_FILTER, type Steps, isNarrowed } from '../query/filter.ts';
import { mentionSteps } from '../query/visible.ts';
import { graphIn } from '../state/selectors.ts';
import { FacetList } from './FacetList.tsx';
import { Fold } from './Fold.tsx';
import { HiddenThings } from './HiddenThings.tsx';
import { Segments } from './Segments.tsx';
import { useActions, useView } from './stage.tsx';

/** Shows the filters, put away until asked for. */
export function FilterPart() {
  const size = useView((view) => graphIn(view)?.order ?? 0);
  const on = useView(({ filter }) => criteriaOn(filter));
  if (size === 0) return null;
  return (
    <section className="filter-part" aria-label="Filter">
      <Fold title="More filters" state={on === 0 ? '' : `${String(on)} on`} isOn level={2}>
        <Mentions />
        <StepsChoice />
        <NameFilter />
        <FacetList facet="relations" title="Relations" />
        <FacetList facet="days" title="Days" />
        <FacetList facet="sources" title="Files" />
        <HiddenThings />
        <RestChoice />
      </Fold>
    </section>
  );
}

/** How many of the criteria in this part leave something out; kinds have the legend. */
const criteriaOn = (filter: Filter): number =>
  FACETS.filter((facet) => facet !== 'kinds' && isNarrowed(filter, facet)).length +
  [filter.least > NO_FILTER.least, filter.steps > 0, filter.text !== '', filter.without.size > 0].filter(
    Boolean,
  ).length;

function Mentions() {
  const graph = useView(graphIn);
  const least = useView(({ filter }) => filter.least);
  const { setLeast } = useActions();
  const steps = graph === undefined ? [] : mentionSteps(graph);
  if (steps.length < 2) return null;
  // The number may come from a link, and lie between two steps.
  const at = steps.findLastIndex((step) => step <= least);
  const words = least === 1 ? 'once' : `${String(least)} times`;
  return (
    <div className="filter-field">
      <p className="filter-label" aria-hidden="true">
        Mentioned at least <b>{words}</b>
      </p>
      <input
        type="range"
        className="slider"
        aria-label="Mentioned at least"
        aria-valuetext={words}
        min={0}
        max={steps.length - 1}
        value={at}
        onChange={({ target }) => setLeast(steps[Number(target.value)] ?? 1)}
      />
    </div>
  );
}

const STEPS: readonly { readonly value: Steps; readonly label: string }[] = [
  { value: 0, label: 'All' },
  { value: 1, label: '1' },
  { value: 2, label: '2' },
  { value: 3, label: '3' },
  { value: 4, label: '4' },
];

function StepsChoice() {
  const steps = useView(({ filter }) => filter.steps);
  const isIdle = useView(({ filter, selected }) => filter.steps > 0 && selected === null);
  const { setSteps } = useActions();
  return (
    <div className="filter-field">
      <p className="filter-label" aria-hidden="true">
        Steps from the selection
      </p>
      <Segments label="Steps from the selection" options={STEPS} chosen={steps} choose={setSteps} />
      {isIdle && <p className="hint">Shows all until something is selected.</p>}
    </div>
  );
}

function NameFilter() {
  const text = useView(({ filter }) => filter.text);
  const { setFilterText } = useActions();
  return (
    <label className="filter-field">
      <span className="filter-label">Called like</span>
      <input
        type="text"
        className="field"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setFilterText(target.value)}
      />
    </label>
  );
}

const RESTS = [
  { value: 'hidden', label: 'Hide it' },
  { value: 'grey', label: 'Grey it out' },
] as const;

function RestChoice() {
  const rest = useView(({ filter }) => filter.rest);
  const { setRest } = useActions();
  return (
    <div className="filter-field">
      <p className="filter-label" aria-hidden="true">
        What is filtered out
      </p>
      <Segments label="What is filtered out" options={RESTS} chosen={rest} choose={setRest} />
    </div>
  );
}
