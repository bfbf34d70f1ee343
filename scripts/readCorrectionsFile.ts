/** Understands the corrections file of some notes. Most notes have none. */
import { type CorrectionsRead, readCorrections } from '../src/schema/correctionsFile.ts';
import type { CorrectionsText } from './inputFiles.ts';

export interface CorrectionsFile extends CorrectionsRead {
  readonly path: string;
  /** Empty where there is no file yet. */
  readonly text: string;
}

/** Reads the corrections in the file's text; a file that cannot be read is a diagnostic. */
export function readCorrectionsFile({ path, text, fault }: CorrectionsText): CorrectionsFile {
  if (fault === undefined) return { path, text, ...readCorrections({ path, text }) };
  const message = `the corrections cannot be read (${fault}), so nothing is corrected`;
  return { path, text, entries: [], diagnostics: [{ severity: 'error', file: path, message }] };
}
