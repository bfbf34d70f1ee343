/** A few choices in one line, of which one is on. */
import { useId } from 'react';

interface Props<Value extends string | number> {
  /** What is chosen, for those who do not see where it stands. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** Offers the choices as radios. */
export function Segments<Value extends string | number>({ label, options, chosen, choose }: Props<Value>) {
  const name = useId();
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className="segment" data-on={option.value === chosen}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => choose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
