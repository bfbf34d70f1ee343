/** Group C of the battery: what bytes a note may be made of. */
import { describe, expect, it } from 'vitest';
import { decodeNote } from '../../src/pipeline/parse/decodeNote.ts';
import { graphOf } from '../pipeline/graphOf.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const utf16be = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

describe('C. bytes', () => {
  it('40: a byte order mark is no part of the text', () => {
    expect(decodeNote(bytes('\uFEFF# A'))).toEqual({ text: '# A' });
  });

  it('41: UTF-16 of both orders is read', () => {
    expect(decodeNote(Buffer.from('\uFEFF# Käse', 'utf16le'))).toEqual({ text: '# Käse' });
    expect(decodeNote(utf16be('# Käse'))).toEqual({ text: '# Käse' });
  });

  it('42: Latin-1 is read, with replaced letters and a warning', () => {
    expect(decodeNote(Buffer.from('Caf\xe9', 'latin1'))).toEqual({
      text: 'Caf\uFFFD',
      warning: expect.stringContaining('no UTF-8') as string,
    });
  });

  it('43: a picture is no note', () => {
    expect(decodeNote(bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13], 'IHDR', [0, 0, 1, 0]))).toEqual({
      refusal: expect.stringContaining('binary') as string,
    });
  });

  it('44: a NUL in a text is replaced', () => {
    expect(decodeNote(bytes('a kiln\0is hot'))).toMatchObject({ text: 'a kiln\uFFFDis hot' });
  });

  it('45: half a surrogate pair is replaced', () => {
    expect(decodeNote(bytes([0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0]))).toMatchObject({ text: 'a\uFFFDb' });
  });

  it.each(['\r', '\r\n'])('46: lines that end in %j give the graph of those that end in LF', (ending) => {
    const strip = (text: string): string =>
      JSON.stringify(graphOf(text), (key, value: unknown) => (key === 'offset' ? 0 : value));
    const text =
      '# Ovens by Jane Doe, Acme\n\n- kiln core\n  - uses k8s\n\n| a | b |\n| - | - |\n| Kiln | Acme |\n';
    expect(strip(text.replaceAll('\n', ending))).toBe(strip(text));
  });

  it('47: overlong UTF-8 is no letter', () => {
    const decoded = decodeNote(bytes('a', [0xc0, 0xaf], 'b'));
    expect(decoded).toMatchObject({ text: 'a\uFFFD\uFFFDb', warning: expect.any(String) as string });
  });

  it('48: an override of direction in a title is kept as it was written', () => {
    const labels = graphOf('# Ovens \u202Egnp.exe by Jane Doe\n').nodes.map(
      ({ attributes }) => attributes.label,
    );
    expect(labels.some((label) => label.includes('\u202E'))).toBe(true);
  });

  it('49: a flood of combining marks or of characters without width is thinned', () => {
    const { nodes } = graphOf(`# Ov${'\u0301'.repeat(500)}en and ${'\u200B'.repeat(500)}kiln by Jane Doe\n`);
    for (const { attributes } of nodes) expect(attributes.label.length).toBeLessThan(60);
  });
});
