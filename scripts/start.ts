/** `npm start -- [PATH…] [--port N] [--no-cache]`: builds the graph of the notes, serves the view, and keeps both in step with the files. */
import { createServer } from 'vite';
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { formatDiagnostic } from '../src/schema/diagnostic.ts';
import { makeGraph } from './makeGraph.ts';
import { siteConfig } from './siteConfig.ts';

const USAGE = 'npm start -- [PATH…] [--port N] [--no-cache]';

async function main(argv: readonly string[]): Promise<number> {
  const { paths, options, flags } = readArguments(argv, USAGE, ['port'], ['no-cache']);
  const config = siteConfig(paths);
  const port = portOf(options['port']);
  const made = await makeGraph(paths, { isKept: !flags.has('no-cache'), isHeld: true });
  for (const diagnostic of made.diagnostics) console.error(formatDiagnostic(diagnostic));
  console.log(made.summary);
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

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`--port ${text}: expected a whole number from 0 to 65535\nusage: ${USAGE}`);
  return port;
}

await runCommand(main);
