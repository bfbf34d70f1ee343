/** `npm start -- [PATH…] [--port N] [--no-cache]`: builds the graph of the notes, serves the view, and keeps both in step with the files. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { formatDiagnostic } from '../src/schema/diagnostic.ts';
import { PROJECT } from './lastRun.js';
import { makeGraph } from './makeGraph.ts';

const USAGE = 'npm start -- [PATH…] [--port N] [--no-cache]';

async function main(argv: readonly string[]): Promise<number> {
  const { paths, options, flags } = readArguments(argv, USAGE, ['port'], ['no-cache']);
  const port = portOf(options['port']);
  const preparing = prepareSite();
  await build(paths, !flags.has('no-cache'));
  await preparing;
  // Loaded late: what serves takes room as well.
  const [{ createServer }, { siteConfig }] = await Promise.all([import('vite'), import('./siteConfig.ts')]);
  const config = siteConfig(paths);
  const server = await createServer(
    port === undefined ? config : { ...config, server: { ...config.server, port, strictPort: true } },
  );
  await server.listen().catch((error: Error) => {
    throw new CliError(`the view cannot be served: ${error.message}; choose another port with --port N`, 1);
  });
  console.log(
    `\n  ${server.resolvedUrls?.local[0] ?? ''}\n\nSaved changes to the notes show at once. Ctrl-C stops.`,
  );
  return 0;
}

/** Where what was prepared of the page is kept. */
const PREPARED = join(PROJECT, 'node_modules', '.vite', 'deps', '_metadata.json');

/**
 * Prepares the page on a fresh machine while the graph is built: in a process of its own, since it takes 300 MB and more,
 * once. Where it fails, the server does the same.
 */
function prepareSite(): Promise<void> {
  if (existsSync(PREPARED)) return Promise.resolve();
  const program = join(PROJECT, 'scripts', 'run.js');
  return new Promise((settle) => {
    const child = spawn(process.execPath, [program, 'prepareSite'], { stdio: 'ignore' });
    for (const end of ['error', 'exit']) child.on(end, () => settle());
  });
}

/** Builds the graph, which is then kept, and says what it holds. */
async function build(paths: readonly string[], isKept: boolean): Promise<void> {
  const { diagnostics, summary } = await makeGraph(paths, { isKept, isHeld: true });
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  console.log(summary);
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`--port ${text}: expected a whole number from 0 to 65535\nusage: ${USAGE}`);
  return port;
}

await runCommand(main);
