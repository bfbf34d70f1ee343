/** `npm run build -- [PATH…] [--out DIR]`: the graph of the notes and the static site around it. */
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { formatDiagnostic } from '../src/schema/diagnostic.ts';
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { makeGraph } from './makeGraph.ts';
import { siteConfig } from './siteConfig.ts';

async function main(argv: readonly string[]): Promise<number> {
  const { paths, options } = readArguments(argv, 'npm run build -- [PATH…] [--out DIR]', ['out']);
  const made = await makeGraph(paths);
  for (const diagnostic of made.diagnostics) console.error(formatDiagnostic(diagnostic));
  const out = resolve(options['out'] ?? 'dist');
  await replaceFolder(out, (folder) =>
    build({
      ...siteConfig(paths),
      logLevel: 'warn',
      build: { ...siteConfig(paths).build, outDir: folder, emptyOutDir: true },
    }),
  );
  console.log(made.summary);
  console.log(`  the site is in ${out}; any web server can serve it`);
  return 0;
}

/** Builds beside the target and swaps the folders, so that an old site survives a build that fails. A folder that is no site of ours is not replaced. */
async function replaceFolder(target: string, make: (folder: string) => Promise<unknown>): Promise<void> {
  const before = await stat(target).catch(() => undefined);
  const isSite = await stat(join(target, 'graph.json')).then(
    () => true,
    () => false,
  );
  const isEmpty = before?.isDirectory() === true && (await readdir(target)).length === 0;
  if (before !== undefined && !isSite && !isEmpty) {
    throw new CliError(
      `${target}: this is not a site that was built before, and it is not empty; choose another folder with --out`,
      1,
    );
  }
  const fresh = await mkdtemp(join(dirname(target), '.site-')).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`${target}: the site cannot be written there (${error.code ?? error.message})`, 1);
  });
  try {
    await make(fresh);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

await runCommand(main);
