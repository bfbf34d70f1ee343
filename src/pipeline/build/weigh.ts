/** How much a node matters and how large it is drawn: both follow from how often, and in how many talks, it is named. */
import type { Entity } from '../resolve/entity.ts';

export interface Weights {
  /** Lines that name it, over all notes. */
  readonly lines: number;
  readonly talks: number;
}

/** Counts the lines that name an entity. */
export const linesOf = ({ sightings }: Entity): number =>
  new Set(sightings.map(({ place }) => `${place.source}:${place.start.line}`)).size;

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
