/** A real `npm start` of one note, in a folder with knowledge of its own: names that are added are not added to the project's. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface StartedNotes {
  readonly folder: string;
  /** With a final slash. */
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a note of this name; waits until the address is said. */
export async function startNotes(name: string, text: string): Promise<StartedNotes> {
  const folder = mkdtempSync(join(tmpdir(), 'rayograph-start-'));
  const note = join(folder, name);
  writeFileSync(note, text);
  mkdirSync(join(folder, 'graph'));
  cpSync('graph/ontology.yaml', join(folder, 'graph', 'ontology.yaml'));
  cpSync('graph/gazetteer', join(folder, 'graph', 'gazetteer'), { recursive: true });
  const child = spawn(process.execPath, [resolve('scripts/run.js'), 'start', note, '--port', '0'], {
    cwd: folder,
  });
  const address = await new Promise<string>((settle, fail) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+\//u.exec(said)?.[0];
      if (found !== undefined) settle(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => fail(new Error(`the server stopped: ${said}`)));
  });
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, address, stop };
}
