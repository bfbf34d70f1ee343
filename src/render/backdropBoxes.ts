/** What a backdrop draws where names would stand: they keep clear of it as of marks. Pure. */
import type { Box } from './boxes.ts';
import type { Point } from './camera.ts';
import type { NameStyle } from './namePlaces.ts';
import { kindPlaces } from './ringNames.ts';
import { threadsInSight } from './threadMarks.ts';
import type { SceneFrame } from './sceneFrame.ts';

/** About the room of what a ring is called, and of a region's name over the region. */
const RING_NAME = { width: 48, height: 14 } as const;
const REGION_NAME = { width: 200, height: 26 } as const;

type Seen = Pick<SceneFrame, 'graph' | 'view' | 'viewport' | 'scale' | 'project'>;

type Boxes = {
  readonly [Kind in NameStyle['kind']]: (
    style: Extract<NameStyle, { readonly kind: Kind }>,
    seen: Seen,
    growth: number,
  ) => readonly Box[];
};

const round = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
});

const BOXES: Boxes = {
  map: () => [],
  list: () => [],
  // The marks of threads at their later talks, which are no nodes.
  score: (style, seen, growth) =>
    threadsInSight(style, seen, growth)
      .filter(({ thread }) => !seen.view.hidden.has(thread.key))
      .flatMap(({ marks }) => marks.map(({ radius, ...at }) => round(at, 2 * radius, 2 * radius))),
  regions: ({ regions }, { project }) =>
    regions.map(({ box }) => {
      const [from, to] = [project({ x: box.left, y: box.top }), project({ x: box.right, y: box.top })];
      const { width, height } = REGION_NAME;
      return { left: from.x, top: from.y - height, width: Math.min(width, to.x - from.x), height };
    }),
  rings: (style, { graph, project, scale }) => [
    ...style.rings.map(({ radius }) =>
      round(project({ x: style.centre.x, y: style.centre.y + radius }), RING_NAME.width, RING_NAME.height),
    ),
    ...kindPlaces(graph, style, project(style.centre), scale).map(({ box }) => box),
  ],
};

/** Finds the boxes that names keep clear of. @param growth the factor by which marks are drawn larger */
export function backdropBoxes<Kind extends NameStyle['kind']>(
  style: Extract<NameStyle, { readonly kind: Kind }>,
  seen: Seen,
  growth: number,
): readonly Box[] {
  const find: Boxes[Kind] = BOXES[style.kind];
  return find(style, seen, growth);
}
