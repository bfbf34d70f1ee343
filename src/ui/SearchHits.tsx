/** The hits below the search field. The focus stays in the field: it names the active option. */
import type { Hit } from '../query/search.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import { KindMark } from './KindMark.tsx';
import { kindOf } from './kindOf.ts';
import { useActions } from './stage.tsx';

interface Props {
  readonly id: string;
  readonly graph: KnowledgeGraph;
  readonly text: string;
  readonly listed: readonly Hit[];
  /** How many there are in all. */
  readonly count: number;
  readonly active: number;
  readonly isShown: boolean;
  readonly choose: (hit: Hit) => void;
}

/** Lists the best hits, and says how many more stand lit in the graph. */
export function SearchHits({ id, graph, text, listed, count, active, isShown, choose }: Props) {
  const { hover } = useActions();
  const rest = count - listed.length;
  return (
    <div className="hits" hidden={!isShown}>
      <div role="listbox" id={id} aria-label="Found">
        {listed.map((hit, place) => (
          // The keys are the field's; the pointer chooses before the field loses the focus.
          // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events
          <div
            key={hit.key}
            id={`${id}-${String(place)}`}
            role="option"
            className="hit"
            aria-selected={place === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(hit)}
            onPointerEnter={() => hover(hit.key)}
            onPointerLeave={() => hover(null)}
          >
            <KindMark kind={kindOf(graph, hit.key)} />
            <bdi>{graph.getNodeAttribute(hit.key, 'label')}</bdi>
            {hit.alias !== null && <bdi className="hit-alias">{hit.alias}</bdi>}
          </div>
        ))}
      </div>
      <p className="hits-rest" role="status">
        {isShown && count === 0 && (
          <>
            Nothing is called “<bdi>{text.trim()}</bdi>”.
          </>
        )}
        {isShown && rest > 0 && `and ${String(rest)} more, lit in the graph`}
      </p>
    </div>
  );
}
