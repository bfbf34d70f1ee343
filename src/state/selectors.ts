/** What follows from the state, worked out anew only when what it rests on has changed. */
import type { WhyRelated } from '../query/whyRelated.ts';
import { neighbourhoodOf } from '../query/neighbourhood.ts';
import { type OutlineGroup, outlineOf } from '../query/outline.ts';
import { type Hit, findNodes } from '../query/search.ts';
import { type KindCount, hiddenNodes, kindCounts } from '../query/visible.ts';
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Dataset } from './dataset.ts';
import { type Story, storyOfEdge, storyOfWhy } from './story.ts';
import type { Explain } from './explain.ts';
import { rememberLast } from './remember.ts';
import type { Theme } from './theme.ts';
import type { ViewState } from './viewState.ts';

/** What stands out. `lit` is null where nothing fades. */
export interface Emphasis {
  readonly selected: string | null;
  readonly lit: ReadonlySet<string> | null;
  readonly litEdges: ReadonlySet<string> | null;
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_HITS: readonly Hit[] = [];
const NO_COUNTS: readonly KindCount[] = [];
const NO_GROUPS: readonly OutlineGroup[] = [];

/** The dataset that is shown, once there is one. */
export const datasetIn = ({ load }: ViewState): Dataset | undefined =>
  load.phase === 'ready' ? load.dataset : undefined;

export const graphIn = (state: ViewState): KnowledgeGraph | undefined => datasetIn(state)?.graph;

/** True where there is a graph to draw and something to draw it with. */
export const isDrawnIn = (state: ViewState): boolean => state.canDraw && (graphIn(state)?.order ?? 0) > 0;

/** Light or dark, as it is shown. */
export const themeIn = ({ theme, systemIsDark }: ViewState): Theme =>
  theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;

const hits = rememberLast((graph: KnowledgeGraph | undefined, text: string) =>
  graph === undefined ? NO_HITS : findNodes(graph, text),
);
/** All that the search text finds, best first. */
export const hitsIn = (state: ViewState): readonly Hit[] => hits(graphIn(state), state.searchText);

const found = rememberLast((all: readonly Hit[], text: string): ReadonlySet<string> | null =>
  text.trim() === '' ? null : new Set(all.map(({ key }) => key)),
);
/** The keys of what a search finds; null while nothing is looked for. */
export const foundIn = (state: ViewState): ReadonlySet<string> | null =>
  found(hitsIn(state), state.searchText);

const hidden = rememberLast((graph: KnowledgeGraph | undefined, kinds: ReadonlySet<string>) =>
  graph === undefined || kinds.size === 0 ? NOTHING : hiddenNodes(graph, kinds),
);
/** The keys of the nodes that the legend hides. */
export const hiddenIn = (state: ViewState): ReadonlySet<string> => hidden(graphIn(state), state.hiddenKinds);

const counts = rememberLast((graph: KnowledgeGraph | undefined, kinds: ReadonlySet<string>) =>
  graph === undefined ? NO_COUNTS : kindCounts(graph, kinds),
);
/** The legend's rows. */
export const kindCountsIn = (state: ViewState): readonly KindCount[] =>
  counts(graphIn(state), state.hiddenKinds);

const groups = rememberLast((graph: KnowledgeGraph | undefined, kinds: ReadonlySet<string>) =>
  graph === undefined ? NO_GROUPS : outlineOf(graph, kinds),
);
/** The outline of what is shown. */
export const outlineIn = (state: ViewState): readonly OutlineGroup[] =>
  groups(graphIn(state), state.hiddenKinds);

const why = rememberLast(
  (dataset: Dataset | undefined, a: string | null, b: string | null, explain: Explain | null) =>
    dataset === undefined || a === null || b === null || explain === null
      ? null
      : explain(dataset.graph, dataset.sources, a, b),
);
/** Why the two nodes that are compared are related; null until that can be said. */
export const whyIn = (state: ViewState): WhyRelated | null =>
  why(datasetIn(state), state.selected, state.compared, state.explain);

const story = rememberLast(
  (
    graph: KnowledgeGraph | undefined,
    a: string | null,
    b: string | null,
    answer: WhyRelated | null,
    edge: string | null,
  ): Story | null => {
    if (graph === undefined) return null;
    if (edge !== null && graph.hasEdge(edge)) return storyOfEdge(graph, edge);
    return a === null || b === null ? null : storyOfWhy(graph, a, b, answer);
  },
);
/** What the map tells of two nodes that are compared or of an edge; null while there is neither. */
export const storyIn = (state: ViewState): Story | null =>
  story(graphIn(state), state.selected, state.compared, whyIn(state), state.edge);

const emphasis = rememberLast(
  (
    graph: KnowledgeGraph | undefined,
    hovered: string | null,
    selected: string | null,
    found: ReadonlySet<string> | null,
    told: Story | null,
  ): Emphasis => {
    if (told !== null && hovered === null && found === null)
      return { selected, lit: told.nodes, litEdges: told.quiet };
    const middle = hovered ?? (found === null ? selected : null);
    if (graph !== undefined && middle !== null && graph.hasNode(middle)) {
      const { nodes, edges } = neighbourhoodOf(graph, middle);
      return { selected, lit: nodes, litEdges: edges };
    }
    if (found !== null) {
      return { selected, lit: found, litEdges: NOTHING };
    }
    return { selected, lit: null, litEdges: null };
  },
);
/** What stands out: what the pointer is on, else what the search finds, else what is compared or selected. */
export const emphasisIn = (state: ViewState): Emphasis =>
  emphasis(graphIn(state), state.hovered, state.selected, foundIn(state), storyIn(state));

const sceneView = rememberLast(
  (
    theme: Theme,
    hiddenKeys: ReadonlySet<string>,
    { selected, lit, litEdges }: Emphasis,
    told: Story | null,
  ) => ({
    theme,
    hidden: hiddenKeys,
    selected,
    lit,
    litEdges,
    // Pointing at something else puts the story aside, not the question.
    ...(told === null ? {} : { ringed: told.ends, ...(lit === told.nodes ? { path: told.path } : {}) }),
  }),
);
/** All of the state that the scene is drawn from, as one value. */
export const sceneViewIn = (state: ViewState) =>
  sceneView(themeIn(state), hiddenIn(state), emphasisIn(state), storyIn(state));
