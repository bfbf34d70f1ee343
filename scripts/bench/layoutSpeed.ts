/**
 * What the layout "Force" costs: its whole time beside the time in which others come as near to what ForceAtlas2
 * makes of a graph in the end. Times are the process's own, since a machine may do other things as well.
 */
import { fittedToView } from '../../src/layout/fittedToView.ts';
import { placeByForce, spiralStart } from '../../src/layout/forceLayout.ts';
import type { Point } from '../../src/layout/positions.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import { type CommunityGraph, communityGraph } from './communityGraph.ts';
import { median, printRow } from './figures.ts';
import { type Quality, layoutQuality } from './layoutQuality.ts';
import { type Stepped, stepD3, stepForceAtlas2 } from './layoutRivals.ts';

interface Size {
  readonly nodes: number;
  /** After so many steps ForceAtlas2 gets no better, or no more of them can be waited for. */
  readonly steps: number;
  readonly rounds: number;
  /** What our time may be of ForceAtlas2's. */
  readonly most: number;
}

const SIZES: readonly Size[] = [
  { nodes: 300, steps: 2000, rounds: 3, most: Infinity },
  { nodes: 3000, steps: 1000, rounds: 3, most: 0.5 },
  { nodes: 30_000, steps: 300, rounds: 1, most: 0.25 },
];
const EDGES_PER_NODE = 3;
/** Which share of the final quality of ForceAtlas2 counts as reached. */
const REACHED = 0.95;
/** D3 stops by itself after so many steps; it gets no longer than ForceAtlas2. */
const D3_STEPS = 300;
/** Others are looked at after steps that grow by this ratio. */
const GROWTH = 1.3;

/** Measures and prints. @param words the numbers of nodes to measure; none for all */
export async function benchLayout(words: readonly string[]): Promise<readonly string[]> {
  const wanted = SIZES.filter(({ nodes }) => words.length === 0 || words.includes(String(nodes)));
  // What is measured first would pay for everything that the engine has to learn.
  placeByForce(...asGiven(communityGraph(1000, 3000)));
  return wanted.flatMap(benchSize);
}

/** The state of a map after a time, in ms. */
interface Moment extends Quality {
  readonly ms: number;
}

function benchSize({ nodes, steps, rounds, most }: Size): readonly string[] {
  const made = communityGraph(nodes, nodes * EDGES_PER_NODE);
  const qualityOf = layoutQuality(nodes, made.pulls);
  const fitted = (points: readonly Point[]): Quality => qualityOf(fittedToView(points, 1));
  console.log(`${String(nodes)} nodes and ${String(made.pulls.length)} edges`);
  printRow('', ['CPU, ms', 'ratio', 'stress', 'kept']);
  const theirs = watched(stepForceAtlas2(made), { steps, ms: Infinity }, fitted);
  const last = theirs.at(-1) ?? { ms: 0, stress: 1, kept: 0 };
  const isReached = ({ stress, kept }: Quality): boolean =>
    stress <= last.stress / REACHED && kept >= last.kept * REACHED;
  const reached = theirs.find(isReached) ?? last;
  printRow(`ForceAtlas2, ${String(steps)} steps`, rowOf(last, reached));
  printRow('ForceAtlas2, to 95 % of that', rowOf(reached, reached));
  const ours = ourMoment(made, rounds, qualityOf);
  printRow('Force, whole', rowOf(ours, reached));
  const d3 = watched(stepD3(made), { steps: D3_STEPS, ms: last.ms }, fitted);
  const d3Reached = d3.find(isReached);
  printRow(
    d3Reached === undefined ? 'd3-force, which does not come to that' : 'd3-force, to the same',
    rowOf(d3Reached ?? d3.at(-1) ?? last, reached),
  );
  const name = `Force, ${String(nodes)} nodes`;
  return [
    ...(isReached(ours) ? [] : [`${name}: a map worse than 95 % of ForceAtlas2's`]),
    ...(ours.ms / reached.ms <= most
      ? []
      : [
          `${name}: ${(ours.ms / reached.ms).toFixed(2)} of ForceAtlas2's time, at most ${String(most)} expected`,
        ]),
  ];
}

const rowOf = ({ ms, stress, kept }: Moment, beside: Moment): readonly string[] => [
  ms.toFixed(0),
  (ms / beside.ms).toFixed(2),
  stress.toFixed(4),
  kept.toFixed(3),
];

/** Takes a layout so many steps, or until that takes too long, and looks at it again and again, which does not count. */
function watched(
  { step, points }: Stepped,
  most: { readonly steps: number; readonly ms: number },
  qualityOf: (points: readonly Point[]) => Quality,
): readonly Moment[] {
  const moments: Moment[] = [];
  let ms = 0;
  for (let made = 0, to = 10; made < most.steps && ms < most.ms;) {
    ms += timeOf(() => step(to - made));
    made = to;
    moments.push({ ms, ...qualityOf(points()) });
    to = Math.min(most.steps, Math.ceil(to * GROWTH));
  }
  return moments;
}

/** What one gets who chooses the layout: marks apart and brought to the proportions of the screen, too. */
function ourMoment(
  made: CommunityGraph,
  rounds: number,
  qualityOf: (points: readonly Point[]) => Quality,
): Moment {
  const [graph, start] = asGiven(made);
  let places = start;
  const times = Array.from({ length: rounds }, () => timeOf(() => (places = placeByForce(graph, start))));
  const points = Array.from({ length: made.nodes }, (_, node) => places.get(keyOf(node)) ?? { x: 0, y: 0 });
  return { ms: median(times), ...qualityOf(points) };
}

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const keyOf = (node: number): string => `n:${String(node)}`;

function asGiven({ nodes, pulls }: CommunityGraph): Parameters<typeof placeByForce> {
  const graph: KnowledgeGraph = emptyGraph({
    schema: 'rayograph/1',
    title: '',
    sources: [],
    kinds: [],
    relations: [],
  });
  for (let node = 0; node < nodes; node += 1) {
    const label = String(node);
    const attributes = {
      label,
      kind: 'concept',
      aliases: [],
      mentions: [],
      salience: 0.5,
      x: 0,
      y: 0,
      size: 5,
    };
    graph.addNode(keyOf(node), attributes);
  }
  for (const { a, b } of pulls) {
    const [source, target] = [keyOf(a), keyOf(b)];
    const key = `${source}>uses>${target}`;
    graph.addDirectedEdgeWithKey(key, source, target, { relation: 'uses', weight: 1, evidence: [] });
  }
  return [graph, spiralStart(graph)];
}
