/**
 * What a vault costs from the command line beside remark-parse with GFM over the same files, each measured in a
 * process of its own: on one core and on two, again with nothing changed, and how it grows.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundled } from '../bundled.js';
import { median, printRow } from './figures.ts';
import { makeBriefVault, makeVault } from './vault.ts';
import type { Note } from '../../src/schema/note.ts';

export interface Measured {
  readonly seconds: number;
  /** The most memory that the process held. */
  readonly megabytes: number;
}

/** What a round of measurements found, times as multiples of what remark took in it. */
interface Round {
  /** Seconds that remark took. */
  readonly remark: number;
  readonly one: number;
  readonly two: number;
  /** The whole command: it reads, builds and writes. */
  readonly command: number;
  readonly again: number;
  /** Of each of two parsers that run at once: 1 where the machine has two cores that do not slow one another. */
  readonly atOnce: number;
  readonly megabytes: number;
}

const COLUMNS = ['one core', 'two cores', 'command', 'growth', 'again', 'two remarks', 'MB'] as const;
const USUAL: readonly number[] = [100, 1000];
const ROUNDS = 3;
const BRIEF = 20_000;
const run = promisify(execFile);

/** What `npm run graph` gives Node. */
const AS_GRAPH = ['--max-semi-space-size=16', '--max-old-space-size=8192'];

/** Measures and prints a table. @param sizes numbers of notes, rising; none for the usual ones */
export async function benchVaults(sizes: readonly number[]): Promise<void> {
  printRow('made-up vaults (remark with GFM = 1)', COLUMNS);
  let before: { readonly count: number; readonly seconds: number } | undefined;
  for (const count of sizes.length > 0 ? sizes : USUAL) {
    const folder = mkdtempSync(join(tmpdir(), 'rayograph-bench-'));
    try {
      writeVault(makeVault(count), folder);
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound(folder, round));
      const of = (figure: keyof Round): number => median(rounds.map((round) => round[figure]));
      const seconds = of('one') * of('remark');
      // 1 where ten times the notes take ten times as long.
      const growth = before === undefined ? '' : seconds / before.seconds / (count / before.count);
      const times = [of('one'), of('two'), of('command'), growth, of('again').toFixed(4), of('atOnce')];
      printRow(`${count} notes, remark ${of('remark').toFixed(1)} s`, [...times, of('megabytes').toFixed(0)]);
      before = { count, seconds };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Writes notes as files of `vault` in a folder. */
function writeVault(notes: readonly Note[], folder: string): void {
  for (const { id, text } of notes) {
    mkdirSync(dirname(join(folder, 'vault', id)), { recursive: true });
    writeFileSync(join(folder, 'vault', id), text);
  }
}

/** Has the command open a vault of very short notes once, and prints what it took. @param counts numbers of notes; none for 20,000 */
export async function benchBrief(counts: readonly number[]): Promise<void> {
  printRow('vaults of notes of four lines', ['command', 'MB']);
  for (const count of counts.length > 0 ? counts : [BRIEF]) {
    const folder = mkdtempSync(join(tmpdir(), 'rayograph-bench-'));
    try {
      writeVault(makeBriefVault(count), folder);
      const { seconds, megabytes } = await openBy(folder, join(folder, 'kept'));
      printRow(`${count} notes`, [`${seconds.toFixed(0)} s`, megabytes.toFixed(0)]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measureRound(folder: string, round: number): Promise<Round> {
  const { seconds: remark } = await measure('remark', folder);
  const one = await measure('build', folder, 0);
  const two = await measure('build', folder, 1);
  const kept = join(folder, `kept-${round}`);
  const command = await openBy(folder, kept);
  const again = await openBy(folder, kept);
  const both = await Promise.all([measure('remark', folder), measure('remark', folder)]);
  return {
    remark,
    one: one.seconds / remark,
    two: two.seconds / remark,
    command: command.seconds / remark,
    again: again.seconds / remark,
    atOnce: Math.max(...both.map(({ seconds }) => seconds)) / remark,
    megabytes: two.megabytes,
  };
}

async function measure(what: 'remark' | 'build', folder: string, threads = 0): Promise<Measured> {
  const script = fileURLToPath(bundled('bench/vaultRun.ts'));
  const { stdout } = await run(process.execPath, [
    ...(what === 'build' ? AS_GRAPH : []),
    script,
    what,
    join(folder, 'vault'),
    String(threads),
  ]);
  return JSON.parse(stdout) as Measured;
}

/** Prints the most memory that the process held, as its last line to the terminal. */
const SAY_MEMORY = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => console.error(process.resourceUsage().maxRSS / 1024));`;

/** What the command takes, from its start to its end. @param kept where it keeps what it made */
async function openBy(folder: string, kept: string): Promise<Measured> {
  const start = performance.now();
  const command = fileURLToPath(new URL('../graph.js', import.meta.url));
  const { stderr } = await run(
    process.execPath,
    [...AS_GRAPH, '--import', SAY_MEMORY, command, join(folder, 'vault'), '--out', join(folder, 'out')],
    { env: { ...process.env, RAYOGRAPH_CACHE: kept }, maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: Number(stderr.trim().split('\n').at(-1)) };
}
