/** `npm run graph -- [PATH…] --explain NAME`: what became of a name, as text for the terminal. */
import { readEntities } from '../src/pipeline/notesToGraph.ts';
import { explain } from '../src/pipeline/explain/explain.ts';
import type { Explained, ExplainedThing, Quote, Vote } from '../src/pipeline/explain/explanation.ts';
import { nearestNames } from '../src/pipeline/explain/nearestNames.ts';
import { foldName } from '../src/pipeline/extract/words.ts';
import { CliError } from './cliError.ts';
import { readInputs } from './readInputs.ts';

/**
 * Explains a name in the notes at the given paths. Throws a `CliError` where it stands nowhere in them, with
 * the names that may have been meant.
 */
export async function explainName(paths: readonly string[], name: string): Promise<string> {
  if (foldName(name) === '') throw new CliError('--explain wants a name, such as --explain "Ray Core"');
  const { notes, knowledge } = await readInputs(paths);
  const decided = readEntities(notes, knowledge);
  const explained = explain(name, decided);
  const near = nearestNames(name, decided.resolved);
  const hint = near.length === 0 ? '' : `; did you mean ${orList(near)}?`;
  if (explained.things.length === 0 && explained.dropped.length === 0) {
    const { entities } = decided.resolved;
    throw new CliError(
      `"${name}" was not found: looked among ${count(entities.length, 'name')} of the graph and in the text of ${count(notes.length, 'note')}, code left out${hint}`,
      1,
    );
  }
  return format(name, explained, hint);
}

function format(name: string, { things, dropped }: Explained, hint: string): string {
  const rest = dropped.map((each) => [placeOf(each), quoted(each.words), each.because]);
  const blocks =
    things.length === 0
      ? [`"${name}" is not in the graph${hint}`]
      : things.map((thing) => formatThing(thing));
  return [...blocks, ...(rest.length === 0 ? [] : [section('No mention of it', rest)])].join('\n\n');
}

function formatThing({ label, kind, mentions, votes, retyped, forms }: ExplainedThing): string {
  return [
    `${label} (${kind})`,
    section(
      `Mentions: ${mentions.length}`,
      mentions.map((mention) => [placeOf(mention), quoted(mention.words), mention.finder]),
    ),
    section(`Why ${kind}`, [
      ...votes.map((vote) => [vote.kind, vote.certainty.toFixed(2), `${vote.finder}, ${times(vote)}`]),
      ...(retyped === undefined ? [] : [[kind, '', retyped]]),
    ]),
    section(
      'Why one thing',
      forms.map((form) => [quoted(form.name), `${form.count}×`, form.because]),
    ),
  ].join('\n');
}

const times = ({ count: number, outcome }: Vote): string =>
  `${number}×${outcome === 'decides' ? ': decides, as the surest' : outcome === 'overruled' ? ': overruled by a surer one for the same words' : ''}`;

/** A heading and its rows, in columns as wide as their widest cell. */
function section(title: string, rows: readonly (readonly string[])[]): string {
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`  ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

const placeOf = ({ place }: Quote): string => `${place.source}:${place.start.line}`;

const LONGEST_QUOTE = 60;

/** A mention of a talk is its whole heading, and one over several lines is shown on one. */
function quoted(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_QUOTE ? `"${line.slice(0, LONGEST_QUOTE - 1)}…"` : `"${line}"`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const orList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
