/**
 * `npm run fuzz -- [--runs N] [--seed N]`: what holds of any notes, name lists, corrections, recaps, graph files and
 * addresses, tried with many more of them that are made up; a failure prints its seed, which repeats it.
 * `npm run fuzz -- --kills N`: kills the writer of the graph's files so many times.
 */
import { readArguments } from './arguments.ts';
import { CliError, runCommand } from './cliError.ts';
import { killWriter } from './killWriter.ts';
import { runUnitTests } from './runVitest.ts';

/** Tests whose properties are tried as often as is asked for. */
const TESTS = [
  'tests/battery/properties.test.ts',
  'tests/pipeline/correct/properties.test.ts',
  'tests/recap/editRecap.test.ts',
  'tests/recap/readRecap.test.ts',
  'tests/recap/remakeRecap.test.ts',
  'tests/state/hash.test.ts',
];
const USAGE = 'npm run fuzz -- [--runs N] [--seed N] | --kills N';

function main(argv: readonly string[]): Promise<number> {
  const { options } = readArguments(argv, USAGE, ['runs', 'seed', 'kills'], []);
  if (options['kills'] !== undefined) return kill(numberOf('kills', options['kills']));
  const runs = numberOf('runs', options['runs'] ?? '10000');
  const seed = numberOf('seed', options['seed'] ?? String(Date.now() % 2 ** 31));
  console.log(`${String(runs)} runs of each property from seed ${String(seed)}`);
  const passed = runUnitTests([...TESTS, '--testTimeout=0'], {
    FUZZ_RUNS: String(runs),
    FUZZ_SEED: String(seed),
  });
  if (!passed) console.error(`again: npm run fuzz -- --runs ${String(runs)} --seed ${String(seed)}`);
  return Promise.resolve(passed ? 0 : 1);
}

async function kill(kills: number): Promise<number> {
  const { broken, whileWriting, between, left } = await killWriter(kills, console.log);
  console.log(
    `${String(kills)} kills: ${String(broken)} times a part of a file, ${String(whileWriting)} times in the middle of writing, ${String(between)} times between the two files`,
  );
  if (left.length > 0) console.error(`not swept: ${left.join(', ')}`);
  return broken === 0 && left.length === 0 ? 0 : 1;
}

function numberOf(name: string, text: string): number {
  if (!/^\d{1,10}$/u.test(text))
    throw new CliError(`--${name} is "${text}", expected a whole number\nusage: ${USAGE}`);
  return Number(text);
}

await runCommand(main);
