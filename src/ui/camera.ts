/** Lets any part of the view ask for a movement of the camera; heard only while a graph is drawn. */
import type { Scene } from '../render/scene.ts';

export interface Camera {
  readonly fit: () => void;
  readonly flyTo: (...keys: readonly string[]) => void;
  /** Joins the camera to the scene that is drawn; null parts them. */
  readonly bind: (scene: Scene | null) => void;
}

/** Makes a camera that is not joined to anything yet. */
export function createCamera(): Camera {
  let bound: Scene | null = null;
  return {
    fit: () => bound?.fit({ animate: true }),
    flyTo: (...keys) => bound?.flyTo(keys, { animate: true }),
    bind: (scene) => {
      bound = scene;
    },
  };
}
