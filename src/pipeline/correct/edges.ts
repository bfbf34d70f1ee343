/** Adds an edge that a line of the notes says, and takes out one that none does. */
import { valueAt } from '../../schema/itemAt.ts';
import type { CorrectionOf } from '../../schema/correction.ts';
import { placeOf } from './addMissed.ts';
import { type Draft, dropEdge, keyOfEdge, ownKeyOfEdge, putEdge } from './draft.ts';
import type { Names } from './names.ts';
import { APPLIED, type Outcome, conflict, unfit } from './outcome.ts';

/** How names are understood once nodes are merged. */
export interface Meant {
  readonly names: Names;
  readonly rootOf: (key: string) => string;
}

interface Ends {
  readonly source: string;
  readonly target: string;
}

function endsOf({ names, rootOf }: Meant, from: string, to: string): Ends | Outcome {
  const [a, b] = [names.find(from), names.find(to)];
  if ('fault' in a) return unfit(a.fault);
  if ('fault' in b) return unfit(b.fault);
  return { source: rootOf(a.key), target: rootOf(b.key) };
}

function relationOf(draft: Draft, name: string) {
  return draft.attributes.relations.find((relation) => relation.name === name);
}

const unknownRelation = ({ attributes }: Draft, name: string): Outcome =>
  conflict(
    `there is no relation “${name}”; expected one of ${attributes.relations.map((other) => other.name).join(', ')}`,
  );

/** Adds an edge with its evidence. @param made the keys of edges that corrections added */
export function connect(
  draft: Draft,
  correction: CorrectionOf<'connect'>,
  meant: Meant,
  made: Set<string>,
): Outcome {
  const relation = relationOf(draft, correction.connect);
  if (relation === undefined) return unknownRelation(draft, correction.connect);
  const ends = endsOf(meant, correction.from, correction.to);
  if ('state' in ends) return ends;
  const { source, target } = ends;
  if (source === target) return conflict('both ends are the same thing');
  const [from, to] = [valueAt(draft.nodes, source), valueAt(draft.nodes, target)];
  if (!relation.from.includes(from.kind))
    return conflict(
      `${relation.name} begins at ${relation.from.join(', ')}, and ${from.label} is a ${from.kind}`,
    );
  if (!relation.to.includes(to.kind))
    return conflict(`${relation.name} leads to ${relation.to.join(', ')}, and ${to.label} is a ${to.kind}`);
  const found = placeOf(draft, correction);
  if ('reason' in found) return found;
  const evidence = [found.place];
  putEdge(draft, {
    source,
    target,
    undirected: relation.symmetric === true,
    attributes: { relation: relation.name, weight: 1, evidence },
  });
  draft.changed.push(found.place);
  made.add(ownKeyOfEdge(draft, source, relation.name, target));
  return APPLIED;
}

/** Takes an edge out. */
export function reject(
  draft: Draft,
  { reject: name, from, to }: CorrectionOf<'reject'>,
  meant: Meant,
  made: ReadonlySet<string>,
): Outcome {
  if (relationOf(draft, name) === undefined) return unknownRelation(draft, name);
  const ends = endsOf(meant, from, to);
  if ('state' in ends) return ends;
  const key = keyOfEdge(draft, ends.source, name, ends.target);
  if (key === undefined) return unfit(`there is no connection “${from} ${name} ${to}” now`);
  if (made.has(key)) return conflict('another correction adds this connection; remove one of the two');
  dropEdge(draft, key);
  return APPLIED;
}
