/**
 * Reads YAML that a person edits: faults become diagnostics with their line, and aliases are refused, since they
 * can blow up. Two parsers: js-yaml, which is some thirty times faster, for what is right, and yaml, which knows
 * where everything stands, for what is not.
 */
import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { PlacedDiagnostic } from './diagnostic.ts';

/** A file beside the notes that a person may edit. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface YamlFile {
  /** What the file holds; undefined where it cannot be read. */
  readonly value: unknown;
  readonly diagnostics: readonly PlacedDiagnostic[];
  /** The diagnostic for a fault that was found in the value, at the line of what lies under these keys. */
  readonly fault: (keys: readonly (string | number)[], message: string) => PlacedDiagnostic;
}

/** What begins an anchor, an alias or a tag; not the sign in `R&D` or `Ink & Switch`. */
const BEYOND_PLAIN = /(?:^|[\s,[{:-])(?:[&*](?!\s)|!)/mu;

/** Says what is wrong with YAML, without the place and the lines around it that the parser adds. */
export const reasonOf = ({ message }: Error): string =>
  message.replace(/(?: at line \d+, column \d+:?)?(?:\n.*)?$/su, '');

/** Parses a YAML file. Never throws. */
export function readYaml(file: TextFile): YamlFile {
  if (BEYOND_PLAIN.test(file.text)) return readSlowly(file);
  try {
    const value: unknown = load(file.text, { schema: CORE_SCHEMA });
    let slow: YamlFile | undefined;
    const fault: YamlFile['fault'] = (keys, message) => (slow ??= readSlowly(file)).fault(keys, message);
    return { value, diagnostics: [], fault };
  } catch {
    return readSlowly(file);
  }
}

function readSlowly({ path, text }: TextFile): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: 'silent' });
  const fault: YamlFile['fault'] = (keys, message) => {
    const node = document.getIn(keys, true);
    const offset = isNode(node) ? node.range?.[0] : undefined;
    const point = offset === undefined ? { line: 1, col: 1 } : lineCounter.linePos(offset);
    return { severity: 'error', file: path, line: point.line, column: point.col, message };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const at = lineCounter.linePos(error.pos[0]);
    const message = `this is not valid YAML: ${reasonOf(error)}`;
    return {
      value: undefined,
      diagnostics: [{ severity: 'error', file: path, line: at.line, column: at.col, message }],
      fault,
    };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown, diagnostics: [], fault };
  } catch {
    return {
      value: undefined,
      diagnostics: [
        fault([], 'it uses YAML aliases (&name, *name), which are not read here; write the value out'),
      ],
      fault,
    };
  }
}
