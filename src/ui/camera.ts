/** Lets any part of the view ask for a movement of the camera; heard only while a graph is drawn. */
import type { MapView } from '../render/camera.ts';
import type { Scene } from '../render/scene.ts';
import type { Focus } from '../render/slideFocus.ts';

/** What a drawn graph does when asked. */
export interface Bound {
  /** Shows the whole map. */
  readonly fit: () => void;
  readonly flyTo: Scene['flyTo'];
  readonly focus: Scene['focus'];
  readonly look: Scene['look'];
  readonly show: (seen: MapView) => void;
}

export interface Camera {
  readonly fit: () => void;
  readonly flyTo: (...keys: readonly string[]) => void;
  /** Shows what a slide shows, also in a scene that is joined later; null lets go. */
  readonly focus: (focus: Focus | null, animate?: boolean) => void;
  /** What is seen; null while nothing is drawn. */
  readonly look: () => ReturnType<Bound['look']> | null;
  /** Brings back what was seen. */
  readonly show: (seen: MapView) => void;
  /** Joins the camera to the scene that is drawn; null parts them. */
  readonly bind: (scene: Bound | null) => void;
}

/** Makes a camera that is not joined to anything yet. */
export function createCamera(): Camera {
  let bound: Bound | null = null;
  let focused: Focus | null = null;
  return {
    fit: () => bound?.fit(),
    flyTo: (...keys) => bound?.flyTo(keys, { animate: true }),
    focus: (focus, animate = true) => {
      focused = focus;
      bound?.focus(focus, { animate });
    },
    look: () => bound?.look() ?? null,
    show: (seen) => bound?.show(seen),
    bind: (scene) => {
      bound = scene;
      if (focused !== null) scene?.focus(focused, { animate: false });
    },
  };
}
