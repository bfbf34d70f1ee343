/** Files that somebody dropped or chose, however the browser hands them over: a path, a size, and a way to the bytes. */

export interface PickedFile {
  /** Relative to what was picked, with `/`; a single file's path is its name. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Ms since 1970, as the file system has it. */
  readonly lastModified: number;
  /** Reads it. Rejects where it is gone or may not be read. */
  readonly read: () => Promise<Uint8Array>;
}

export interface Picked {
  /** What to call it: the name of the file or of the folder. */
  readonly title: string;
  readonly files: readonly PickedFile[];
}

/** Makes a picked file of what a browser calls one. */
export const pickedOf = (file: File, path: string): PickedFile => ({
  path,
  size: file.size,
  lastModified: file.lastModified,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

/**
 * Names what was picked. The ids of notes are those that the command line gives them: relative to a folder that
 * was picked alone, beginning with its name where several were.
 */
export function nameFiles(files: readonly File[]): Picked {
  const paths = files.map((file) => pathOf(file));
  const [first = ''] = paths;
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/')) : '';
  const isOneFolder = folder !== '' && paths.every((path) => path.startsWith(`${folder}/`));
  return {
    title: isOneFolder ? folder : files.length > 1 ? `${first} and ${String(files.length - 1)} more` : first,
    files: files.map((file, index) =>
      pickedOf(file, (paths[index] ?? file.name).slice(isOneFolder ? folder.length + 1 : 0)),
    ),
  };
}

/** The path as the input or the drop has it, without what only says "here". */
function pathOf(file: File & { readonly path?: string }): string {
  const path = file.webkitRelativePath || file.path || file.name;
  return path.replace(/^(?:\.?\/)+/u, '');
}
