/** Notes that are kept beside the talks: a list of follow-ups is no talk where other notes are. */
import { ASIDE_TITLE } from '../extract/lexicon.ts';
import type { Findings, Talk } from '../extract/sighting.ts';

/** Takes the talk from notes that are one only for want of a better and are called a list, if any talk is left then. */
export function withoutAsides(findings: readonly Findings[]): Findings[] {
  const isAside = ({ sighting }: Talk): boolean => sighting.certainty < 1 && ASIDE_TITLE.test(sighting.name);
  const kept = findings.map((found) => ({
    ...found,
    talks: found.talks.filter((talk) => !isAside(talk)),
    lost: [
      ...found.lost,
      ...found.talks.filter(isAside).map(({ sighting }) => ({ because: 'aside' as const, sighting })),
    ],
  }));
  return kept.some(({ talks }) => talks.length > 0) ? kept : [...findings];
}
