/** `npm run eval -- [GOLD…]`: runs the pipeline over gold documents with the default configuration and prints their scores. */
import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { makeGraph } from './makeGraph.ts';

interface Measure {
  readonly recall: number | null;
  readonly precision: number | null;
  readonly f1: number | null;
}

/** What the scorer beside the gold documents returns, as far as it is printed. */
interface Score {
  readonly entities: Measure;
  readonly mentions: Measure;
  readonly covers: Measure;
  readonly relations: Measure;
  readonly kindAccuracy: number;
  readonly talkOrder: number | null;
  readonly junk: number;
  readonly duplicates: number;
}

type Scorer = (gold: unknown, graph: unknown) => Score;

const COLUMNS: readonly (readonly [string, (score: Score) => number | null])[] = [
  ['entity F1', ({ entities }) => entities.f1],
  ['recall', ({ entities }) => entities.recall],
  ['precision', ({ entities }) => entities.precision],
  ['kinds', ({ kindAccuracy }) => kindAccuracy],
  ['mention F1', ({ mentions }) => mentions.f1],
  ['covers F1', ({ covers }) => covers.f1],
  ['relation R', ({ relations }) => relations.recall],
  ['relation P', ({ relations }) => relations.precision],
  ['talk order', ({ talkOrder }) => talkOrder],
  ['junk', ({ junk }) => junk],
  ['duplicates', ({ duplicates }) => duplicates],
];

async function main(argv: readonly string[]): Promise<number> {
  const { paths } = readArguments(argv, 'npm run eval -- GOLD.json…', []);
  if (paths.length === 0) throw new CliError('no gold graph was given\nusage: npm run eval -- GOLD.json…');
  console.log(['document'.padEnd(26), ...COLUMNS.map(([name]) => name.padStart(11))].join(''));
  for (const path of paths) {
    const score = await scoreOf(path);
    const cells = COLUMNS.map(([, read]) => format(read(score)).padStart(11));
    console.log([basename(path, '.json').padEnd(26), ...cells].join(''));
  }
  return 0;
}

/** Extracts the notes that lie beside a gold graph, and scores what came out. */
async function scoreOf(path: string): Promise<Score> {
  const gold = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as { readonly source: string })
    .catch((error: Error) => {
      throw new CliError(`${path}: this gold graph cannot be read: ${error.message}`, 1);
    });
  const { graph } = await makeGraph([join(dirname(path), gold.source)]);
  const scorer = await scorerBeside(path);
  return scorer(gold, graph);
}

/** The scorer lies beside the gold graphs, or one folder up. */
async function scorerBeside(path: string): Promise<Scorer> {
  const folders = [dirname(path), join(dirname(path), '..')];
  for (const file of folders.map((folder) => resolve(folder, 'score.mjs'))) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) return ((await import(pathToFileURL(file).href)) as { readonly score: Scorer }).score;
  }
  throw new CliError(`${path}: no score.mjs lies beside this gold graph or in the folder above`, 1);
}

const format = (value: number | null): string =>
  value === null ? '-' : Number.isInteger(value) && value !== 1 ? String(value) : value.toFixed(3);

await runCommand(main);
