/** The room that nodes and their labels take round them when the whole map is fitted into the viewport. Pure. */
import type { KnowledgeGraph } from '../schema/knowledgeGraph.ts';
import type { Footprint, Point, Size } from './camera.ts';
import { enlargementOf } from './enlargement.ts';
import type { LabelFacts } from './labelFacts.ts';
import { type Place, boxAt } from './labelPlaces.ts';
import { labelLines, settingOf } from './labelStyle.ts';
import { type NameStyle, namePlaces } from './namePlaces.ts';

/** Nodes beyond these get no label on a whole map, so no room for one. */
const LABELLED = 300;
/** The mean width of a letter of Inter, in parts of its size: near enough, and the same without a canvas. */
const LETTER = 0.56;
/** Labels reach no further, in px and in parts of the viewport: on a phone the map matters more than its names. */
const FURTHEST = { px: 170, share: 0.12 } as const;
/** On a slide each has to be read, and there are few. */
const FURTHEST_ON_SLIDE = { px: 240, share: 0.19 } as const;
/** A viewport in which no label comes near the border. */
const ENDLESS = { x: 5e4, y: 5e4, width: 1e5, height: 1e5 } as const;

/**
 * Collects the footprints of the nodes that are shown.
 * @param facts in the order of importance
 * @param slide whether they are set as on a slide
 * @param at where a node lies, or is on its way to
 */
export function footprintsOf(
  graph: KnowledgeGraph,
  facts: readonly LabelFacts[],
  hidden: ReadonlySet<string>,
  at: (key: string) => Point,
  viewport: Size,
  style: NameStyle = { kind: 'map' },
  slide = false,
): readonly Footprint[] {
  let labelled = 0;
  const enlarged = slide ? enlargementOf(viewport) : 1;
  const furthest = slide ? FURTHEST_ON_SLIDE : FURTHEST;
  return facts
    .filter(({ key }) => !hidden.has(key))
    .map((fact) => {
      const [{ x, y }, reach] = [at(fact.key), graph.getNodeAttribute(fact.key, 'size')];
      if (labelled >= LABELLED || isSaidElsewhere(fact, style))
        return { x, y, left: reach, right: reach, up: reach, down: reach };
      labelled += 1;
      const label = labelSize(fact, viewport, slide);
      const anchor = { x: ENDLESS.x, y: ENDLESS.y, reach, ...label };
      const box = boxAt(placeOf(fact, { x, y }, at, style), anchor, 0, ENDLESS);
      const capped = (px: number, room: number): number =>
        Math.max(reach, Math.min(px, furthest.px * enlarged, room * furthest.share));
      return {
        x,
        y,
        left: capped(ENDLESS.x - box.left, viewport.width),
        right: capped(box.left + box.width - ENDLESS.x, viewport.width),
        up: capped(ENDLESS.y - box.top, viewport.height),
        down: capped(box.top + box.height - ENDLESS.y, viewport.height),
      };
    });
}

function labelSize(fact: LabelFacts, viewport: Size, slide: boolean): Size {
  const role = slide ? 'lit' : 'own';
  const setting = settingOf(viewport, slide, enlargementOf(viewport));
  const lines = labelLines(fact, fact.isTalk ? 'talk' : role, setting);
  return {
    width: Math.max(...lines.map(({ text, size }) => text.length * size * LETTER)),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  };
}

/** The score says the names of talks itself; the regions their own, and within themselves those of what is shared. */
const isSaidElsewhere = ({ isTalk }: LabelFacts, { kind }: NameStyle): boolean =>
  kind === 'regions' || (isTalk && kind === 'score');

function placeOf(fact: LabelFacts, { x, y }: Point, at: (key: string) => Point, style: NameStyle): Place {
  // The layout's y points up, the screen's down.
  const from = (middle: Point): Point => ({ x: x - middle.x, y: middle.y - y });
  const fromTalk = fact.home === null ? null : from(at(fact.home));
  const fromMiddle = style.kind === 'rings' ? from(style.centre) : null;
  return namePlaces(fact, style, { fromTalk, fromMiddle }, false)[0] ?? 'e';
}
