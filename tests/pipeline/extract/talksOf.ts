/** The talks of small notes, as single finders find them, and what such notes are made of in tests. */
import { findCredits } from '../../../src/pipeline/extract/findCredits.ts';
import { findTalks } from '../../../src/pipeline/extract/findTalks.ts';
import { readLeads } from '../../../src/pipeline/extract/leads.ts';
import type { Talk } from '../../../src/pipeline/extract/sighting.ts';
import { outlineOf } from './foundIn.ts';
import { LEXICON } from './passage.ts';

export function talksOf(text: string, id?: string): readonly Talk[] {
  const { outline, credits: led } = readLeads(outlineOf(text, id), LEXICON);
  const leads = new Set(led.map(({ block }) => block));
  const credits = [...led, ...findCredits(outline, LEXICON).filter(({ block }) => !leads.has(block))];
  return findTalks(outline, credits, LEXICON);
}

/** Each talk as its name and the lines that it spans. */
export const talksIn = (text: string, id?: string): readonly string[] =>
  talksOf(text, id).map(({ sighting, first, last }) => `${sighting.name} ${first}–${last}`);

export const namesIn = (text: string, id?: string): readonly string[] =>
  talksOf(text, id).map(({ sighting }) => sighting.name);

/** What follows the heading of a talk whose speaker is stated. */
export const CREDITED = '\n\nSpeaker: Jane Doherty\n\n- hot\n\n';

export const notes = (...lines: readonly string[]): string => lines.join('\n\n');
