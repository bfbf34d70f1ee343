/** A part that is put away under its name. What is folded is not rendered: counting it would cost for nothing. */
import { type ReactNode, useState } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  readonly title: string;
  /** What is chosen in it, in a word. */
  readonly state?: string;
  /** True where that is not what it is at first. */
  readonly isOn?: boolean;
  readonly level: 2 | 3;
  readonly children: ReactNode;
}

/** A heading that opens and closes what is below it. */
export function Fold({ title, state = '', isOn = false, level, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="fold"
      data-level={level}
      open={isOpen}
      onToggle={(event) => {
        event.stopPropagation();
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="chevron" size={12} />
        <span className="fold-title">{title}</span>
        {state !== '' && (
          <span className="fold-state" data-on={isOn}>
            {state}
          </span>
        )}
      </summary>
      {isOpen && <div className="fold-body">{children}</div>}
    </details>
  );
}
