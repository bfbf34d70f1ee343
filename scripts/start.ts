/** `npm start -- [PATH…] [--port N] [--no-cache]`: builds the graph of the notes, serves the view, and keeps both in step with the files. */
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { formatDiagnostic } from '../src/schema/diagnostic.ts';
import { makeGraph } from './makeGraph.ts';

const USAGE = 'npm start -- [PATH…] [--port N] [--no-cache]';

async function main(argv: readonly string[]): Promise<number> {
  const { paths, options, flags } = readArguments(argv, USAGE, ['port'], ['no-cache']);
  const port = portOf(options['port']);
  await build(paths, !flags.has('no-cache'));
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
