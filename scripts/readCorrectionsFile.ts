/** Reads the corrections file of some notes. Most notes have none. */
import { readFile } from 'node:fs/promises';
import { type CorrectionsRead, readCorrections } from '../src/schema/correctionsFile.ts';
import { correctionsPath } from './correctionsPath.ts';

export interface CorrectionsFile extends CorrectionsRead {
  readonly path: string;
  /** Empty where there is no file yet. */
  readonly text: string;
}

/** Reads it; a file that cannot be read is a diagnostic. */
export async function readCorrectionsFile(paths: readonly string[]): Promise<CorrectionsFile> {
  const path = correctionsPath(paths);
  try {
    const text = await readFile(path, 'utf8');
    return { path, text, ...readCorrections({ path, text }) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const fault = `the corrections cannot be read (${code ?? message}), so nothing is corrected`;
    return {
      path,
      text: '',
      entries: [],
      diagnostics: code === 'ENOENT' ? [] : [{ severity: 'error', file: path, message: fault }],
    };
  }
}
