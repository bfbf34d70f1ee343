/** What a slide has the camera show, and what that takes in a viewport. */
import type { Footprint, Insets, Point, Size } from './camera.ts';
import type { LabelFacts } from './labelFacts.ts';
import type { Shown } from './sceneCamera.ts';

export interface Focus {
  /** Keys of nodes; none means all that are shown. */
  readonly keys: readonly string[];
  /** Where the camera stands instead, in px of the layout. */
  readonly camera: (Point & { readonly width: number }) | null;
  /** The room that the words take, in px of the viewport. */
  readonly insets: (viewport: Size) => Insets;
}

/** Says what the camera is to show. @param footprints of some nodes, asked for again when the viewport changes */
export function shownFor(
  { keys, camera, insets }: Focus,
  facts: readonly LabelFacts[],
  footprints: (facts: readonly LabelFacts[], viewport: Size) => readonly Footprint[],
): Shown {
  const wanted = new Set(keys);
  const own = wanted.size === 0 ? facts : facts.filter(({ key }) => wanted.has(key));
  return { insets, what: camera ?? ((viewport) => footprints(own, viewport)) };
}
