/** Looks into a kept folder from time to time, while the page is looked at, and tells when its notes have changed. */
import { filesIn } from './folder.ts';

/** Ms between two looks. */
const EVERY = 700;

/** Watches until what it returns is called. `onChange` is not called again while it is at work. */
export function watchFolder(
  folder: FileSystemDirectoryHandle,
  onChange: (folder: FileSystemDirectoryHandle) => Promise<void>,
): () => void {
  let known: string | undefined;
  let isOver = false;
  const look = async (): Promise<void> => {
    const begun = performance.now();
    if (!document.hidden) {
      // A folder that is gone for the moment, or no longer to be read, is looked for again.
      const state = await stateOf(folder).catch(() => known);
      const isChanged = known !== undefined && state !== known;
      known = state;
      if (isChanged && !isOver) await onChange(folder);
    }
    // A large folder takes a while to look through: most of the time is left for other things.
    if (!isOver) setTimeout(() => void look(), Math.max(EVERY, 3 * (performance.now() - begun)));
  };
  void look();
  return () => {
    isOver = true;
  };
}

/** What tells one state of the notes from another: their names, sizes and times. */
async function stateOf(folder: FileSystemDirectoryHandle): Promise<string> {
  const { files } = await filesIn(folder);
  return files
    .map(({ path, size, lastModified }) => `${path} ${String(size)} ${String(lastModified)}`)
    .join('\n');
}
