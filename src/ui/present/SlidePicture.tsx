/** The picture of a slide: its map, drawn from the same places as the map itself. */
import { useEffect, useRef } from 'react';
import { loadLabelFonts } from '../../render/labelFonts.ts';
import { drawPicture } from '../../render/thumbnail.ts';
import type { Theme } from '../../render/palette.ts';
import type { Slide } from '../../recap/recap.ts';
import type { Dataset } from '../../state/dataset.ts';
import { explorerOf, ALL_PARTS } from '../../state/show.ts';
import { datasetIn } from '../../state/selectors.ts';
import { framedOn, stagedMap } from '../../state/staging.ts';
import { overlaid } from '../../state/moved.ts';
import { arrangementOf, wishOf } from '../places.ts';
import { useView, useViewStore } from '../stage.tsx';

interface Props {
  readonly slide: Slide;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** How many parts are said; all, where it is not said. */
  readonly step?: number;
  /** The share of the width, at the left, that words take. */
  readonly wordsShare?: number;
  /** Px of the names of what stands out; 0 for none. */
  readonly letters?: number;
  /** Called when it is drawn, or cannot be; the same function each time, or it is drawn again. */
  readonly onDrawn?: (slide: Slide) => void;
}

/** Shows the picture. */
export function SlidePicture({
  slide,
  theme,
  width,
  height,
  step = ALL_PARTS,
  wordsShare = 0,
  letters = 0,
  onDrawn,
}: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useViewStore();
  const dataset = useView(datasetIn);
  useEffect(() => {
    let isWanted = true;
    const draw = async (of: Dataset): Promise<void> => {
      const staged = stagedMap(of.graph, slide, step);
      const { layout, moved } = explorerOf(store.getState());
      const wish = wishOf({ layout: staged.layout ?? layout, moved, selected: staged.ringed }, WIDE, null);
      const { places } = await arrangementOf(of, wish);
      if (letters > 0) await loadLabelFonts(namesOf(of));
      const context = canvas.current?.getContext('2d');
      if (!isWanted || canvas.current === null || !context) return;
      const ratio = Math.max(window.devicePixelRatio, letters > 0 ? 2 : 1);
      canvas.current.width = width * ratio;
      canvas.current.height = height * ratio;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const insets = { top: 0, right: 0, bottom: 0, left: width * wordsShare };
      drawPicture(
        context,
        of.graph,
        { width, height },
        {
          ...staged,
          theme,
          places: overlaid(places, wish.moved),
          ...framedOn(of.graph, slide),
          camera: slide.view.camera,
          insets,
          letters,
        },
      );
    };
    const tell = (): void => {
      if (isWanted) onDrawn?.(slide);
    };
    if (dataset !== undefined) void draw(dataset).then(tell, tell);
    return () => {
      isWanted = false;
    };
  }, [store, dataset, slide, step, theme, width, height, wordsShare, letters, onDrawn]);
  return <canvas ref={canvas} className="slide-picture" style={{ width, height }} aria-hidden="true" />;
}

const WIDE = { width: 1280, height: 720 };

const namesOf = ({ graph }: Dataset): readonly string[] => graph.mapNodes((_, { label }) => label);
