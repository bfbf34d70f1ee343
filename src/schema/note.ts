/** A note as it was read: its text, and what identifies it. Reading and hashing happen outside the pipeline. */
export interface Note {
  /** The path relative to what was given, with `/`; for a single file, its name. */
  readonly id: string;
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}
