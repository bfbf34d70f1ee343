/** `npm run bench`: what we cost beside others that do a part of it, side by side in one run, as ratios. */
import { readArguments } from './arguments.ts';
import { BENCHES } from './bench/benches.ts';
import { runCommand } from './cliError.ts';

const USAGE = `npm run bench -- [${BENCHES.map(({ name }) => name).join('|')}…] [PATH…] [NUMBER OF NOTES…]`;

async function main(argv: readonly string[]): Promise<number> {
  const { paths: given } = readArguments(argv, USAGE, []);
  const isName = (word: string): boolean => BENCHES.some(({ name }) => name === word);
  const paths = given.filter((word) => !isName(word));
  const chosen = BENCHES.filter(({ name }) => given.includes(name) || !given.some(isName));
  const missed: string[] = [];
  for (const { name, says, run } of chosen) {
    console.log(`\n${name}: ${says}`);
    missed.push(...(await run(paths)));
  }
  for (const line of missed) console.log(`missed: ${line}`);
  return missed.length === 0 ? 0 : 1;
}

await runCommand(main);
