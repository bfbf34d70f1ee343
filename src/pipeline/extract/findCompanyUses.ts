/**
 * Finds what the company that a talk is about uses: in its own talk nobody names it as the subject.
 *
 * ```
 * ## Jane Doe from Acme          - also using vLLM          ## Baking at scale with Ray
 *                  ^company        ^said of the company                         ^said of the company
 * ```
 * Not where somebody else is the subject (`Kiln uses vLLM`), not in the talk of two companies, and not of a
 * company that is named only as the employer of a speaker in a list.
 */
import { itemAt } from '../../schema/itemAt.ts';
import { groupBy } from '../groupBy.ts';
import { type Block, type Outline, placeIn } from '../parse/outline.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Fact, type Sighting, type Talk, usualNameOf } from './sighting.ts';

/** The verb, and what may stand between it and the name; a sentence or a clause may come before it. */
const USES =
  /(?:^|[\s"“(])(?:(?<!\b(?:to|can|could|should|may|might|must|you|they|don't|not) )use[sd]?|using|utili[sz](?:es?|ing)|with|via|on top of|(?:migrated|moved|switched|migrating|moving)\s+(?:[\p{L}-]+\s+){0,5}to|adopt(?:s|ed|ing)?|built (?:up)?on|employ(?:s|ed|ing)?|running on|powered by|based on)\s+(?:(?:[\p{L}\d-]+|"|“|'|\()\s*){0,3}["“'(]?$/iu;

const USED = new Set(['technology', 'component', 'concept']);
const SUBJECTS = new Set(['technology', 'component', 'company', 'person']);
/** What ends a clause; the last is a break in a cell of a table. */
const CLAUSE_ENDS = ['.', ';', ':', '!', '?', '\u241E'];

/** Finds `uses` facts of companies in their own talks. @param stated facts that say on whose behalf talks are given */
export function findCompanyUses(
  outline: Outline,
  talks: readonly Talk[],
  stated: readonly Fact[],
  sightings: readonly Sighting[],
  lexicon: NameLexicon,
): Fact[] {
  const idOf = (sighting: Sighting): string => lexicon.canonOf(usualNameOf(sighting));
  const subjects = groupBy(
    sightings.filter(({ kind }) => SUBJECTS.has(kind)),
    ({ block }) => String(block),
  );
  return talks.flatMap((talk) => {
    const companies = stated
      .filter(({ relation, to }) => relation === 'represents' && to === talk.sighting)
      .map(({ from }) => from);
    const company = companies.find((candidate) => isInTitle(outline, talk, candidate, sightings, idOf));
    const names = new Set(companies.map(idOf));
    if (company === undefined || names.size !== 1) return [];
    return sightings
      .filter(({ kind }) => USED.has(kind))
      .flatMap((sighting) => {
        const block = itemAt(outline.blocks, sighting.block);
        if (!talk.sections.has(block.section)) return [];
        const relation = isOwnTool(block, sighting)
          ? 'provides'
          : isSaidOfCompany(block, sighting, subjects, company, talk)
            ? 'uses'
            : undefined;
        if (relation === undefined) return [];
        const line = lineAround(block, sighting.place.start.offset - block.offset);
        return [
          {
            relation,
            from: company,
            to: sighting,
            evidence: [placeIn(outline, block, line.start, line.end)],
          },
        ];
      });
  });
}

/** A talk is about the company that its heading names, or its title line; the employer of a speaker in a list need not be. */
function isInTitle(
  outline: Outline,
  talk: Talk,
  company: Sighting,
  sightings: readonly Sighting[],
  idOf: (sighting: Sighting) => string,
): boolean {
  const line = talk.sighting.place.start.line;
  const heading = outline.blocks[talk.sighting.block]?.first;
  return sightings.some(
    (other) =>
      other.kind === 'company' &&
      (other.place.start.line === line || other.place.start.line === heading) &&
      (idOf(other) === idOf(company) || other.place.start.offset === company.place.start.offset),
  );
}

/** `Kilnflow internal tool to …`, `our in-house Kilnflow`: what a company made for itself. */
function isOwnTool(block: Block, { place, kind }: Sighting): boolean {
  if (kind === 'concept') return false;
  const before = block.text.slice(0, place.start.offset - block.offset);
  const after = block.text.slice(place.end.offset - block.offset);
  return (
    /\b(?:internal|in-house|home-?grown|our own)\s+(?:[\p{L}-]+\s+){0,3}["“(]?$/iu.test(before) ||
    /^["”)]?[,\s]+(?:is |was |as )?(?:an? |our |their )?(?:internal|in-house|home-?grown)\s/iu.test(after)
  );
}

function isSaidOfCompany(
  block: Block,
  { place }: Sighting,
  subjects: ReadonlyMap<string, readonly Sighting[]>,
  company: Sighting,
  talk: Talk,
): boolean {
  const at = place.start.offset - block.offset;
  const titleAt = Math.max(0, isOnTitleLine(block, talk) ? block.text.indexOf(talk.sighting.name) : 0);
  // Before its title a line names who speaks, which is no subject of what the title says.
  const before = block.text.slice(Math.min(titleAt, at), at);
  const clause = before.slice(Math.max(...CLAUSE_ENDS.map((mark) => before.lastIndexOf(mark))) + 1);
  if (!USES.test(clause)) return false;
  const from = block.offset + at - clause.length;
  return !subjects
    .get(String(block.index))
    ?.some(
      (other) =>
        other.place.start.offset >= from &&
        other.place.end.offset <= block.offset + at &&
        usualNameOf(other) !== usualNameOf(company),
    );
}

const isOnTitleLine = ({ first, last }: Block, { sighting: { place } }: Talk): boolean =>
  first <= place.start.line && place.start.line <= last;

function lineAround({ text }: Block, at: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end === -1 ? text.trimEnd().length : end };
}
