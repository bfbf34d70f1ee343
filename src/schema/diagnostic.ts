/** What is wrong with a file that somebody wrote, said as a value: collected and printed, never thrown. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** The path as it was given. */
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** What was found, what was expected and what to do: one line, lower case, no full stop. */
  readonly message: string;
}

/** A diagnostic of a place in its file. */
export type PlacedDiagnostic = Diagnostic & Readonly<Record<'line' | 'column', number>>;

/** Writes a diagnostic as `file:line:column: message`, leaving out what is not known. */
export function formatDiagnostic({ file, line, column, message }: Diagnostic): string {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  return `${place.join(':')}: ${message}`;
}
