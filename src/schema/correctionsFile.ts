/**
 * Reads and writes the corrections file: a YAML list, one entry a correction. What is wrong costs only its own entry;
 * even where the file is no YAML as a whole, the entries that are right are read. Writing changes only the entry that is
 * meant: the rest of the text, comments and all, stays byte for byte.
 */
import * as v from 'valibot';
import { LineCounter, isAlias, isMap, isNode, isSeq, parseDocument, stringify } from 'yaml';
import { describeIssue } from './checkGraphFile.ts';
import { CORRECTION_SCHEMAS, type Correction, VERBS } from './correction.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type TextFile, reasonOf } from './yamlFile.ts';

export interface CorrectionEntry {
  readonly correction: Correction;
  readonly file: string;
  /** 1-based, where the entry begins. */
  readonly line: number;
  readonly column: number;
  /** Offsets of its text: from the beginning of its first line to behind its last. */
  readonly start: number;
  readonly end: number;
}

export interface CorrectionsRead {
  readonly entries: readonly CorrectionEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A piece of the file that is parsed by itself. */
interface Piece {
  readonly text: string;
  readonly offset: number;
  /** Lines before it. */
  readonly above: number;
}

const ALIASES = 'it uses YAML aliases (&name, *name), which are not read here; write the value out';
const BEGINS_ENTRY = /^[ \t]*-(?=[ \t\r]|$)/u;

/** Reads the corrections of a file. Never throws. */
export function readCorrections(file: TextFile): CorrectionsRead {
  const whole = readPiece(file, { text: file.text, offset: 0, above: 0 });
  if (!whole.isBroken) return whole;
  const pieces = piecesOf(file.text).map((piece) => readPiece(file, piece));
  const diagnostics = pieces.flatMap((piece) => piece.diagnostics);
  return {
    entries: pieces.flatMap(({ entries }) => entries),
    diagnostics: pieces.some(({ isBroken }) => isBroken)
      ? diagnostics
      : [...whole.diagnostics, ...diagnostics],
  };
}

/** Cuts a file that is no YAML where entries begin. */
function piecesOf(text: string): Piece[] {
  const lines = text.split(/(?<=\n)/u);
  const indent = lines.find((line) => BEGINS_ENTRY.test(line))?.search(/-/u) ?? 0;
  const pieces: { text: string; offset: number; above: number }[] = [];
  let offset = 0;
  for (const [above, line] of lines.entries()) {
    const begins = BEGINS_ENTRY.test(line) && line.search(/-/u) === indent;
    const last = pieces.at(-1);
    if (begins || last === undefined) pieces.push({ text: line, offset, above });
    else last.text += line;
    offset += line.length;
  }
  return pieces;
}

function readPiece(
  { path, text: all }: TextFile,
  { text, offset, above }: Piece,
): CorrectionsRead & { readonly isBroken: boolean } {
  const lineCounter = new LineCounter();
  // Failsafe: every value is the words that stand there, be they "on", "1e3" or "2024-01-01".
  const document = parseDocument(text, { lineCounter, logLevel: 'silent', schema: 'failsafe' });
  const at = (place: number): { readonly line: number; readonly column: number } => {
    const { line, col } = lineCounter.linePos(place);
    return { line: Math.max(1, line) + above, column: Math.max(1, col) };
  };
  const fault = (place: number, message: string): Diagnostic => ({
    severity: 'error',
    file: path,
    ...at(place),
    message,
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = `this is not valid YAML: ${reasonOf(error)}; the other corrections are read`;
    return {
      entries: [],
      diagnostics: [fault(Math.min(error.pos[0], text.trimEnd().length - 1), message)],
      isBroken: true,
    };
  }
  const list = document.contents;
  if (list === null || !isSeq(list)) {
    // Comments alone hold nothing.
    const isEmpty = list === null || String(list.toJSON()) === '';
    const message =
      'expected a list of corrections, such as "- merge: Kilncore", below it "  into: Kiln Core"';
    return { entries: [], diagnostics: isEmpty ? [] : [fault(0, message)], isBroken: false };
  }
  const entries: CorrectionEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of list.items) {
    const [from, behind] = item.range;
    const leftOut = (place: number, message: string): void => {
      diagnostics.push(fault(place, `this correction is left out: ${message}`));
    };
    if (isAlias(item)) {
      leftOut(from, ALIASES);
      continue;
    }
    if (!isMap(item)) {
      leftOut(from, `expected one of ${VERBS.join(', ')} with a name`);
      continue;
    }
    let value: unknown;
    try {
      value = item.toJS(document, { maxAliasCount: 0 });
    } catch {
      leftOut(from, ALIASES);
      continue;
    }
    const verbs = VERBS.filter((verb) => item.has(verb));
    const [verb] = verbs;
    if (verb === undefined || verbs.length > 1) {
      const found = item.items.map(({ key }) => String(key.toJSON()));
      const what = verbs.length > 1 ? verbs.join(' and ') : found.join(', ') || 'nothing';
      leftOut(from, `expected one of ${VERBS.join(', ')}, found ${what}`);
      continue;
    }
    const parsed = v.safeParse(CORRECTION_SCHEMAS[verb], value, { abortEarly: true });
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const part = item.getIn(
        (issue.path ?? []).map(({ key }) => key),
        true,
      );
      leftOut((isNode(part) ? part.range?.[0] : undefined) ?? from, describeIssue(issue));
      continue;
    }
    const start = all.lastIndexOf('\n', offset + from - 1) + 1;
    const last = offset + behind;
    const newline = all.indexOf('\n', Math.max(start, last - 1));
    const end = newline < 0 ? all.length : newline + 1;
    entries.push({ correction: parsed.output, file: path, ...at(from), start, end });
  }
  return { entries, diagnostics, isBroken: false };
}

/** What a file begins with that the view made. */
const HEAD = `# What was corrected by hand; replayed whenever the graph is built. One entry a correction, in any order;
# where two contradict each other, the first holds.
`;

/** Adds a correction at the end of a file's text; the rest stays as it is. */
export function withCorrection(text: string, correction: Correction): string {
  const document = parseDocument(text, { logLevel: 'silent', schema: 'failsafe' });
  const list = document.contents;
  if (document.errors.length === 0 && isSeq(list) && list.flow === true) {
    document.add(document.createNode(correction));
    return document.toString({ lineWidth: 0 });
  }
  const indent = /^([ \t]*)-(?=[ \t\r]|$)/mu.exec(text)?.[1] ?? '';
  const entry = stringify([correction], { lineWidth: 0 }).replace(/^(?=.)/gmu, indent);
  const before = text === '' ? HEAD : text.endsWith('\n') ? text : `${text}\n`;
  // `[]` is how an editor may leave an empty list.
  return before.replace(/^\s*\[\s*\]\s*$/mu, '') + entry;
}

/** Takes the given entries of a file out of its text; comments and the other entries stay. */
export function withoutEntries(text: string, entries: readonly CorrectionEntry[]): string {
  const document = parseDocument(text, { logLevel: 'silent', schema: 'failsafe' });
  const list = document.contents;
  if (document.errors.length === 0 && isSeq(list) && list.flow === true) {
    const places = new Set(entries.map(({ start, line, column }) => `${start}:${line}:${column}`));
    const { entries: all } = readCorrections({ path: '', text });
    const kept = all.filter(({ start, line, column }) => !places.has(`${start}:${line}:${column}`));
    return kept.length === 0
      ? ''
      : stringify(
          kept.map(({ correction }) => correction),
          { lineWidth: 0 },
        );
  }
  return entries
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}
