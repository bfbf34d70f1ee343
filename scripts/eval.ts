/** `npm run eval -- [GOLD…]`: runs the pipeline over the notes of gold graphs, prints the scores beside their floors, and fails where one is missed. */
import { dirname, basename, join } from 'node:path';
import { glob } from 'tinyglobby';
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { type ScoredDocument, compare, formatRows, missesOf } from './eval/compare.ts';
import { readFloors } from './eval/floors.ts';
import { readGold } from './eval/gold.ts';
import { score } from './eval/score.ts';
import { makeGraph } from './makeGraph.ts';

const OWN_GOLD = 'tests/fixtures/gold/*.json';

async function main(argv: readonly string[]): Promise<number> {
  const { paths } = readArguments(argv, 'npm run eval -- [GOLD.json…]', []);
  const floors = await readFloors();
  const documents: ScoredDocument[] = [];
  for (const path of paths.length > 0 ? paths : (await glob(OWN_GOLD)).sort())
    documents.push(await scoreAt(path));
  if (documents.length === 0) throw new CliError(`no gold graph was given, and ${OWN_GOLD} holds none`);
  const rows = compare(documents, floors);
  console.log(formatRows(rows));
  const misses = rows.flatMap(missesOf);
  for (const { text } of misses) console.log(text);
  return misses.some(({ fails }) => fails) ? 1 : 0;
}

/** Extracts the note that lies beside a gold graph, by itself, and scores what came out. */
async function scoreAt(path: string): Promise<ScoredDocument> {
  const gold = await readGold(path);
  const { graph } = await makeGraph([join(dirname(path), gold.source)]);
  return { name: basename(path, '.json'), score: score(gold, graph) };
}

await runCommand(main);
