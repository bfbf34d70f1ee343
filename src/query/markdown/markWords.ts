/**
 * Puts the marks into a parsed passage: `<mark>` where it names the node, `<button>` where it names another.
 * Mentions count characters of the source, a text of the tree may have lost some (escapes, entities, the
 * backticks of code), so each text is first laid along its source.
 */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { itemAt } from '../../schema/itemAt.ts';
import type { Passage } from '../passage.ts';
import { segmentsOf } from '../segments.ts';

type Words = Pick<Passage, 'text' | 'marks' | 'names'>;

/** Returns the tree with its texts cut at the passage's marks and names. */
export function markWords(tree: Root, words: Words): Root {
  let cursor = 0;
  const visit = <Content extends RootContent | ElementContent>(
    content: Content,
    inLink: boolean,
  ): (Content | ElementContent)[] => {
    if (content.type === 'text') {
      const offsets = sourceOffsets(content, words.text, cursor);
      cursor = (offsets.at(-1) ?? cursor - 1) + 1;
      return markText(content, offsets, words, inLink);
    }
    if (content.type !== 'element') return [content];
    cursor = content.position?.start.offset ?? cursor;
    const children = content.children.flatMap((child) => visit(child, inLink || content.tagName === 'a'));
    return [{ ...content, children }];
  };
  return { ...tree, children: tree.children.flatMap((child) => visit(child, false)) };
}

function markText({ value }: Text, offsets: readonly number[], words: Words, inLink: boolean) {
  const segments = segmentsOf(value, words.marks, words.names, (place) => itemAt(offsets, place));
  return segments.map(({ text, role, key }): ElementContent => {
    const inner: Text = { type: 'text', value: text };
    // A button cannot stand in a link: there the link is what can be pressed.
    if (role === 'plain' || (role === 'name' && inLink)) return inner;
    return role === 'mark' ? element('mark', {}, inner) : element('button', { dataKey: key }, inner);
  });
}

const element = (tagName: string, properties: Element['properties'], child: Text): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [child],
});

/** Finds for each character of a text where it stands in the source; skips what Markdown took away. */
function sourceOffsets({ value, position }: Text, source: string, cursor: number): readonly number[] {
  const start = position?.start.offset ?? cursor;
  const end = position?.end.offset ?? source.length;
  const found = source.indexOf(value, start);
  // Nearly always the text stands in its source as it is.
  if (found >= 0 && found + value.length <= end)
    return Array.from({ length: value.length }, (_, place) => found + place);
  const offsets: number[] = [];
  let at = start;
  for (const unit of value.split('')) {
    const next = source.indexOf(unit, at);
    if (next >= 0 && next < end) at = next;
    offsets.push(at);
    if (next >= 0 && next < end) at += 1;
  }
  return offsets;
}
