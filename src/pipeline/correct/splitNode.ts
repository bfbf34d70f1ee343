/** Splits a node: what is written so, or stands on those lines, is another thing. */
import { valueAt } from '../../schema/itemAt.ts';
import { slugOf } from '../../schema/keys.ts';
import type { CorrectionOf } from '../../schema/correction.ts';
import type { Mention, Place } from '../../schema/place.ts';
import { addNode, faultOfKind, placeOf } from './addMissed.ts';
import { type Draft, holds, isWritten } from './draft.ts';
import { moveMentions } from './moveMentions.ts';
import { namesOf } from './names.ts';
import { APPLIED, type Outcome, conflict, unfit } from './outcome.ts';

/** Splits, or says why not. What is named by `to` may be there already. */
export function splitNode(draft: Draft, correction: CorrectionOf<'split'>): Outcome {
  const { split, to, kind, spellings = [], lines = [] } = correction;
  const names = namesOf(draft);
  const found = names.find(split);
  if ('fault' in found) return unfit(found.fault);
  const node = valueAt(draft.nodes, found.key);
  if (node.kind === 'talk') return conflict('a talk is split in the notes, by a heading');
  const fault = kind === undefined ? undefined : faultOfKind(draft, kind);
  if (fault !== undefined) return fault;
  const stretches: Place[] = [];
  for (const quote of lines) {
    const place = placeOf(draft, quote);
    if ('reason' in place) return place;
    stretches.push(place.place);
  }
  const slugs = new Set(spellings.map(slugOf));
  const isMoved = (mention: Mention): boolean =>
    isWritten(draft, mention, slugs) || stretches.some((place) => holds(place, mention));
  const moved = node.mentions.filter(isMoved);
  if (moved.length === 0) return unfit(`no mention of ${node.label} is written so, or stands there, now`);
  if (moved.length === node.mentions.length)
    return conflict(`nothing would be left of ${node.label}; write "rename" or "merge" instead`);
  const known = names.labelled(to).filter((key) => key !== found.key);
  const same = known.find((key) => kind === undefined || draft.nodes.get(key)?.kind === kind);
  if (same !== undefined && draft.nodes.get(same)?.kind === 'talk')
    return conflict(`${to} is a talk, and takes no mentions of other things`);
  moveMentions(draft, found.key, same ?? addNode(draft, to, kind ?? node.kind, node), moved);
  return APPLIED;
}
