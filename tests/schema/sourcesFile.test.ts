import { describe, expect, it } from 'vitest';
import { SOURCES_SCHEMA, type SourcesFile, checkSourcesFile } from '../../src/schema/sourcesFile.ts';

const source = {
  id: 'a.md',
  title: 'A',
  text: '# A\n',
  blocks: [{ kind: 'heading', depth: 0, parent: -1, first: 1, last: 1 }],
  lines: [{ state: 'graph' }, { state: 'blank' }],
};
const fileOf = (file: object): SourcesFile =>
  ({ schema: SOURCES_SCHEMA, sources: [source], ...file }) as SourcesFile;

describe('the check of sources', () => {
  it('finds no fault where all is well', () => {
    expect(checkSourcesFile(fileOf({})).ok).toBe(true);
  });

  it.each([
    [
      'a note that is none',
      { sources: [source, { ...source, lines: [{ state: 'read' }] }] },
      /^sources\.1\.lines\.0\.state: /u,
    ],
    ['another schema', { schema: 'rayograph-sources/0' }, /^schema: /u],
  ])('finds %s, and says where', (_, file, fault) => {
    expect(checkSourcesFile(fileOf(file))).toMatchObject({
      ok: false,
      fault: expect.stringMatching(fault) as string,
    });
  });
});
