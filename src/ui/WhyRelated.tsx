/** Why two nodes are related: the reasons with the words of both notes, and what only one of them has. */
import { useEffect } from 'react';
import { shortNames } from '../query/why/shortNames.ts';
import type { Dataset } from '../state/dataset.ts';
import { loadExplain } from '../state/explain.ts';
import { storyIn, whyIn } from '../state/selectors.ts';
import { CloseNotes, NotesFrame } from './NotesFrame.tsx';
import { Name } from './Name.tsx';
import { PageHeading } from './PageHeading.tsx';
import { OnlyIn } from './OnlyIn.tsx';
import { Reason, type Sides, Step } from './Reason.tsx';
import { useActions, useCamera, useView } from './stage.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly a: string;
  readonly b: string;
}

/** Shows the answer; the names at once, the rest as soon as it is worked out. */
export function WhyRelated({ dataset, a, b }: Props) {
  const { graph } = dataset;
  const why = useView(whyIn);
  const page = `${a} ${b}`;
  useExplanation();
  useStoryInView();
  const [labelA, labelB] = [a, b].map((key) => graph.getNodeAttribute(key, 'label'));
  const [shortA, shortB] = shortNames(graph, a, b);
  const sides: Sides = {
    graph,
    names: new Map([
      [a, shortA],
      [b, shortB],
    ]),
    homes: new Map([a, b].map((key) => [key, homeOf(dataset, key)])),
  };
  return (
    <NotesFrame page={page} isWide>
      <header className="notes-head">
        <p className="kind-name">Why related</p>
        <CloseNotes />
        <PageHeading>
          <Name nodeKey={a} className="end-name">
            <bdi>{labelA}</bdi>
          </Name>{' '}
          <span className="and">and</span>{' '}
          <Name nodeKey={b} className="end-name">
            <bdi>{labelB}</bdi>
          </Name>
        </PageHeading>
        <p className="summary">{why?.verdict ?? 'Looking…'}</p>
      </header>
      <Files sides={sides} ends={[a, b]} />
      {why !== null && (
        <>
          <ol className="reasons">
            {why.reasons.map((reason, place) => (
              <Reason
                key={`${reason.kind} ${reason.title}`}
                reason={reason}
                number={place + 1}
                sides={sides}
              />
            ))}
            {why.steps.map((step, place) => (
              <Step key={step.edge} step={step} number={place + 1} sides={sides} />
            ))}
          </ol>
          <div className="only">
            <OnlyIn key={a} graph={graph} name={shortA} things={why.only[0]} />
            <OnlyIn key={b} graph={graph} name={shortB} things={why.only[1]} />
          </div>
        </>
      )}
    </NotesFrame>
  );
}

/** The files that the two lie in, each once; a quote from elsewhere says so itself. */
function Files({
  sides: { homes, names },
  ends: [a, b],
}: {
  readonly sides: Sides;
  readonly ends: [string, string];
}) {
  const [one, other] = [homes.get(a) ?? null, homes.get(b) ?? null];
  if (one !== null && one === other)
    return (
      <p className="file">
        <bdi>{one}</bdi>
      </p>
    );
  return [a, b].map((key) => {
    const home = homes.get(key) ?? null;
    return home === null ? null : (
      <p key={key} className="file">
        <bdi>{home}</bdi>
        <bdi>{names.get(key)}</bdi>
      </p>
    );
  });
}

/** The file that a node's quotes come from: a talk has its own, and where there is one file it is that. */
function homeOf({ graph }: Dataset, key: string): string | null {
  const [first, second] = graph.getAttribute('sources');
  return (
    graph.getNodeAttribute(key, 'range')?.source ?? (second === undefined ? first?.id : undefined) ?? null
  );
}

function useExplanation(): void {
  const isMissing = useView(({ explain }) => explain === null);
  const { learnToExplain, notify } = useActions();
  useEffect(() => {
    if (!isMissing) return;
    loadExplain().then(learnToExplain, () =>
      notify('What answers “why related?” could not be loaded; reload the page.'),
    );
  }, [isMissing, learnToExplain, notify]);
}

/** The map shows what the panel says. */
function useStoryInView(): void {
  const story = useView(storyIn);
  const camera = useCamera();
  useEffect(() => {
    if (story !== null) camera.flyTo(...story.nodes);
  }, [story, camera]);
}
