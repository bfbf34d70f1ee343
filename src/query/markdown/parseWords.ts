/**
 * A passage's Markdown as a tree of the few elements that may be shown. Nothing of it is run or fetched: HTML
 * is shown as it was typed, an image as its words, and a link only leads to the web or to a mailbox.
 */
import type { ElementContent, Root, Text } from 'hast';
import type { Position } from 'unist';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { INLINE_ONLY } from './inlineOnly.ts';

const SCHEMA: Schema = {
  tagNames: ['a', 'br', 'code', 'del', 'em', 'p', 'strong'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
};

interface Placed {
  readonly position: Position;
}

/** Shows words of a note as they are; they keep their place, by which they are marked. */
const asText = (value: string, { position }: Placed): Text => ({ type: 'text', value, position });

const processor = unified()
  .data(INLINE_ONLY)
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {
    handlers: {
      html: (_, node: Placed & { readonly value: string }): ElementContent =>
        /^<br\s*\/?>$/iu.test(node.value)
          ? { type: 'element', tagName: 'br', properties: {}, children: [] }
          : asText(node.value, node),
      image: (_, node: Placed & { readonly alt: string }) => asText(node.alt, node),
    },
  })
  .use(rehypeSanitize, SCHEMA);

/** Parses the words of a passage; positions in the tree count from the start of the words. */
export function parseWords(words: string): Root {
  const { children } = processor.runSync(processor.parse(words));
  // The one paragraph around the words is the passage's own element.
  return {
    type: 'root',
    children: children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'p' ? child.children : [child],
    ),
  };
}
