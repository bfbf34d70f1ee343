/**
 * `npm run mutate -- [PATH…]`: changes the code of files or folders (by default all of `src/pipeline` and `src/query`,
 * which takes hours) in small ways, one after the other, and says which changes no test notices. Results are kept, so
 * that only what was changed since is tried again.
 *
 * Stryker needs 167 packages, so it has a `package.json` of its own in `scripts/mutation/`, which is installed when it is
 * first wanted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CliError, runCommand } from './cliError.ts';

const HOME = join('scripts', 'mutation');
const STRYKER = join(HOME, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const ALL = ['src/pipeline', 'src/query'];

function main(argv: readonly string[]): Promise<number> {
  const paths = argv.length === 0 ? ALL : argv;
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new CliError(`there is no ${missing}; expected files or folders of the project`);
  if (!existsSync(STRYKER) && run('npm', ['ci', '--prefix', HOME]) !== 0)
    throw new CliError('Stryker could not be fetched; what npm says of it stands above', 1);
  const mutate = paths.map((path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path));
  return Promise.resolve(
    run(process.execPath, [STRYKER, 'run', join(HOME, 'stryker.config.json'), '--mutate', mutate.join(',')]),
  );
}

/** Runs a command that writes to this terminal. @returns its exit code */
const run = (command: string, parameters: readonly string[]): number =>
  spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  }).status ?? 1;

await runCommand(main);
