/**
 * `npm run mutate -- [PATH…]`: changes the code of files or folders (by default all of `src/pipeline` and `src/query`) in
 * small ways, one after the other, and says which changes no test notices, and a table of how many of each folder were
 * noticed. It takes some files at a time and keeps what it found after each time: a run that is stopped goes on where it
 * was, and only what was changed since is tried again.
 *
 * Stryker makes the changes; the tests are run by a runner of our own (`scripts/mutation/inProcess.ts`). Stryker needs many
 * packages, so it has a `package.json` of its own beside that, which is installed when it is first wanted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { groupBy } from '../src/pipeline/groupBy.ts';
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';

const HOME = join('scripts', 'mutation');
const STRYKER = join(HOME, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
/** Where Stryker keeps its results, as its configuration says. */
const KEPT = join('.cache', 'mutation', 'incremental.json');
const ALL = ['src/pipeline', 'src/query'];
const USAGE = 'npm run mutate -- [PATH…]';
/** Lines of code after which results are kept: some minutes' work. All tests are run once before each time. */
const PORTION = 2500;

/** A change that was made to a file: where, to what, and what became of it. */
interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

type Results = Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;

const isNoticed = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout';
const isUnnoticed = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

function main(argv: readonly string[]): Promise<number> {
  const { paths } = readArguments(argv, USAGE, []);
  const files = filesAt(paths.length === 0 ? ALL : paths);
  if (!existsSync(STRYKER) && run('npm', ['ci', '--prefix', HOME]) !== 0)
    throw new CliError('Stryker could not be fetched; what npm says of it stands above', 1);
  for (const portion of portionsOf(files)) {
    const code = run(process.execPath, [
      '--import',
      'tsx',
      STRYKER,
      'run',
      join(HOME, 'stryker.config.json'),
      '--mutate',
      portion.join(','),
    ]);
    if (code !== 0) return Promise.resolve(code);
  }
  const { files: results } = JSON.parse(readFileSync(KEPT, 'utf8')) as { readonly files: Results };
  for (const line of files.flatMap((file) => unnoticedIn(file, results))) console.log(line);
  console.log(tableOf(files, results));
  return Promise.resolve(0);
}

function filesAt(paths: readonly string[]): readonly string[] {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new CliError(`there is no ${missing}; expected files or folders of the project`);
  return paths.flatMap((path) =>
    statSync(path).isDirectory() ? globSync(`${path}/**/*.ts`).toSorted() : [path],
  );
}

/** Puts so many files together as are tried in one go. */
function portionsOf(files: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [];
  let room = 0;
  for (const file of files) {
    if (room <= 0) {
      portions.push([]);
      room = PORTION;
    }
    portions.at(-1)?.push(file);
    room -= readFileSync(file, 'utf8').split('\n').length;
  }
  return portions;
}

/** Lists the changes to a file that no test noticed: `FILE:LINE:COLUMN what stood there → what was put there`. */
function unnoticedIn(file: string, results: Results): readonly string[] {
  const { source = '', mutants = [] } = results[file] ?? {};
  const lines = source.split('\n');
  return mutants.filter(isUnnoticed).map(({ location: { start, end }, replacement = '', mutatorName }) => {
    const line = lines[start.line - 1] ?? '';
    const stood = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
    return `${file}:${String(start.line)}:${String(start.column)} ${mutatorName}: ${stood} → ${replacement.split('\n').join(' ')}`;
  });
}

/** Sums the files up by their folder, and all of them. @returns a table in Markdown */
function tableOf(files: readonly string[], results: Results): string {
  const row = (name: string, of: readonly string[]): string => {
    const mutants = of.flatMap((file) => results[file]?.mutants ?? []);
    const noticed = mutants.filter(isNoticed).length;
    const all = noticed + mutants.filter(isUnnoticed).length;
    const share = all === 0 ? '' : `${((100 * noticed) / all).toFixed(1)} %`;
    return `| ${name} | ${String(noticed)} of ${String(all)} | ${share} |`;
  };
  const folders = Array.from(groupBy(files, dirname), ([folder, of]) => row(`\`${folder}\``, of));
  return [
    '',
    '| folder | changes noticed | share |',
    '| --- | --- | --- |',
    ...folders,
    row('all', files),
  ].join('\n');
}

/** Runs a command that writes to this terminal. @returns its exit code */
const run = (command: string, parameters: readonly string[]): number =>
  spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: command === 'npm' && process.platform === 'win32',
  }).status ?? 1;

await runCommand(main);
