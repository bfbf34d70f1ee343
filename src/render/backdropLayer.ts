/**
 * What a layout draws besides its nodes, on two canvases of its own: one below the edges, one above the labels.
 * They are made when first needed, so that a map without a backdrop costs nothing.
 */
import type { Backdrop } from '../layout/backdrop.ts';
import type { BackdropFrame, BackdropTarget } from './backdropFrame.ts';
import { NO_INSETS } from './backdropFrame.ts';
import type { Footprint, Insets, Point, Size } from './camera.ts';
import { createComparison } from './comparison.ts';
import { FADE } from './easing.ts';
import type { GraphSigma } from './graphSigma.ts';
import type { LabelWork } from './labelLayer.ts';
import { isNarrow } from './labelStyle.ts';
import { clearCanvas, makeCanvas } from './ownCanvas.ts';
import type { Palette } from './palette.ts';
import { drawRegionGround, drawRegionHeads, regionInsets, regionsExtent } from './regionHeads.ts';
import { drawRingsGround, drawRingsWords, ringsExtent } from './ringsGround.ts';
import { drawScoreGround } from './scoreGround.ts';
import { drawScoreHeads, scoreInsets } from './scoreHeads.ts';
import { isStill, tween } from './tween.ts';

export interface BackdropLayer {
  /** Draws another backdrop from the next frame on, or none. */
  readonly show: (backdrop: Backdrop | null, animate: boolean) => void;
  /** Draws over the frame that sigma has just drawn, where it shows something else than the last. @param names what became of the names in it */
  readonly draw: (names: LabelWork, palette: Palette, frame: () => BackdropFrame) => void;
  /** The canvases on which what is drawn may move along with the map instead of being drawn anew: not those whose words stay at its sides. */
  readonly riding: () => readonly CanvasRenderingContext2D[];
  /** Finds the node that something of the backdrop stands for, at a point of the viewport. */
  readonly at: (point: Point) => string | undefined;
  readonly destroy: () => void;
}

const [GROUND, HEADS] = ['backdrop', 'heads'];

/** The outermost points of a backdrop, which are shown too when all of the map is. */
export function extentOf(backdrop: Backdrop | null): readonly Footprint[] {
  if (backdrop?.kind === 'rings') return ringsExtent(backdrop);
  return backdrop?.kind === 'regions' ? regionsExtent(backdrop) : [];
}

/** Px above the map for what the page shows over it; nothing on a phone. */
const ABOVE = 44;

/** The room that is left at the sides when all of the map is shown: for a backdrop's words, and for what lies over the map. */
export function insetsOf(backdrop: Backdrop | null, viewport: Size): Insets {
  if (backdrop?.kind === 'score') return scoreInsets(backdrop, viewport);
  const { top, ...sides } = backdrop?.kind === 'regions' ? regionInsets() : NO_INSETS;
  return { top: isNarrow(viewport) ? top : top + ABOVE, ...sides };
}

export function createBackdropLayer(sigma: GraphSigma): BackdropLayer {
  let shown: Backdrop | null = null;
  let share = 1;
  let targets: readonly BackdropTarget[] = [];
  let contexts: readonly CanvasRenderingContext2D[] = [];
  let cancel = (): void => undefined;
  const isUnchanged = createComparison();
  /** How often names were drawn. */
  let drawings = 0;

  /** What is drawn follows from this, by identity. Regions say the same whatever stands out, and wherever names lie. */
  const followed = (palette: Palette): readonly unknown[] => {
    const { width, height } = sigma.getDimensions();
    const { x, y, ratio } = sigma.getCamera();
    const seen = [palette, width, height, window.devicePixelRatio, x, y, ratio];
    return [shown, share, ...seen, shown?.kind === 'regions' || drawings];
  };

  const ridesAlong = (): boolean => shown?.kind !== 'score';

  const makeCanvases = (): void => {
    if (contexts.length > 0) return;
    contexts = [
      makeCanvas(sigma, GROUND, { beforeLayer: 'edges' }),
      makeCanvas(sigma, HEADS, { afterLayer: 'labels' }),
    ];
  };

  return {
    show(backdrop, animate) {
      cancel();
      shown = backdrop;
      share = 1;
      if (backdrop !== null && backdrop.kind !== 'list') makeCanvases();
      if (backdrop !== null && animate && !isStill()) {
        share = 0;
        cancel = tween(FADE, (way) => {
          share = way;
          sigma.scheduleRender();
        });
      } else sigma.scheduleRender();
    },
    draw(names, palette, frameOf) {
      const [ground, heads] = contexts;
      if (ground === undefined || heads === undefined || names === 'waits') return;
      if (names === 'drew') drawings += 1;
      if (names === 'rode' && ridesAlong()) {
        // What moved along is no longer where it was drawn.
        isUnchanged([]);
        return;
      }
      if (isUnchanged(followed(palette)) && names !== 'rode') return;
      for (const context of contexts) {
        clearCanvas(sigma, context);
        context.globalAlpha = share;
      }
      targets = shown === null ? [] : drawBackdrop(shown, ground, heads, frameOf());
    },
    riding: () => (ridesAlong() ? contexts : []),
    at: ({ x, y }) =>
      targets.find(
        ({ box }) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height,
      )?.key,
    destroy() {
      cancel();
      if (contexts.length === 0) return;
      contexts = [];
      sigma.killLayer(GROUND);
      sigma.killLayer(HEADS);
    },
  };
}

function drawBackdrop(
  backdrop: Backdrop,
  ground: CanvasRenderingContext2D,
  heads: CanvasRenderingContext2D,
  frame: BackdropFrame,
): readonly BackdropTarget[] {
  if (backdrop.kind === 'score') {
    const threads = drawScoreGround(ground, backdrop, frame);
    return [...drawScoreHeads(heads, backdrop, frame), ...threads];
  }
  if (backdrop.kind === 'rings') {
    drawRingsGround(ground, backdrop, frame);
    drawRingsWords(ground, backdrop, frame);
  } else if (backdrop.kind === 'regions') {
    drawRegionGround(ground, backdrop, frame);
    drawRegionHeads(heads, backdrop, frame);
  }
  return [];
}
