/** That Markdown is read as GFM has it, whatever is left out on the way. */
import { array, assert, constantFrom, property } from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/pipeline/parse/parseMarkdown.ts';

const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

describe('the tree of a note', () => {
  it.each([
    ['without any address', '- **Kiln** by Jane Doe @ Acme, TPM@acme'],
    ['with mail', 'ask jane.doe@acme.example.com'],
    ['with mail after a scheme', 'mailto:jane@acme.example xmpp:jane@acme.example/kiln'],
    [
      'with mail that is escaped',
      'ask jane\\@acme.example or jane&commat;acme.example, jane&#64;acme.example',
    ],
    ['with an address', 'see https://acme.example/kiln_a_b. And www.acme.example!'],
    ['with an address that is escaped', 'see https&colon;//acme.example and www\\.acme.example'],
    ['with an address of the other scheme that is escaped', 'see http&colon;//acme.example'],
    ['with an address in capitals', 'see HTTPS://ACME.EXAMPLE and WWW.acme.example'],
    ['with an address in a link', '[Kiln](https://acme.example) <https://acme.example>'],
    ['with the rest of GFM', '| a | b |\n| - | - |\n| ~~c~~ | d |\n\n- [x] e[^1]\n\n[^1]: f'],
    ['with front matter and mail', '---\ntitle: Kiln\n---\n\nask jane@acme.example'],
    ['with front matter', '---\ntitle: Kiln\n---\n\n# Kiln'],
  ])('is the one of GFM: %s', (_, text) => {
    expect(parseMarkdown(text)).toEqual(gfm.parse(text));
  });

  it('is the one of GFM for whatever these pieces make', () => {
    const pieces =
      'a b1 Kiln . , : ; @ _ - + / & \\ * ** ` ~~ < > ( ) [ ] ! # | www. http:// https:// mailto: .com ex.org &commat; &#64; \n \n\n'
        .split(' ')
        .concat([' ', '\n- ', '\n> ']);
    assert(
      property(array(constantFrom(...pieces), { maxLength: 14 }), (chosen) => {
        const text = chosen.join('');
        expect(parseMarkdown(text)).toEqual(gfm.parse(text));
      }),
      { numRuns: 400 },
    );
  });
});
