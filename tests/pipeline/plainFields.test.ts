/** The short way through front matter, beside a parser of all of YAML: where it is taken, it leads to the same. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/pipeline/parse/frontMatter.ts';
import { indexLines } from '../../src/pipeline/parse/lineIndex.ts';
import { plainFields } from '../../src/pipeline/parse/plainFields.ts';

const read = (body: string) => readFrontMatter('a.md', body, 4, indexLines(`---\n${body}\n---\n`));
/** A comment says nothing in YAML, and is nothing that the short way knows. */
const readAsYaml = (body: string) => read(`${body}\n# A comment`);

describe('plain front matter', () => {
  it.each([
    'title: Firing, a talk (part 2)',
    'tags: [kiln, slow  cooking,oven]\ndate: 2024-09-30\n',
    'tags:\n  - kiln\n  - slow cooking, and more \nspeakers:\n- Jane Doe\nempty:\n',
    'title: Nullify a claim\nby: Annull',
    'Title:   C++ - why/how  \nstatus: 1.5',
  ])('is read as YAML is: %j', (body) => {
    expect(plainFields(body, 4)).toEqual(readAsYaml(body).fields);
  });

  it.each([
    '',
    'title: A: B',
    'title: "Firing"',
    'title: Firing # soon',
    'title: Firing\ntitle: Glazing',
    'title: Firing\n  and glazing',
    'day: null',
    'title: Firing\nday: null',
    'constructor: a',
    'tags: [a, [b]]',
    'tags: [a, -b]',
    'tags:\n  - a\n - b',
    'tags:\n  - a: b',
    'title: a\n- b',
    'title:\tFiring',
    'title: Firing\r\nday: 2',
    'title: !!str a',
    'title: öfen',
  ])('should not be what YAML may read otherwise: %j', (body) => {
    expect(plainFields(body, 4)).toBeUndefined();
  });

  it('leads to the same as YAML, whatever the lines', () => {
    const piece = fc.constantFrom(
      'title',
      'tags',
      'null',
      'a',
      'b c',
      '2024-09-30',
      '-',
      ' ',
      '  ',
      ': ',
      ':',
      ', ',
      ',',
      '[',
      ']',
      '\n',
      '\n',
      '\n  - ',
      '\n- ',
      '\n',
      '~',
      '(x)',
      '#',
      '"',
      '.',
      '/',
    );
    const lines = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    const plain = fc.constantFrom(
      'title: a b',
      'tags: [a, b-c]',
      'x:',
      '  - a, b',
      '- c',
      'y: 1.5 ',
      'title: z',
    );
    const bodies = fc.oneof(
      lines,
      fc.array(plain, { maxLength: 6 }).map((all) => all.join('\n')),
    );
    let short = 0;
    fc.assert(
      fc.property(bodies, (body) => {
        const fields = plainFields(body, 4);
        if (fields === undefined) return;
        short += 1;
        expect(fields).toEqual(readAsYaml(body).fields);
        expect(readAsYaml(body).diagnostics).toEqual([]);
      }),
      { numRuns: 4000, seed: 7 },
    );
    expect(short).toBeGreaterThan(200);
  });

  it('is not read without end', () => {
    const many = Array.from({ length: 300 }, (_, at) => `a${String(at)}: b`).join('\n');
    expect(read(many).fields).toHaveLength(200);
    expect(read(many).diagnostics).toHaveLength(1);
  });
});
