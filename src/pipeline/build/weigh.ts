/** How much a node matters and how large it is drawn: both follow from how often, and in how many talks, it is named. */
import type { Place } from '../../schema/place.ts';
import type { Entity } from '../resolve/entity.ts';

export interface Weights {
  /** Lines that name it, over all notes. */
  readonly lines: number;
  readonly talks: number;
}

/** Counts the lines that name an entity; they come in the order of the notes. */
export function linesOf({ sightings }: Entity): number {
  let lines = 0;
  let last: Place | undefined;
  for (const { place } of sightings) {
    if (place.source !== last?.source || place.start.line !== last.start.line) lines += 1;
    last = place;
  }
  return lines;
}

/** Salience, 0–1: half from the lines, half from the talks, each on a logarithmic scale against the most there is. Talks are all salient. */
export function salienceOf(kind: string, { lines, talks }: Weights, most: Weights): number {
  if (kind === 'talk') return 1;
  const share = (part: number, whole: number): number =>
    whole < 1 ? 0 : Math.log1p(part) / Math.log1p(whole);
  return round((share(lines, most.lines) + share(talks, most.talks)) / 2);
}

/** Radius in CSS pixels at rest: a talk by the lines of its notes, anything else by the lines and talks that name it. */
export function radiusOf(kind: string, { lines, talks }: Weights, talkLines: number): number {
  if (kind === 'talk') return round(8.5 + Math.min(5, talkLines / 14));
  return round(Math.min(8.2, 3.4 + 1.15 * Math.sqrt(lines) + 0.6 * Math.max(0, talks - 1)));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
