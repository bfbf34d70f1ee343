/** `npm run graph -- [PATH…] [--out DIR] [--coverage]`: notes → graph.json and sources.json; `--coverage` lists the lines that are not in the graph; `--no-cache` builds it anew. With `--explain NAME` it writes nothing and says what became of a name. */
import { access, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatDiagnostic } from '../src/schema/diagnostic.ts';
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { inputPaths } from './inputPaths.ts';
import { writeTogether } from './jsonFile.ts';
import { keepRun } from './lastRun.js';
import { type MadeGraph, makeGraph } from './makeGraph.ts';
import { listNotes } from './readNotes.ts';
import { settledStampsOf, stampsOf } from './stamps.js';
import { unusedLines } from './summary.ts';

const USAGE = 'npm run graph -- [PATH…] [--out DIR] [--coverage] [--no-cache] | --explain NAME';

async function main(argv: readonly string[]): Promise<number> {
  const { paths, options, flags } = readArguments(argv, USAGE, ['out', 'explain'], ['coverage', 'no-cache']);
  const { explain: name } = options;
  if (name !== undefined) {
    if (options['out'] !== undefined)
      throw new CliError(`--explain writes nothing, so --out is of no use\nusage: ${USAGE}`);
    // All that understands notes is loaded only where a graph is not kept.
    const { explainName } = await import('./explainName.ts');
    console.log(await explainName(paths, name));
    return 0;
  }
  const out = options['out'] ?? 'graph';
  const written = ['graph.json', 'sources.json'].map((file) => join(out, file));
  const isKept = !flags.has('no-cache');
  const begun = Date.now();
  const listed = await listNotes(paths);
  const inputs = isKept ? await inputPaths(paths, listed) : undefined;
  const stamps = inputs && settledStampsOf(inputs, begun);
  const made = await makeGraph(paths, { isKept, listed });
  const err = made.diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join('');
  process.stderr.write(err);
  if (made.notes === 0) {
    console.error(
      `no notes were found in ${paths.join(', ')}: looked for files that end in .md, .markdown or .txt`,
    );
    if (await exists(join(out, 'graph.json'))) return 0;
  }
  await writeFiles(out, made);
  const lines = [
    made.summary,
    ...(flags.has('coverage') ? unusedLines(made) : []),
    `  written to ${written.join(' and ')}`,
  ];
  const said = { out: `${lines.join('\n')}\n`, err };
  process.stdout.write(said.out);
  const { kept } = made.files.graph;
  if (kept !== undefined && stamps !== undefined)
    keepRun(dirname(kept.path), argv, { ...stamps, ...stampsOf(written) }, said);
  return 0;
}

async function writeFiles(out: string, { files }: MadeGraph): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    await writeTogether([
      { path: join(out, 'sources.json'), file: files.sources },
      { path: join(out, 'graph.json'), file: files.graph },
    ]);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CliError(
      `${out}: the graph could not be written there (${code ?? message}); what was there before is still there`,
      1,
    );
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

await runCommand(main);
