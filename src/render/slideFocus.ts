/** What a slide has the camera show, and what that takes in a viewport. */
import type { Footprint, Insets, Point, Size } from './camera.ts';
import type { LabelFacts } from './labelFacts.ts';
import type { Shown } from './sceneCamera.ts';
import { withinReach } from './withinReach.ts';

export interface Focus {
  /** Keys of nodes; none means all that are shown. */
  readonly keys: readonly string[];
  /** Keys of nodes that are shown as well where they do not lie too far off. */
  readonly also: readonly string[];
  /** Where the camera stands instead, in px of the layout. */
  readonly camera: (Point & { readonly width: number }) | null;
  /** The room that the words take, in px of the viewport. */
  readonly insets: (viewport: Size) => Insets;
}

/** Says what the camera is to show. @param footprints of some nodes, asked for again when the viewport changes */
export function shownFor(
  { keys, also, camera, insets }: Focus,
  facts: readonly LabelFacts[],
  footprints: (facts: readonly LabelFacts[], viewport: Size) => readonly Footprint[],
): Shown {
  if (camera !== null) return { insets, what: camera };
  if (keys.length === 0) return { insets, what: (viewport) => footprints(facts, viewport) };
  const of = (some: readonly string[]): readonly LabelFacts[] => {
    const wanted = new Set(some);
    return facts.filter(({ key }) => wanted.has(key));
  };
  const [must, others] = [of(keys), of(also)];
  return {
    insets,
    what: (viewport) =>
      withinReach(footprints(must, viewport), footprints(others, viewport), viewport, insets(viewport)),
  };
}
