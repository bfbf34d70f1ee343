/**
 * Links between notes → facts. A link to a note that there is points to it; a wikilink to one that nobody has
 * written yet names a thing all the same.
 */
import { itemAt } from '../../schema/itemAt.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Place } from '../../schema/place.ts';
import type { NameLexicon } from '../extract/nameLexicon.ts';
import { type Fact, type Findings, type Sighting, type Talk, see } from '../extract/sighting.ts';
import type { NoteLink, Outline } from '../parse/outline.ts';
import { type NoteIndex, indexNotes } from './noteIndex.ts';
import { type Stretch, coveredBy } from './stretches.ts';

/** A name that somebody made a link of is meant as one; what kind of thing it is, others know better. */
const LINK_CERTAINTY = 0.6;

export interface Linked {
  readonly findings: readonly Findings[];
  /** Links that could mean several notes. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Adds to what was found in each note what its links say. */
export function linkNotes(findings: readonly Findings[], lexicon: NameLexicon): Linked {
  if (findings.every(({ outline }) => outline.links.length === 0)) return { findings, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const notes = indexNotes(findings, lexicon);
  const linked = new Map<Talk, Sighting[]>();
  const joined = findings.map((found) =>
    found.outline.links.length === 0 ? found : linkNote(found, notes, linked, diagnostics),
  );
  const withLinks = joined.map((found) => ({
    ...found,
    talks: found.talks.map((talk) => {
      const linkedFrom = linked.get(talk);
      return linkedFrom === undefined ? talk : { ...talk, linkedFrom };
    }),
  }));
  return { findings: withLinks, diagnostics };
}

function ambiguous(
  outline: Outline,
  { target }: NoteLink,
  place: Place,
  meant: readonly Findings[],
): Diagnostic {
  const [taken = '', ...others] = meant.map(({ outline: { source } }) => source);
  return {
    severity: 'warning',
    file: outline.source,
    line: place.start.line,
    column: place.start.column,
    message: `[[${target}]] could mean ${[taken, ...others].join(' or ')}; it was taken for ${taken}, write the folder too to be clear`,
  };
}

/** `linked` takes in where each talk is linked to, `diagnostics` what is not clear. */
function linkNote(
  found: Findings,
  notes: NoteIndex,
  linked: Map<Talk, Sighting[]>,
  diagnostics: Diagnostic[],
): Findings {
  const { outline, talks } = found;
  const facts: Fact[] = [];
  const named: Sighting[] = [];
  const taken: Stretch[] = [];
  for (const link of outline.links) {
    const from = talkOf(outline, talks, link);
    const meant = notes.find(outline.source, link);
    const to = meant[0]?.talks[0];
    const block = itemAt(outline.blocks, link.block);
    if (to !== undefined) {
      const mention = see(outline, block, link.start, link.end, {
        name: to.sighting.name,
        kind: 'talk',
        certainty: 1,
        finder: 'link to a note',
      });
      taken.push(stretchOf(mention));
      if (meant.length > 1) diagnostics.push(ambiguous(outline, link, mention.place, meant));
      if (from === to) continue;
      const others = linked.get(to);
      if (others === undefined) linked.set(to, [mention]);
      else others.push(mention);
      if (from !== undefined)
        facts.push({
          relation: 'references',
          from: from.sighting,
          to: to.sighting,
          evidence: [mention.place],
        });
    } else if (link.isWiki && isThing(link.target)) {
      const name = nameIn(link.target);
      named.push(
        see(outline, block, link.start, link.end, {
          name,
          kind: 'concept',
          certainty: LINK_CERTAINTY,
          finder: 'wikilink',
        }),
      );
    }
  }
  const isTaken = coveredBy(taken);
  const kept = found.sightings.filter(
    (sighting) =>
      sighting.kind === 'resource' || sighting.kind === 'question' || !isTaken(stretchOf(sighting)),
  );
  const isSeen = coveredBy(
    kept.filter(({ kind }) => kind !== 'resource' && kind !== 'question').map(stretchOf),
  );
  return {
    ...found,
    // What another finder knows at the same place, it knows better.
    sightings: [...kept, ...named.filter((sighting) => !isSeen(stretchOf(sighting)))],
    facts: [...found.facts, ...facts],
  };
}

const stretchOf = ({ place }: Sighting): Stretch => ({ start: place.start.offset, end: place.end.offset });

/** The talk in whose notes a link stands. */
const talkOf = ({ blocks }: Outline, talks: readonly Talk[], { block }: NoteLink): Talk | undefined =>
  talks.find(({ sections }) => sections.has(itemAt(blocks, block).section));

const nameIn = (target: string): string => target.slice(target.lastIndexOf('/') + 1).trim();

/** Not a folder, a picture, an address, a day's page or a number. */
const isThing = (target: string): boolean =>
  /\p{L}/u.test(nameIn(target)) &&
  !/\.\w{2,5}$|^\w+:/u.test(target) &&
  !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu.test(nameIn(target));
