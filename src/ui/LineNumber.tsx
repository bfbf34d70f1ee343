/** The number of a line beside its words: pressing it shows the line in its place in the whole note. */
import { useActions } from './stage.tsx';

/** Shows the number as `:171`. */
export function LineNumber({ source, line }: { readonly source: string; readonly line: number }) {
  const { openNote } = useActions();
  return (
    <button
      type="button"
      className="line"
      title={`${source}:${String(line)} in its place`}
      onClick={() => openNote({ source, line })}
    >
      <span className="visually-hidden">line </span>:{line}
    </button>
  );
}
