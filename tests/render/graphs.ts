/** Small graphs for the tests of the drawing, and the kinds of the ontology. */
import { createSight } from '../../src/render/inSight.ts';
import { labelFactsOf } from '../../src/render/labelFacts.ts';
import type { LabelFrame } from '../../src/render/labelFrame.ts';
import { type LabelMarks, labelMarks } from '../../src/render/labelMarks.ts';
import { collectLabels } from '../../src/render/labelWishes.ts';
import { nodePlacesOf } from '../../src/render/nodePlaces.ts';
import { type KnowledgeGraph, emptyGraph } from '../../src/schema/knowledgeGraph.ts';
import type { Kind } from '../../src/schema/ontology.ts';

const kind = (name: string, shape: Kind['shape'], light: string, dark: string): Kind => ({
  name,
  label: name,
  plural: `${name}s`,
  shape,
  light,
  dark,
});

export const KINDS: readonly Kind[] = [
  kind('talk', 'ring', 'ink', 'ink'),
  kind('person', 'arch', '#C27B1A', '#FBAB48'),
  kind('company', 'square', '#8F4476', '#C869BE'),
  kind('component', 'hexagon', '#5890E4', '#6C93EE'),
  kind('technology', 'diamond', '#1B7CA9', '#66D4F8'),
  kind('concept', 'circle', '#2B743C', '#7DCD9B'),
  kind('resource', 'page', '#7C7A73', '#9C9A93'),
  kind('question', 'triangle', 'ink', 'ink'),
];

export interface NodeSpec {
  readonly key: string;
  readonly kind?: string;
  readonly label?: string;
  readonly x?: number;
  readonly y?: number;
  readonly salience?: number;
}

export interface EdgeSpec {
  readonly from: string;
  readonly to: string;
  readonly relation?: string;
  readonly weight?: number;
  readonly derived?: boolean;
}

export function graphOf(nodes: readonly NodeSpec[], edges: readonly EdgeSpec[] = []): KnowledgeGraph {
  const graph = emptyGraph({
    schema: 'rayograph/1',
    title: '',
    sources: [],
    kinds: [...KINDS],
    relations: [],
  });
  for (const { key, kind = 'concept', label = key, x = 0, y = 0, salience = 0.5 } of nodes) {
    const size = kind === 'talk' ? 10 : 5;
    graph.addNode(key, { label, kind, aliases: [], mentions: [], salience, x, y, size });
  }
  for (const { from, to, relation = 'covers', weight = 1, derived } of edges) {
    graph.addDirectedEdgeWithKey(`${from}>${relation}>${to}`, from, to, {
      relation,
      weight,
      evidence: [],
      ...(derived === undefined ? {} : { derived }),
    });
  }
  return graph;
}

/** A talk in the middle with things of its own on the upper half of a circle, from left to right. */
export function fanGraph(count: number, radius = 90): KnowledgeGraph {
  const own = Array.from({ length: count }, (_, index) => {
    const angle = Math.PI - (index * Math.PI) / (count - 1);
    return { key: `n:own-${index}`, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  return graphOf(
    [{ key: 'n:talk', kind: 'talk', label: 'A talk' }, ...own],
    own.map(({ key }) => ({ from: 'n:talk', to: key })),
  );
}

/** The labels that want to be drawn in a frame of a graph, and the marks that they keep clear of. */
export function labelsWished(frame: LabelFrame): {
  readonly wishes: ReturnType<typeof collectLabels>;
  readonly marks: LabelMarks['all'];
} {
  const facts = labelFactsOf(frame.graph);
  const sight = createSight(facts)({ ...frame, places: nodePlacesOf(frame.graph, facts) });
  return { wishes: collectLabels(sight, frame), marks: labelMarks(sight, frame).all };
}
