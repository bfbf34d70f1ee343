/**
 * What the pipeline costs beside its parser alone, over the same notes in the same run, and how its time grows
 * with the notes. Ratios only: times differ from machine to machine, and on one machine from minute to minute.
 */
import { access } from 'node:fs/promises';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Knowledge, notesToGraph } from '../../src/pipeline/notesToGraph.ts';
import { readNoteBy } from '../../src/pipeline/readNote.ts';
import type { Note } from '../../src/schema/note.ts';
import { loadParser } from '../markdownParser.ts';
import { readInputs } from '../readInputs.ts';

/** The notes to measure by, where the design folder lies beside the project; else the sample. */
const SEED = '../shared/gold/ray-summit-2024.md';
const WARM_UP = 40;
const ROUNDS = 60;
const FEW = 100;
const MANY = 1000;
const GROWTH_ROUNDS = 3;

/** How the command line reads a note. */
const read = readNoteBy(await loadParser());

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Measures and prints both ratios. @param paths the notes to measure by; none for the usual ones */
export async function benchPipeline(paths: readonly string[]): Promise<void> {
  const isThere = await access(SEED).then(
    () => true,
    () => false,
  );
  const { notes, knowledge } = await readInputs(paths.length > 0 ? paths : isThere ? [SEED] : []);
  const cost = costBesideParser(notes, knowledge);
  console.log(
    `pipeline beside remark-parse with GFM${cost.toFixed(2).padStart(8)}  (median of ${ROUNDS} rounds in turn, ${describe(notes)})`,
  );
  const growth = growthOf((await readInputs([])).notes, knowledge);
  console.log(
    `${MANY} notes beside ${FEW}${growth.toFixed(2).padStart(24)}  (median of ${GROWTH_ROUNDS} rounds in turn, the sample under many names)`,
  );
}

function costBesideParser(notes: readonly Note[], knowledge: Knowledge): number {
  return ratioOf(
    () => notesToGraph(notes, knowledge, read),
    () => notes.map(({ text }) => parser.parse(text)),
    WARM_UP,
    ROUNDS,
  );
}

function growthOf(notes: readonly Note[], knowledge: Knowledge): number {
  const [few, many] = [repeated(notes, FEW), repeated(notes, MANY)];
  return ratioOf(
    () => notesToGraph(many, knowledge, read),
    () => notesToGraph(few, knowledge, read),
    1,
    GROWTH_ROUNDS,
  );
}

/** So many notes: the given ones again and again, each under a name of its own. */
const repeated = (notes: readonly Note[], count: number): Note[] =>
  Array.from({ length: count }, (_, index) => {
    const note = notes[index % notes.length];
    if (note === undefined) throw new Error('there is no note to repeat');
    return { ...note, id: `${Math.floor(index / notes.length)}/${note.id}` };
  });

/** The median of how much longer `ours` takes than `theirs`, in turn, so that both meet the same state of the machine. */
function ratioOf(ours: () => unknown, theirs: () => unknown, warmUp: number, rounds: number): number {
  const ratios: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const ratio = timeOf(ours) / timeOf(theirs);
    if (round >= warmUp) ratios.push(ratio);
  }
  return ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const describe = (notes: readonly Note[]): string =>
  notes.length === 1 ? (notes[0]?.id ?? '') : `${notes.length} notes`;
