/** The front matter of a recap: what the show is called, and which slides were made for it. */
import type { Diagnostic, PlacedDiagnostic } from '../../schema/diagnostic.ts';
import { readYaml } from '../../schema/yamlFile.ts';
import type { RawRecap } from './rawRecap.ts';

export interface RecapFront {
  readonly title: string;
  /** Ids of all slides that were ever made, in order: one that is not in the file was deleted by somebody. */
  readonly made: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** True where there is front matter, and it is not what front matter is. */
  readonly isBroken: boolean;
}

/** Reads the front matter; what is wrong with it costs only itself. */
export function readFront({ lines, front }: RawRecap, file: string): RecapFront {
  const none = { title: '', made: [], diagnostics: [], isBroken: false };
  if (front === undefined) return none;
  const text = lines
    .slice(front.first + 1, front.last)
    .map((line) => line.text)
    .join('\n');
  const { value, diagnostics: faults, fault } = readYaml({ path: file, text });
  const moved = (diagnostic: PlacedDiagnostic): Diagnostic => ({
    ...diagnostic,
    severity: 'warning',
    line: diagnostic.line + 1,
  });
  if (faults.length > 0) return { ...none, diagnostics: faults.map(moved), isBroken: true };
  if (value === null || value === undefined) return none;
  if (typeof value !== 'object' || Array.isArray(value)) {
    const message = 'expected lines such as "title: My summit" in the front matter';
    return { ...none, diagnostics: [moved(fault([], message))], isBroken: true };
  }
  const { title = '', made = [] } = value as { readonly title?: unknown; readonly made?: unknown };
  const diagnostics: Diagnostic[] = [];
  const isText = typeof title === 'string' || typeof title === 'number';
  if (!isText && title !== null) diagnostics.push(moved(fault(['title'], 'expected the title as text')));
  const isList = Array.isArray(made) && made.every((id) => typeof id === 'string');
  if (!isList) diagnostics.push(moved(fault(['made'], 'expected a list of the slides that were made')));
  return {
    title: isText ? String(title) : '',
    made: isList ? made : [],
    diagnostics,
    isBroken: !isList,
  };
}
