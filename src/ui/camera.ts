/** Lets any part of the view ask for a movement of the camera; heard only while a graph is drawn. */
import type { Scene } from '../render/scene.ts';

/** What a drawn graph does when asked. */
export interface Bound {
  /** Shows the whole map. */
  readonly fit: () => void;
  readonly flyTo: Scene['flyTo'];
}

export interface Camera {
  readonly fit: () => void;
  readonly flyTo: (...keys: readonly string[]) => void;
  /** Joins the camera to the scene that is drawn; null parts them. */
  readonly bind: (scene: Bound | null) => void;
}

/** Makes a camera that is not joined to anything yet. */
export function createCamera(): Camera {
  let bound: Bound | null = null;
  return {
    fit: () => bound?.fit(),
    flyTo: (...keys) => bound?.flyTo(keys, { animate: true }),
    bind: (scene) => {
      bound = scene;
    },
  };
}
