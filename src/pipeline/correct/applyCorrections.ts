/**
 * Replays corrections on a built graph. There is one way of doing so, on the graph file itself: the pipeline takes it
 * before the graph is laid out, the browser for a graph that it was given, and both get the same.
 *
 * Corrections act in a fixed order, whatever order the file has: what was missed is added, spellings are given away,
 * nodes are split, merged, retyped, then edges added and rejected, nodes hidden, and renamed last, so that any entry may
 * call a thing by the name that the notes give it or by the one that another correction does.
 */
import { valueAt } from '../../schema/itemAt.ts';
import type { Correction } from '../../schema/correction.ts';
import type { GraphFile } from '../../schema/graphFile.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { addMissed, faultOfKind } from './addMissed.ts';
import { connect, reject } from './edges.ts';
import { type Draft, dropEdge, draftOf, edgesAt, fileOf } from './draft.ts';
import { planMerges } from './merges.ts';
import { mergeNodes } from './moveMentions.ts';
import { namesOf } from './names.ts';
import { APPLIED, type Outcome, conflict, ofVerb, unfit } from './outcome.ts';
import { renameNodes } from './renameNodes.ts';
import { planRenames } from './renames.ts';
import { mostIn, settleDerived, settleLines, weighTouched } from './settle.ts';
import { splitNode } from './splitNode.ts';
import { treatAs } from './treatAs.ts';

export interface Corrected {
  readonly graph: GraphFile;
  readonly sources: readonly SourceText[];
  /** What became of each correction, in the order of the file. */
  readonly outcomes: readonly Outcome[];
}

/** Applies corrections. What does not fit changes nothing, and its outcome says why. Never throws for what they say. */
export function applyCorrections(
  graph: GraphFile,
  sources: readonly SourceText[],
  corrections: readonly Correction[],
): Corrected {
  if (corrections.length === 0) return { graph, sources, outcomes: [] };
  const draft = draftOf(graph, sources);
  const most = mostIn(draft);
  const outcomes: Outcome[] = corrections.map(() => APPLIED);
  const say = (index: number, outcome: Outcome): void => {
    outcomes[index] = outcome;
  };
  for (const { index, correction } of ofVerb(corrections, 'add')) say(index, addMissed(draft, correction));
  for (const { index, correction } of ofVerb(corrections, 'treat')) say(index, treatAs(draft, correction));
  for (const { index, correction } of ofVerb(corrections, 'split')) say(index, splitNode(draft, correction));
  settleDerived(draft);

  const renames = planRenames(draft, corrections, say);
  const names = namesOf(draft, renames.keys);
  const hidden = new Set(
    ofVerb(corrections, 'hide').flatMap(({ correction }) => {
      const found = names.find(correction.hide);
      return 'key' in found ? [found.key] : [];
    }),
  );
  const merges = planMerges(draft, corrections, names, hidden, say);
  const { rootOf } = merges;
  const retyped = planKinds(draft, corrections, names, rootOf, say);
  for (const key of merges.gone) mergeNodes(draft, key, rootOf(key));
  for (const [key, kind] of retyped) {
    draft.nodes.set(key, { ...valueAt(draft.nodes, key), kind });
    draft.touched.add(key);
  }
  const made = new Set<string>();
  const meant = { names, rootOf };
  for (const { index, correction } of ofVerb(corrections, 'connect'))
    say(index, connect(draft, correction, meant, made));
  for (const { index, correction } of ofVerb(corrections, 'reject'))
    say(index, reject(draft, correction, meant, made));
  for (const { index, correction } of ofVerb(corrections, 'apart')) {
    const [a, b] = correction.apart.map((name) => names.find(name));
    const fault = [a, b].find((found) => found !== undefined && 'fault' in found);
    if (fault !== undefined && 'fault' in fault) say(index, unfit(fault.fault));
    else if (
      a !== undefined &&
      b !== undefined &&
      'key' in a &&
      'key' in b &&
      rootOf(a.key) === rootOf(b.key)
    )
      say(index, conflict('they are one thing now; remove what merges them, or this'));
  }
  const gone = new Set<string>();
  for (const { index, correction } of ofVerb(corrections, 'hide')) {
    const found = names.find(correction.hide);
    if ('fault' in found) say(index, unfit(found.fault));
    else if (rootOf(found.key) !== found.key)
      say(index, conflict('it is merged into another; hide that one'));
    else if (gone.has(found.key)) say(index, conflict('this is said twice; remove one of the two'));
    else gone.add(found.key);
  }
  for (const key of gone) hideNode(draft, key);
  settleDerived(draft);
  renameNodes(draft, renames, rootOf, gone, say);
  weighTouched(draft, most);
  return { graph: fileOf(draft), sources: settleLines(draft, sources), outcomes };
}

function planKinds(
  draft: Draft,
  corrections: readonly Correction[],
  names: ReturnType<typeof namesOf>,
  rootOf: (key: string) => string,
  say: (index: number, outcome: Outcome) => void,
): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const { index, correction } of ofVerb(corrections, 'retype')) {
    const { retype, kind } = correction;
    const found = names.find(retype);
    const known = 'key' in found ? kinds.get(found.key) : undefined;
    const fault = faultOfKind(draft, kind);
    if ('fault' in found) say(index, unfit(found.fault));
    else if (fault !== undefined) say(index, fault);
    else if (draft.nodes.get(found.key)?.kind === 'talk')
      say(index, conflict('a talk is made by a heading in the notes, and stays one'));
    else if (rootOf(found.key) !== found.key)
      say(index, conflict('it is merged into another, and has the kind of that'));
    else if (known !== undefined)
      say(index, conflict(`another correction makes it a ${known}; remove one of the two`));
    else kinds.set(found.key, kind);
  }
  return kinds;
}

function hideNode(draft: Draft, key: string): void {
  for (const [edge] of edgesAt(draft, key)) dropEdge(draft, edge);
  draft.changed.push(...valueAt(draft.nodes, key).mentions);
  draft.nodes.delete(key);
  draft.replaced.set(key, []);
}
