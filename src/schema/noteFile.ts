/** Which files are notes, by their name and size, wherever they are read from. */

export const NOTE_EXTENSIONS = ['md', 'markdown', 'mdown', 'mkd', 'txt'] as const;

/** What a recap that lies beside notes is called at its end: it is made of them, and none of them. */
export const RECAP_ENDING = '.recap.md';

/** Bytes; a note that is larger is left out. */
export const MOST_NOTE_BYTES = 16 * 2 ** 20;

const NOTE_NAME = new RegExp(`\\.(?:${NOTE_EXTENSIONS.join('|')})$`, 'iu');

/** True where the name of a file, or a path, is that of a note. */
export const isNoteName = (path: string): boolean => NOTE_NAME.test(path) && !path.endsWith(RECAP_ENDING);

/** Says why a note of so many bytes is left out. */
export const tooLarge = (bytes: number): string =>
  `it is too large (${String(Math.round(bytes / 2 ** 20))} MB, at most ${String(MOST_NOTE_BYTES / 2 ** 20)} MB are read)`;
