/** What holds of any notes at all: no crash, a valid graph, places inside the text, the same bytes in any order. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeNote } from '../../src/pipeline/parse/decodeNote.ts';
import { checkGraphFile } from '../../src/schema/checkGraphFile.ts';
import { readGazetteer } from '../../src/schema/gazetteerFile.ts';
import { slugOf } from '../../src/schema/keys.ts';
import { mendGraphFile } from '../../src/schema/mendGraphFile.ts';
import { writeGraph } from '../../src/schema/knowledgeGraph.ts';
import { decodeHash, encodeHash } from '../../src/state/hash.ts';
import { tried } from '../fuzzed.ts';
import { extractionOf } from '../pipeline/graphOf.ts';

/** Of up to four notes each: some 12,000 notes. */
const TIMES = 4000;

/** They are called by sentences and addresses, which are not quoted to the letter. */
const NOT_NAMES: ReadonlySet<string> = new Set(['talk', 'question', 'resource']);

/** True where words hold all letters of a name in their order; between them may stand what marks them up. */
function says(words: string, name: string): boolean {
  let at = 0;
  const slug = slugOf(words);
  return Array.from(slugOf(name)).every((letter) => {
    at = slug.indexOf(letter, at) + 1;
    return at > 0;
  });
}

const PIECES =
  '# |## |- |  - |> |* |1. |**|_|`|```|[|]|(|)|[[|]]|[a](b)|![|<|>|<br>|:|::|%%|#tag|@| by | - |, |Jane Doe|Acme|Kiln Core|k8s|uses| is |?|TODO |\n|\n\n|\r\n|\r|\t|---\n|title: |https://a.example/b|www.a.example|a@b.example|\\|&amp;|\u{1F600}|\u0301|\u202E|\uFEFF|\u2028|__proto__|^[|[^1]: |~~|é|日本|'
    .split('|')
    .concat(['| a | b |\n| - | - |\n', '|']);
const note = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join('').toWellFormed());
const notes = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c/d.md', '__proto__.md'), note, {
  noNullPrototype: true,
});

it('notes give a valid graph whose places lie in the text and say what is there, the same in any order', () => {
  fc.assert(
    fc.property(notes, (given) => {
      const { graph, sources } = extractionOf(given);
      const file = writeGraph(graph);
      expect(checkGraphFile(file)).toMatchObject({ ok: true });
      const texts = new Map(sources.sources.map(({ id, text }) => [id, text]));
      const places = [
        ...file.nodes.flatMap(({ attributes }) => attributes.mentions),
        ...file.edges.flatMap(({ attributes }) => attributes.evidence),
      ];
      for (const { source, start, end } of places) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(texts.get(source)?.length ?? -1);
      }
      for (const { attributes } of file.nodes) {
        if (NOT_NAMES.has(attributes.kind)) continue;
        const names = [attributes.label, ...attributes.aliases];
        for (const { source, start, end, finder } of attributes.mentions) {
          // A link to a note may be shown by any words.
          if (finder === 'wikilink' || finder === 'link to a note') continue;
          const words = texts.get(source)?.slice(start.offset, end.offset) ?? '';
          expect([names, words, names.some((name) => says(words, name))]).toEqual([names, words, true]);
        }
      }
      const other = extractionOf(Object.fromEntries(Object.entries(given).reverse()));
      expect(JSON.stringify(writeGraph(other.graph))).toBe(JSON.stringify(file));
    }),
    tried(TIMES),
  );
});

it('bytes are a well-formed text without NUL, or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeNote(bytes);
      if ('text' in decoded) expect(decoded.text.isWellFormed() && !decoded.text.includes('\0')).toBe(true);
    }),
    tried(TIMES),
  );
});

it('gazetteers, graph files and addresses of any content are read without a throw', () => {
  const yaml = fc
    .array(
      fc.constantFrom(
        '- ',
        'label',
        ': ',
        '{',
        '}',
        '[',
        ']',
        '\n',
        'kind',
        'aliases',
        ', ',
        '&a ',
        '*a',
        'x',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(yaml, fc.string()),
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      (text, json, hash) => {
        readGazetteer([{ path: 'x.yaml', text }]);
        checkGraphFile(mendGraphFile(json).value);
        decodeHash(encodeHash(decodeHash(hash)));
      },
    ),
    tried(TIMES),
  );
});
