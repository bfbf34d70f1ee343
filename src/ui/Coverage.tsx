/** How much of the notes is in the graph: one number, and what became of the rest. */
import { type CSSProperties, useMemo } from 'react';
import { coverageOf } from '../query/coverage.ts';
import { datasetIn } from '../state/selectors.ts';
import { useView } from './stage.tsx';

/** Shows the coverage of all notes together. */
export function Coverage() {
  const sources = useView((view) => datasetIn(view)?.sources);
  const coverage = useMemo(() => (sources === undefined ? undefined : coverageOf(sources)), [sources]);
  if (coverage === undefined || coverage.total === 0) return null;
  const { inGraph, uncertain, unused, total } = coverage;
  return (
    <div className="coverage">
      <p className="coverage-number">
        <span>Lines in the graph</span>
        <span>
          <b>{inGraph}</b> of {total}
        </span>
      </p>
      <span
        className="coverage-bar"
        style={{ '--share': inGraph / total } as CSSProperties}
        aria-hidden="true"
      />
      <p className="coverage-rest">
        {uncertain} uncertain, {unused} not used
      </p>
    </div>
  );
}
