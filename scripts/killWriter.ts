/** Kills a process that writes the files of a graph, at random moments, and looks at what it leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';

/** What was found after so many kills. */
export interface Killed {
  /** Times that a file was neither the old nor the new one. */
  readonly broken: number;
  /** Times that the beginning of a file lay beside it: it was killed while it wrote. */
  readonly whileWriting: number;
  /** Times that one of the two files was new and the other old. */
  readonly between: number;
  /** Names that lay there still when a run had ended well. */
  readonly left: readonly string[];
}

const FILES = ['sources.json', 'graph.json'] as const;
/** Each file says a version throughout, and takes several writes. */
const textOf = (version: string): string => `["${`${version} `.repeat(300_000)}"]\n`;
const VERSIONS = ['old', 'new'].map(textOf);
/** Longer than writing both files takes, in milliseconds: no moment of it is left out. */
const LONGEST = 120;

const WRITER = `
import { writeTogether } from './jsonFile.js';
const [folder, rounds] = process.argv.slice(2);
const textOf = ${String(textOf)};
const parts = (text) => () => text.match(/[^]{1,200000}/gu);
for (let round = 0; round < Number(rounds); round += 1) {
  const text = textOf(round % 2 === 0 ? 'new' : 'old');
  if (round === 0) process.stdout.write('begun');
  await writeTogether(${JSON.stringify(FILES)}.map((name) => ({ path: folder + '/' + name, file: { text: () => text, parts: parts(text) } })));
}
`;

/** Kills the writer so many times. @param say is told how far it is */
export async function killWriter(kills: number, say: (line: string) => void): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'rayograph-kills-'));
  try {
    return await killIn(folder, kills, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function killIn(folder: string, kills: number, say: (line: string) => void): Promise<Killed> {
  const out = join(folder, 'out');
  await mkdir(out);
  // As JavaScript it starts ten times as fast.
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'scripts/jsonFile.ts', outDir: folder, emptyOutDir: false },
  });
  await writeFile(join(folder, 'writer.js'), WRITER);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const start = (rounds: number): ChildProcess =>
    spawn(process.execPath, [join(folder, 'writer.js'), out, String(rounds)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  for (const name of FILES) await writeFile(join(out, name), VERSIONS[0] ?? '');
  let [broken, whileWriting, between] = [0, 0, 0];
  for (let kill = 1; kill <= kills; kill += 1) {
    const writer = start(Infinity);
    const ended = once(writer, 'exit');
    if (writer.stdout !== null) await once(writer.stdout, 'data');
    await wait(Math.random() * LONGEST);
    writer.kill('SIGKILL');
    await ended;
    const versions = await Promise.all(
      FILES.map(async (name) => VERSIONS.indexOf(await readFile(join(out, name), 'utf8'))),
    );
    if (versions.includes(-1)) broken += 1;
    else if (new Set(versions).size > 1) between += 1;
    if ((await readdir(out)).length > FILES.length) whileWriting += 1;
    if (kill % 100 === 0) say(`${String(kill)} kills, ${String(broken)} broken files`);
  }
  await once(start(2), 'exit');
  const left = (await readdir(out)).filter((name) => !FILES.some((file) => file === name));
  return { broken, whileWriting, between, left };
}
