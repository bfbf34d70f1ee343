/**
 * Mends what a graph file from elsewhere may have wrong without being another graph: places, regions, sizes, weights,
 * colours and labels that nothing can be drawn with. What is missing or joins nothing is left to the check.
 */
import * as v from 'valibot';
import { RegionsSchema } from './graphFile.ts';
import { shortLabel } from './label.ts';

export interface Mended {
  /** What was parsed, as a copy in which such values have been replaced. */
  readonly value: unknown;
  /** What was replaced, a sentence for each kind of fault, with how often. */
  readonly mended: readonly string[];
  /** True where some node has no place of its own: the graph is then laid out anew. */
  readonly isUnplaced: boolean;
}

const LARGEST_SIZE = 100;
/** Px from the middle; beyond, single floats can't tell neighbours apart. */
const FURTHEST = 1e7;
const COLOUR = /^(?:ink|#[\da-f]{6})$/iu;

type Parts = Record<string, unknown>;

/** Mends a parsed graph file. Never throws; what is no graph at all comes back as it was. */
export function mendGraphFile(value: unknown): Mended {
  if (!isParts(value)) return { value, mended: [], isUnplaced: false };
  const counts = new Map<string, number>();
  const note = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  let isUnplaced = false;
  const mendNode = (attributes: Parts, key: unknown): Parts => {
    const { x, y, size, label } = attributes;
    const isPlaced = [x, y].every((at) => isNumber(at) && Math.abs(at) <= FURTHEST);
    if (!isPlaced) {
      isUnplaced = true;
      note('places');
    }
    const isSized = isNumber(size) && size >= 0 && size <= LARGEST_SIZE;
    if (!isSized) note('sizes');
    const isLabelled = typeof label === 'string' && label !== '' && shortLabel(label) === label;
    if (!isLabelled) note('labels');
    return {
      ...attributes,
      ...(isPlaced ? {} : { x: 0, y: 0 }),
      ...(isSized ? {} : { size: isNumber(size) ? Math.min(Math.max(size, 1), LARGEST_SIZE) : 4 }),
      ...(isLabelled ? {} : { label: labelOf(label, key) }),
    };
  };
  const mendEdge = (attributes: Parts): Parts => {
    const { weight } = attributes;
    if (isNumber(weight) && weight >= 0) return attributes;
    note('weights');
    return { ...attributes, weight: 1 };
  };
  const mendKind = (kind: unknown): unknown => {
    if (!isParts(kind)) return kind;
    const wrong = ['light', 'dark'].filter((theme) => !COLOUR.test(String(kind[theme])));
    if (wrong.length > 0) note('colours');
    return { ...kind, ...Object.fromEntries(wrong.map((theme) => [theme, 'ink'])) };
  };
  const mendGraph = ({ regions, ...attributes }: Parts): Parts => {
    const areRegions = v.is(RegionsSchema, regions);
    if (regions !== undefined && !areRegions) note('regions');
    const { kinds } = attributes;
    return {
      ...attributes,
      ...(areRegions ? { regions } : {}),
      ...(Array.isArray(kinds) ? { kinds: kinds.map(mendKind) } : {}),
    };
  };
  const { attributes, nodes, edges } = value;
  const mended = {
    ...value,
    ...(isParts(attributes) ? { attributes: mendGraph(attributes) } : {}),
    ...(Array.isArray(nodes) ? { nodes: nodes.map((node) => withAttributes(node, mendNode)) } : {}),
    ...(Array.isArray(edges) ? { edges: edges.map((edge) => withAttributes(edge, mendEdge)) } : {}),
  };
  return {
    value: mended,
    mended: Array.from(
      counts,
      ([what, count]) => `${String(count)} ${what} that nothing can be drawn with were replaced`,
    ),
    isUnplaced,
  };
}

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function withAttributes(part: unknown, mend: (attributes: Parts, key: unknown) => Parts): unknown {
  if (!isParts(part) || !isParts(part['attributes'])) return part;
  return { ...part, attributes: mend(part['attributes'], part['key']) };
}

function labelOf(label: unknown, key: unknown): string {
  if (typeof label === 'string' && label !== '') return shortLabel(label);
  return typeof key === 'string' ? key.replace(/^n:/u, '') || 'untitled' : 'untitled';
}
