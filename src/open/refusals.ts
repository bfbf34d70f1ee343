/** Says why nothing could be opened, and what can be. */
import type { Diagnostic } from '../schema/diagnostic.ts';
import { NOTE_EXTENSIONS, isNoteName } from '../schema/noteFile.ts';
import type { PickedFile } from './pickedFile.ts';

const WANTED = `notes are text files that end in ${NOTE_EXTENSIONS.map((extension) => `.${extension}`).join(', ')}`;

/** Says, as the end of a sentence, why there is no note among these files. */
export function nothingToRead(files: readonly PickedFile[], diagnostics: readonly Diagnostic[]): string {
  const [fault] = diagnostics;
  if (fault !== undefined && !files.some(({ path }) => !isNoteName(path))) return fault.message;
  if (files.length === 0) return `there is no file in it; ${WANTED}`;
  const [first] = files;
  return files.length === 1 && first !== undefined
    ? `${first.path} is no note; ${WANTED}`
    : `none of the ${String(files.length)} files is a note; ${WANTED}`;
}
