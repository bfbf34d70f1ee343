/** Runs a command of the project in a folder of its own, with real files. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const project = resolve('.');

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes an empty folder, which is removed when the tests of a file have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rayograph-'));
  made.push(folder);
  return folder;
}

/** Makes a folder that holds the project's ontology, a small gazetteer and the given files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'graph', 'gazetteer'), { recursive: true });
  cpSync('graph/ontology.yaml', join(folder, 'graph', 'ontology.yaml'));
  writeFileSync(
    join(folder, 'graph', 'gazetteer', 'names.yaml'),
    '- { label: Kiln Core, kind: component }\n',
  );
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/**
 * Runs `scripts/NAME.ts` in a folder and waits until it ends.
 * @param under a command that runs it with fewer rights or under other limits
 */
export function run(
  name: string,
  parameters: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = {},
  under: readonly string[] = [],
): Promise<Run> {
  const tsx = join(project, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const script = join(project, 'scripts', `${name}.ts`);
  return inFolder([...under, process.execPath, tsx, script, ...parameters], folder, environment);
}

/** Runs `npm run NAME` in a folder, without npm. */
export function runAsNpm(
  name: string,
  parameters: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [program, ...rest] = (scripts[name] ?? '').split(' ');
  const command = rest.map((word) => (word.startsWith('scripts/') ? join(project, word) : word));
  return inFolder(
    [program === 'node' ? process.execPath : (program ?? ''), ...command, ...parameters],
    folder,
    environment,
  );
}

function inFolder(command: readonly string[], folder: string, environment: NodeJS.ProcessEnv): Promise<Run> {
  const [program = '', ...rest] = command;
  return new Promise((settle) => {
    execFile(
      program,
      rest,
      { cwd: folder, env: { ...process.env, ...environment } },
      (error, stdout, stderr) =>
        settle({
          code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1,
          stdout,
          stderr,
        }),
    );
  });
}
