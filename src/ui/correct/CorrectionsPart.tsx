/** All corrections, whether they apply and why not, and what may be the same thing twice. */
import { useMemo } from 'react';
import { type DuplicateReason, likelyDuplicates } from '../../query/likelyDuplicates.ts';
import { describeCorrection } from '../../schema/correction.ts';
import { graphIn } from '../../state/selectors.ts';
import { Fold } from '../Fold.tsx';
import { Icon } from '../Icon.tsx';
import { useActions, useView } from '../stage.tsx';
import { keyNamed, nameOf } from './names.ts';

const REASONS: Readonly<Record<DuplicateReason, string>> = {
  spelling: 'spelt alike',
  inside: 'one name inside the other',
  acronym: 'the initials of the other',
  neighbours: 'the same neighbours',
};

/** Shows the list, put away until asked for. */
export function CorrectionsPart() {
  const isReady = useView(({ corrector }) => corrector !== null);
  const size = useView((view) => graphIn(view)?.order ?? 0);
  const text = useView(({ corrections }) => corrections);
  const corrector = useView(({ corrector: tools }) => tools);
  const count = useMemo(() => corrector?.entries(text).entries.length ?? 0, [corrector, text]);
  if (!isReady || size === 0) return null;
  return (
    <section className="corrections-part" aria-label="Corrections">
      <Fold title="Corrections" state={count === 0 ? '' : String(count)} level={2}>
        <CorrectionList />
        <Duplicates />
      </Fold>
    </section>
  );
}

function CorrectionList() {
  const text = useView(({ corrections }) => corrections);
  const corrector = useView(({ corrector: tools }) => tools);
  const outcomes = useView(({ outcomes: known }) => known);
  const keptIn = useView(({ keptIn: where, own }) => (own === null ? where : 'browser'));
  const { uncorrect } = useActions();
  const read = useMemo(() => corrector?.entries(text), [corrector, text]);
  if (read === undefined) return null;
  const { entries, diagnostics } = read;
  return (
    <>
      {entries.length === 0 && (
        <p className="quiet-words">Nothing is corrected. Choose a thing, then “Correct…”.</p>
      )}
      <ul className="corrections">
        {entries.map(({ correction, start }, index) => {
          const outcome = outcomes[index];
          const words = describeCorrection(correction);
          return (
            <li key={start} className="correction" data-state={outcome?.state}>
              <span>
                <bdi>{words}</bdi>
                {outcome !== undefined && outcome.state !== 'applied' && (
                  <small>
                    {outcome.state === 'unfit' ? 'Does not fit now: ' : 'In conflict: '}
                    {outcome.reason}
                  </small>
                )}
              </span>
              <button
                type="button"
                className="icon-button"
                aria-label={`Remove: ${words}`}
                title="Remove"
                onClick={() => uncorrect(index)}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          );
        })}
        {diagnostics.map(({ line, message }) => (
          <li key={`${String(line)} ${message}`} className="correction" data-state="conflict">
            <small>
              Line {line}: {message}
            </small>
          </li>
        ))}
      </ul>
      {keptIn === 'browser' && text !== '' && (
        <a
          className="quiet"
          download="rayograph.corrections.yaml"
          href={`data:text/yaml;charset=utf-8,${encodeURIComponent(text)}`}
        >
          Download as a file
        </a>
      )}
    </>
  );
}

function Duplicates() {
  const graph = useView(graphIn);
  const text = useView(({ corrections }) => corrections);
  const corrector = useView(({ corrector: tools }) => tools);
  const { correct, openCorrection } = useActions();
  const pairs = useMemo(() => {
    if (graph === undefined || corrector === null) return [];
    const apart = new Set<string>();
    for (const { correction } of corrector.entries(text).entries) {
      if (!('apart' in correction)) continue;
      const [a, b] = correction.apart.map((name) => keyNamed(graph, name) ?? '');
      apart.add(`${a ?? ''} ${b ?? ''}`).add(`${b ?? ''} ${a ?? ''}`);
    }
    return likelyDuplicates(graph, (a, b) => apart.has(`${a} ${b}`));
  }, [graph, text, corrector]);
  if (graph === undefined || pairs.length === 0) return null;
  return (
    <>
      <h3 className="duplicates-head">The same thing?</h3>
      <ul className="corrections" aria-label="Likely duplicates">
        {pairs.map(({ from, into, reasons }) => {
          const [a, b] = [from, into].map((key) => graph.getNodeAttribute(key, 'label'));
          return (
            <li key={`${from} ${into}`} className="duplicate">
              <span>
                <bdi>{a}</bdi>, <bdi>{b}</bdi>
                <small>{reasons.map((reason) => REASONS[reason]).join(', ')}</small>
              </span>
              <span className="duplicate-buttons">
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Merge ${a ?? ''} with ${b ?? ''}`}
                  onClick={() => openCorrection({ verb: 'merge', key: from, other: into })}
                >
                  Merge…
                </button>
                <button
                  type="button"
                  className="quiet"
                  aria-label={`${a ?? ''} and ${b ?? ''} are not the same`}
                  onClick={() =>
                    correct({ apart: [nameOf(graph, from), nameOf(graph, into)] }, 'not the same')
                  }
                >
                  Not the same
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
