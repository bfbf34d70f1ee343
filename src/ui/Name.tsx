/**
 * A name in the notes that leads to its node: pointing at it lights the node, and what is pointed at on the map
 * lights it here; pressing it selects it, with Shift compares it.
 */
import type { ReactNode } from 'react';
import { useActions, useView } from './stage.tsx';

interface Props {
  readonly nodeKey: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Shows the name as a button. */
export function Name({ nodeKey, children, className = 'name' }: Props) {
  const { hover, select, compare } = useActions();
  const isLit = useView(({ hovered }) => hovered === nodeKey);
  return (
    <button
      type="button"
      className={className}
      data-lit={isLit || undefined}
      onClick={({ shiftKey }) => (shiftKey ? compare(nodeKey) : select(nodeKey))}
      onPointerEnter={() => hover(nodeKey)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(nodeKey)}
      onBlur={() => hover(null)}
    >
      {children}
    </button>
  );
}
