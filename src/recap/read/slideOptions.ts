/** A slide's block of options: YAML, each option checked by itself, so that a wrong one costs nothing but itself. */
import { LAYOUTS } from '../../layout/layouts.ts';
import type { Diagnostic, PlacedDiagnostic } from '../../schema/diagnostic.ts';
import type { KnowledgeGraph } from '../../schema/knowledgeGraph.ts';
import { readYaml } from '../../schema/yamlFile.ts';
import { type MadeMark, readMark } from '../fingerprint.ts';
import type { SlideView } from '../recap.ts';
import { keyOfName } from './nameIndex.ts';

export interface SlideOptions {
  readonly view: SlideView;
  readonly notes: string;
  readonly made: MadeMark | undefined;
}

export const NO_OPTIONS: SlideOptions = {
  view: { layout: null, focus: [], camera: null, hide: [] },
  notes: '',
  made: undefined,
};

type Keys = readonly (string | number)[];
type Complain = (keys: Keys, message: string) => void;
type Reading<T> = (value: unknown, graph: KnowledgeGraph, complain: Complain) => T;

/** Longer options are not read: they are no options of a slide. */
const LONGEST = 100_000;

/**
 * Reads the options of a slide.
 * @param line the 1-based line of the file on which the YAML begins
 */
export function readSlideOptions(
  yaml: string,
  file: string,
  line: number,
  graph: KnowledgeGraph,
): { readonly options: SlideOptions; readonly diagnostics: readonly Diagnostic[] } {
  const refuse = (message: string) => ({
    options: NO_OPTIONS,
    diagnostics: [{ severity: 'warning', file, line, column: 1, message } as const],
  });
  if (yaml.length > LONGEST)
    return refuse(`these options are left out: they are longer than ${String(LONGEST)} characters`);
  if (yaml.trim() === '') return { options: NO_OPTIONS, diagnostics: [] };
  const { value, diagnostics: faults, fault } = readYaml({ path: file, text: yaml });
  const moved = (diagnostic: PlacedDiagnostic): Diagnostic => ({
    ...diagnostic,
    severity: 'warning',
    line: diagnostic.line + line - 1,
  });
  if (faults.length > 0) return { options: NO_OPTIONS, diagnostics: faults.map(moved) };
  if (!isMap(value))
    return refuse(
      `these options are left out: expected lines such as "layout: talks", found ${kindOf(value)}`,
    );
  const diagnostics: Diagnostic[] = [];
  const complain: Complain = (keys, message) => diagnostics.push(moved(fault(keys, message)));
  for (const name of Object.keys(value)) {
    if (!KNOWN.has(name))
      complain([name], `unknown option "${name}": expected one of ${[...KNOWN].join(', ')}`);
  }
  const of = <T>(name: string, read: Reading<T>, otherwise: T): T =>
    Object.hasOwn(value, name) && value[name] !== null ? read(value[name], graph, complain) : otherwise;
  const options = {
    view: {
      layout: of('layout', readLayout, null),
      focus: of('focus', readFocus, []),
      camera: of('camera', readCamera, null),
      hide: of('hide', readHide, []),
    },
    notes: of('notes', readNotes, ''),
    made: of('made', readMark, undefined),
  };
  return { options, diagnostics };
}

const KNOWN: ReadonlySet<string> = new Set(['layout', 'focus', 'camera', 'hide', 'notes', 'made']);

const readLayout: Reading<string | null> = (value, _graph, complain) => {
  const found = LAYOUTS.find(({ name }) => name === value);
  if (found === undefined)
    complain(
      ['layout'],
      `expected a layout (${LAYOUTS.map(({ name }) => name).join(', ')}), found ${shown(value)}`,
    );
  return found?.name ?? null;
};

const readFocus: Reading<readonly string[]> = (value, graph, complain) =>
  listOf(value, 'focus', 'a list of names', complain).flatMap(({ item, keys }) => {
    const name = /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/u.exec(item)?.[1] ?? item;
    const key = keyOfName(graph, name);
    if (key === undefined) complain(keys, `nothing in the graph is called "${short(name)}"; it is not lit`);
    return key ?? [];
  });

const readHide: Reading<readonly string[]> = (value, graph, complain) => {
  const kinds = graph.getAttribute('kinds');
  return listOf(value, 'hide', 'a list of kinds', complain).flatMap(({ item, keys }) => {
    const wanted = item.trim().toLowerCase();
    const kind = kinds.find(({ name, label, plural }) =>
      [name, label, plural].some((word) => word.toLowerCase() === wanted),
    );
    if (kind === undefined)
      complain(keys, `expected a kind (${kinds.map(({ name }) => name).join(', ')}), found "${short(item)}"`);
    return kind?.name ?? [];
  });
};

const readCamera: Reading<SlideView['camera']> = (value, _graph, complain) => {
  if (!isMap(value)) {
    complain(['camera'], `expected { x, y, width } as numbers, found ${kindOf(value)}`);
    return null;
  }
  const { x, y, width } = value;
  const isNumber = (part: unknown): part is number => typeof part === 'number' && Number.isFinite(part);
  if (isNumber(x) && isNumber(y) && isNumber(width) && width > 0) return { x, y, width };
  complain(['camera'], 'expected x, y and a width above 0, each a number; the camera is left where it is');
  return null;
};

const readNotes: Reading<string> = (value, _graph, complain) => {
  if (typeof value === 'string') return value.trimEnd();
  complain(
    ['notes'],
    `expected text (write "notes: |" and the text below it, indented), found ${kindOf(value)}`,
  );
  return '';
};

/** A list of texts; one text alone is a list of one. */
function listOf(
  value: unknown,
  name: string,
  expected: string,
  complain: Complain,
): { item: string; keys: Keys }[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item: unknown, index) => {
    const keys = Array.isArray(value) ? [name, index] : [name];
    if (typeof item === 'string' || typeof item === 'number') return [{ item: String(item), keys }];
    complain(keys, `expected ${expected}, found ${kindOf(item)}`);
    return [];
  });
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string =>
  value === null ? 'nothing' : Array.isArray(value) ? 'a list' : isMap(value) ? 'a map' : shown(value);

const shown = (value: unknown): string => {
  if (typeof value === 'string') return `"${short(value)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'something else';
};

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
