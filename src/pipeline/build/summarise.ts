/** Chooses the line of the notes that says best what a node is, in the note-taker's words. */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import { isFunctionWord, isPlainModifier, isVerb } from '../extract/english/wordClass.ts';
import type { Sighting } from '../extract/sighting.ts';
import { wordsOf } from '../extract/words.ts';
import type { Block, Outline } from '../parse/outline.ts';
import type { Entity } from '../resolve/entity.ts';
import { LONGEST, MIDDLE, faultsOf, wordsBeyond, worthOf } from './defining.ts';
import { type Named, type Standing, namesIn } from './namedIn.ts';
import { type Sentence, firstSentence, sentenceAt } from './plainText.ts';
import { summariseTalk } from './summariseTalk.ts';

interface Candidate {
  readonly text: string;
  /** The higher the better; below `LEAST` it says too little. */
  readonly worth: number;
}

/** What a line is worth for where it stands; a definition is worth up to 100. */
const WORTH = { bold: 90, row: 88, credits: 84, below: 80, belowItem: 50, met: 45 } as const;
/** The finder of people whom the note-taker met, and who need not have spoken. */
const MET = 'credits (met)';
/** What is worth less says too little of the thing. */
const LEAST = 12;
/** So many words count of those that a line says beyond the name, each half. */
const MOST_WORDS = 12;

/** What is named more often than this was introduced long before. */
const MOST_LOOKED_AT = 300;

/**
 * Summarises entities, note by note, so that of the words of all notes only those of one are at hand. Who is missing
 * is named by no line that says more than the name. A question is a line itself.
 */
export function summaries(
  outlines: readonly Outline[],
  entities: readonly Entity[],
): ReadonlyMap<Entity, string> {
  const bySource = new Map<string, Standing[]>(outlines.map(({ source }) => [source, []]));
  for (const entity of entities)
    for (const [index, { place }] of entity.sightings.entries())
      bySource.get(place.source)?.push({ entity, index });
  const best = new Map<Entity, Candidate>();
  for (const outline of outlines) {
    const standing = valueAt(bySource, outline.source);
    bySource.delete(outline.source);
    const named = namesIn(outline, standing);
    for (const { entity, index } of standing) {
      const before = best.get(entity);
      const better = entity.talk === undefined ? betterThan(before, entity, index, named) : undefined;
      if (better !== undefined) best.set(entity, better);
      const isTalk = entity.talk?.source === outline.source && entity.sightings[index] === entity.surest;
      const text = isTalk ? summariseTalk(entity, entity.talk, named) : undefined;
      if (text !== undefined) best.set(entity, { text, worth: 0 });
    }
  }
  return new Map(Array.from(best, ([entity, { text }]) => [entity, text]));
}

/** The best line at one place of an entity; undefined where one that was seen before is as good. */
function betterThan(
  before: Candidate | undefined,
  entity: Entity,
  index: number,
  named: Named,
): Candidate | undefined {
  const sighting =
    entity.kind === 'question' || index >= MOST_LOOKED_AT ? undefined : entity.sightings[index];
  let best = before;
  // Early lines introduce what later ones take for known.
  const late = Math.min(index, 20) / 2;
  const least = (before?.worth ?? 0) + late;
  for (const candidate of sighting === undefined ? [] : candidatesAt(entity, sighting, named, least)) {
    const worth = candidate.worth - late;
    if (worth >= LEAST && (best === undefined || worth > best.worth)) best = { ...candidate, worth };
  }
  return best === before ? undefined : best;
}

/** @param least what a candidate is worth at the most that need not be looked at */
function candidatesAt(entity: Entity, sighting: Sighting, named: Named, least: number): Candidate[] {
  const { outline } = named;
  const block = itemAt(outline.blocks, sighting.block);
  if (block.kind === 'frontmatter') return fieldAt(entity, sighting, outline);
  return [...lineAt(entity, sighting, block, named, least), ...belowAt(entity, outline, block)];
}

/** The sentence that names the entity, if it is about it. */
function lineAt(entity: Entity, sighting: Sighting, block: Block, named: Named, least: number): Candidate[] {
  const { outline } = named;
  const { start, end } = sighting.place;
  const sentence = sentenceAt(outline, block, start.offset - block.offset, end.offset - block.offset);
  const { text } = sentence;
  if (text.length > LONGEST || (entity.kind === 'resource' && isOnlyLinks(block))) return [];
  const here = named.inBlock(block.index);
  const others = here.length - 1;
  const form = Math.max(worthOfWords(entity, sentence, block), worthOfPlace(entity, sighting, block));
  if (form + MOST_WORDS / 2 <= least) return [];
  if (form <= MIDDLE && (form === 0 || others > 0 || !isStatement(sentence))) return [];
  // Asked last, since it takes longest. A row says something of its head only if it is not just a row of names.
  const names = block.kind === 'row' ? here.map(({ name }) => name) : [sighting.name];
  const beyond = wordsBeyond(text, [entity.label, ...names]);
  if (beyond < (sighting.finder === MET ? 2 : 1)) return [];
  const isPlain = form < WORTH.met;
  const faults =
    faultsOf(text) +
    (block.kind === 'heading' && form !== WORTH.credits ? 30 : 0) +
    (isPlain ? 3 * Math.max(0, others - 2) + (beyond < 3 ? 30 : 0) : 0);
  return [{ text, worth: form + Math.min(beyond, MOST_WORDS) / 2 - faults }];
}

/** Cells are no sentences: what they say depends on their place alone. */
const worthOfWords = ({ kind }: Entity, sentence: Sentence, block: Block): number =>
  block.kind === 'row' ? 0 : worthOf(sentence, kind === 'person');

/** What the place of a mention says, whatever the words around it: credits, the head of a row, a bold lead. */
function worthOfPlace({ kind }: Entity, { finder, place }: Sighting, block: Block): number {
  const start = place.start.offset - block.offset;
  const [head] = block.cells;
  if (head !== undefined && start < head.end) return WORTH.row;
  // The line that says who spoke says who somebody is, and nothing of the company.
  if (finder.startsWith('credits')) return kind !== 'person' ? 0 : finder === MET ? WORTH.met : WORTH.credits;
  return isBoldLead(block, start) ? WORTH.bold : 0;
}

/** Blocks of more characters are texts, in which no words lead. */
const LONGEST_LEAD = 2000;

const LEAST_WORDS = 6;
const MOST_BEFORE = 4;

/** A line that names the thing early, and says of itself what it is about. */
function isStatement({ text, start }: Sentence): boolean {
  const words = wordsOf(text);
  const before = words.filter(({ end }) => end <= start);
  return words.length >= LEAST_WORDS && before.length < MOST_BEFORE && !goesOn(text);
}

/** A line that begins with a verb or a comparison goes on about the line above: "better than ovens", "runs hot". */
function goesOn(text: string): boolean {
  const first = itemAt(wordsOf(text), 0).text;
  return isVerb(first) || isFunctionWord(first) || isPlainModifier(first);
}

function isOnlyLinks({ text, spans }: Block): boolean {
  if (text.length > LONGEST_LEAD) return false;
  const rest = text.split('');
  for (const { kind, start, end } of spans) if (kind === 'link') rest.fill(' ', start, end);
  return !/[\p{L}\p{N}]/u.test(rest.join(''));
}

/** Bold words with which a longer line begins. */
function isBoldLead({ text, spans }: Block, start: number): boolean {
  if (text.length > LONGEST_LEAD) return false;
  const first = text.search(/[\p{L}\p{N}]/u);
  const lead = spans.find(({ kind, start, end }) => kind === 'strong' && start <= first && first < end);
  return lead !== undefined && start < lead.end && /[\p{L}\p{N}]/u.test(text.slice(lead.end));
}

/** Things of which a list says what they are; under a concept it tells what was said of it. */
const LISTED: ReadonlySet<string> = new Set(['component', 'technology']);

/** A heading or an item that is nothing but the name: the first line below says what it is. */
function belowAt(entity: Entity, outline: Outline, block: Block): Candidate[] {
  const isItem = block.kind === 'item' && LISTED.has(entity.kind);
  if (!isItem && (block.kind !== 'heading' || entity.kind === 'resource')) return [];
  if (wordsBeyond(block.text, namesOf(entity)) > 0) return [];
  const next = outline.blocks[block.index + 1];
  if (next === undefined || (next.kind !== 'item' && next.kind !== 'paragraph')) return [];
  if (isItem ? next.parent !== block.index : next.section !== block.section) return [];
  const text = firstSentence(outline, next);
  if (text.length > LONGEST || wordsBeyond(text, namesOf(entity)) < 2) return [];
  if (isItem && goesOn(text)) return [];
  return [{ text, worth: (isItem ? WORTH.belowItem : WORTH.below) - faultsOf(text) }];
}

/** The front matter's line for a speaker, without the name of the field. */
function fieldAt(entity: Entity, { place }: Sighting, { fields }: Outline): Candidate[] {
  return fields
    .flatMap(({ values }) => values)
    .filter(({ start, end }) => start <= place.start.offset && place.end.offset <= end)
    .filter(({ text }) => wordsBeyond(text, namesOf(entity)) > 0)
    .map(({ text }) => ({ text, worth: WORTH.credits }));
}

const namesOf = ({ label, aliases }: Entity): readonly string[] => [label, ...aliases];
