/** What a slide has the camera show, and what that takes in a viewport. */
import type { Footprint, Insets, Point, Size } from './camera.ts';
import { enlargementOf } from './enlargement.ts';
import type { LabelFacts } from './labelFacts.ts';
import type { Shown } from './sceneCamera.ts';
import { READABLE, withinReach } from './withinReach.ts';

export interface Focus {
  /** Keys of nodes; none means all that are shown. */
  readonly keys: readonly string[];
  /** Keys of nodes that are shown as well where they do not lie too far off, in groups, the dearest first. */
  readonly also: readonly (readonly string[])[];
  /** The talk whose title the slide says, so that the map does not. */
  readonly titled: string | null;
  /** Where the camera stands instead, in px of the layout. */
  readonly camera: (Point & { readonly width: number }) | null;
  /** The room that the words take, in px of the viewport. */
  readonly insets: (viewport: Size) => Insets;
}

/**
 * Says what the camera is to show.
 * @param footprints of some nodes, asked for again when the viewport changes; where `isPlain`, none stands out and names
 * are no larger than on any map
 */
export function shownFor(
  { keys, also, titled, camera, insets }: Focus,
  facts: readonly LabelFacts[],
  footprints: (facts: readonly LabelFacts[], room: Size, isPlain?: boolean) => readonly Footprint[],
): Shown {
  if (camera !== null) return { insets, what: camera };
  // Over many talks, room for each name as it stands would leave none for the map; there names find other places.
  if (titled === null) {
    const wanted = new Set(keys);
    const some = keys.length === 0 ? facts : facts.filter(({ key }) => wanted.has(key));
    return { insets, what: (viewport) => footprints(some, roomIn(viewport, insets(viewport)), true) };
  }
  const of = (some: readonly string[]): readonly LabelFacts[] => {
    const wanted = new Set(some);
    return facts
      .filter(({ key }) => wanted.has(key))
      .map((fact) => (fact.key === titled ? { ...fact, lines: UNSAID, narrow: UNSAID } : fact));
  };
  const [must, others] = [of(keys), also.map(of)];
  return {
    insets,
    what: (viewport) =>
      withinReach(
        footprints(must, viewport),
        others.map((group) => footprints(group, viewport)),
        viewport,
        insets(viewport),
        READABLE * enlargementOf(viewport),
      ),
  };
}

const UNSAID: readonly string[] = [''];

const roomIn = ({ width, height }: Size, { top, right, bottom, left }: Insets): Size => ({
  width: width - left - right,
  height: height - top - bottom,
});
