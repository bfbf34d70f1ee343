/** A button that has the browser ask for files or for a folder. */
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly accept?: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Shows the button; the browser's own field behind it is not seen, and no tab stop. */
export function ChooseButton({ label, isFolder = false, accept, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={(field) => {
          input.current = field;
          // React knows no such property.
          if (field !== null) field.webkitdirectory = isFolder;
        }}
        type="file"
        hidden
        multiple
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          onChoose(Array.from(target.files ?? []));
          // The same again is a choice, too.
          target.value = '';
        }}
      />
    </>
  );
}
