/** A slide is a picture of 1280×720: on a larger screen its names and its map are larger by as much. */
import type { Size } from './camera.ts';

const SLIDE = { width: 1280, height: 720 } as const;
const MOST = 2;

/** Says by how much, 1 at the least: on a smaller screen names stay as large as they have to be. */
export const enlargementOf = ({ width, height }: Size): number =>
  Math.min(MOST, Math.max(1, Math.min(width / SLIDE.width, height / SLIDE.height)));
