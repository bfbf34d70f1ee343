/** What the pointer is on in the graph: a node's mark or its label, since titles are targets too. */
import type Sigma from 'sigma';
import type { Scene } from '../render/scene.ts';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../schema/graphFile.ts';

interface Listeners {
  /** Told whenever the pointer comes to a node, and null when it leaves. */
  readonly hover: (key: string | null) => void;
  /** Told the node that was pressed, null for the ground. */
  readonly select: (key: string | null) => void;
}

/** @returns ends it */
export function followPointer(
  sigma: Sigma<NodeAttributes, EdgeAttributes, GraphAttributes>,
  scene: Scene,
  { hover, select }: Listeners,
): () => void {
  let onMark: string | null = null;
  let over: string | null = null;
  const come = (key: string | null): void => {
    if (key === over) return;
    over = key;
    sigma.getContainer().style.cursor = key === null ? '' : 'pointer';
    hover(key);
  };
  const on = {
    enterNode: ({ node }: { node: string }) => {
      onMark = node;
      come(node);
    },
    leaveNode: () => {
      onMark = null;
      come(null);
    },
    leaveStage: () => come(null),
    moveBody: ({ event }: { event: { x: number; y: number } }) =>
      come(onMark ?? scene.labelAt(event) ?? null),
    clickNode: ({ node }: { node: string }) => select(node),
    clickStage: ({ event }: { event: { x: number; y: number } }) => select(scene.labelAt(event) ?? null),
  };
  for (const [name, listener] of Object.entries(on)) sigma.on(name as 'enterNode', listener);
  return () => {
    for (const [name, listener] of Object.entries(on)) sigma.off(name as 'enterNode', listener);
    come(null);
  };
}
