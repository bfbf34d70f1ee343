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
  if (found >= 0 && found + value.length <= end && !value.includes('&'))
    return Array.from({ length: value.length }, (_, place) => found + place);
  const entities = Array.from(source.slice(start, end).matchAll(ENTITY), ({ 0: typed, index }) => ({
    typed,
    index: start + index,
  })).reverse();
  const offsets: number[] = [];
  let at = start;
  for (const [place, unit] of value.split('').entries()) {
    while ((entities.at(-1)?.index ?? at) < at) entities.pop();
    const entity = entities.at(-1);
    const next = source.indexOf(unit, at);
    const isThere = next >= 0 && next < end;
    // What stands in the text as it was typed is no entity there.
    if (entity !== undefined && !(isThere && next < entity.index) && !value.startsWith(entity.typed, place)) {
      offsets.push(entity.index);
      at = entity.index + entity.typed.length;
    } else {
      if (isThere) at = next;
      offsets.push(at);
      if (isThere) at += 1;
    }
  }
  return offsets;
}

const ENTITY = /&(?:#\w{1,8}|\w{1,32});/gu;
