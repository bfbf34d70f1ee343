/**
 * What `graph.json` holds: a graphology serialisation, mixed and multi, whose every node and edge quotes
 * the notes. The attribute that says what a node is is `kind`, never `type`: sigma takes `type` for itself.
 */
import * as v from 'valibot';
import { SHAPES } from './ontology.ts';

export const GRAPH_SCHEMA = 'rayograph/1';

/** The form of every graph: edges may be directed or not, and several between the same two nodes, but none to itself. */
export const GRAPH_OPTIONS = { type: 'mixed', multi: true, allowSelfLoops: false } as const;

const wholeNumber = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));
const PointSchema = v.object({ line: wholeNumber(1), column: wholeNumber(1), offset: wholeNumber(0) });
const MentionSchema = v.object({
  source: v.string(),
  start: PointSchema,
  end: PointSchema,
  finder: v.exactOptional(v.string()),
});
const Finite = v.pipe(v.number(), v.finite());
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Colour = v.pipe(
  v.string(),
  v.regex(/^(?:ink|#[0-9a-f]{6})$/iu, 'expected "ink" or a colour like #1b7ca9'),
);

const NodeSchema = v.object({
  label: v.pipe(v.string(), v.minLength(1)),
  kind: v.string(),
  aliases: v.array(v.string()),
  summary: v.exactOptional(v.string()),
  mentions: v.array(MentionSchema),
  salience: Share,
  x: Finite,
  y: Finite,
  size: v.pipe(Finite, v.minValue(0)),
  range: v.exactOptional(v.object({ source: v.string(), first: wholeNumber(1), last: wholeNumber(1) })),
  order: v.exactOptional(wholeNumber(0)),
  day: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
});

const EdgeSchema = v.object({
  relation: v.string(),
  weight: v.pipe(Finite, v.minValue(0)),
  evidence: v.array(MentionSchema),
  derived: v.exactOptional(v.boolean()),
  because: v.exactOptional(v.array(v.string())),
});

export const KindSchema = v.object({
  name: v.string(),
  label: v.string(),
  plural: v.string(),
  shape: v.picklist(SHAPES),
  light: Colour,
  dark: Colour,
});

export const RelationSchema = v.object({
  name: v.string(),
  label: v.string(),
  inverse: v.string(),
  from: v.array(v.string()),
  to: v.array(v.string()),
  symmetric: v.exactOptional(v.boolean()),
});

const RegionSchema = v.object({
  label: v.string(),
  talks: wholeNumber(0),
  box: v.object({ left: Finite, right: Finite, top: Finite, bottom: Finite }),
  named: v.array(v.string()),
});

export const RegionsSchema = v.array(RegionSchema);

const GraphAttributesSchema = v.object({
  schema: v.literal(GRAPH_SCHEMA),
  title: v.string(),
  sources: v.array(v.object({ id: v.string(), title: v.string(), sha256: v.string() })),
  kinds: v.array(KindSchema),
  relations: v.array(RelationSchema),
  regions: v.exactOptional(RegionsSchema),
});

const NodeEntrySchema = v.object({
  key: v.pipe(v.string(), v.startsWith('n:')),
  attributes: NodeSchema,
});

const EdgeEntrySchema = v.object({
  key: v.string(),
  source: v.string(),
  target: v.string(),
  undirected: v.exactOptional(v.boolean()),
  attributes: EdgeSchema,
});

export const GraphFileSchema = v.object({
  options: v.object({ type: v.literal('mixed'), multi: v.literal(true), allowSelfLoops: v.boolean() }),
  attributes: GraphAttributesSchema,
  nodes: v.array(NodeEntrySchema),
  edges: v.array(EdgeEntrySchema),
});

export type GraphFile = v.InferOutput<typeof GraphFileSchema>;
/** Part of a map of many talks: what its talks have in common, how many they are, its place in px of the layout, y upward, and which nodes are named while the whole map is shown. */
export type Region = v.InferOutput<typeof RegionSchema>;
/** `regions` are there where the map has many talks. */
export type GraphAttributes = v.InferOutput<typeof GraphAttributesSchema>;
/** `range` holds the lines of a talk, in its source; `order` its place among the talks; `url` where a resource lies. */
export type NodeAttributes = v.InferOutput<typeof NodeSchema>;
/** `because` holds the keys of the nodes that a derived relation rests on, the weightiest first. */
export type EdgeAttributes = v.InferOutput<typeof EdgeSchema>;
