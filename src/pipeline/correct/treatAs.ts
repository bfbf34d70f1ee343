/** "Always treat X as Y": whatever is written X, wherever it stands, names Y. */
import { valueAt } from '../../schema/itemAt.ts';
import type { CorrectionOf } from '../../schema/correction.ts';
import { slugOf } from '../../schema/keys.ts';
import type { Place } from '../../schema/place.ts';
import { BY_HAND, mention } from './addMissed.ts';
import { type Draft, isWritten } from './draft.ts';
import { mergeNodes, moveMentions } from './moveMentions.ts';
import { namesOf } from './names.ts';
import { APPLIED, type Outcome, conflict, unfit } from './outcome.ts';
import { findWord } from './quotes.ts';

/** Kinds that lie over names: a title holds names of other things. */
const OVER_NAMES: ReadonlySet<string> = new Set(['talk', 'resource', 'question']);

/** Gives Y what is written X: whole nodes of that name, single mentions, and places where nobody saw a name. */
export function treatAs(draft: Draft, { treat, as }: CorrectionOf<'treat'>): Outcome {
  const names = namesOf(draft);
  const found = names.find(as);
  if ('fault' in found) return unfit(found.fault);
  const { key } = found;
  const target = valueAt(draft.nodes, key);
  if (target.kind === 'talk') return conflict(`${target.label} is a talk; only its heading names it`);
  const slugs = new Set([slugOf(treat)]);
  let changes = 0;
  for (const [other, node] of draft.nodes) {
    if (other === key || OVER_NAMES.has(node.kind)) continue;
    const written = node.mentions.filter((place) => isWritten(draft, place, slugs));
    if (written.length === 0) continue;
    changes += 1;
    // Nothing would be left of it that a note says, whatever it is called.
    if (written.length === node.mentions.length) mergeNodes(draft, other, key);
    else moveMentions(draft, other, key, written);
  }
  const taken = [...draft.nodes.values()]
    .filter(({ kind }) => !OVER_NAMES.has(kind))
    .flatMap(({ mentions }) => mentions);
  const overlaps = (place: Place): boolean =>
    taken.some(
      ({ source, start, end }) =>
        source === place.source && start.offset < place.end.offset && place.start.offset < end.offset,
    );
  const unseen = [...draft.sources.values()].flatMap((source) =>
    findWord(source, treat).filter((place) => !overlaps(place)),
  );
  if (unseen.length > 0)
    mention(
      draft,
      key,
      unseen.map((place) => ({ ...place, finder: BY_HAND })),
    );
  const own = target.mentions.some((place) => isWritten(draft, place, slugs));
  return changes + unseen.length > 0 || own ? APPLIED : unfit(`“${treat}” stands nowhere in these notes now`);
}
