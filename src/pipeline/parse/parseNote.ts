/** A note's Markdown → its outline. remark does the reading; this walks what it found, once, top to bottom. */
import { itemAt } from '../../schema/itemAt.ts';
import type { ListItem, Nodes, Paragraph, Root, Table } from 'mdast';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import type { Note } from '../../schema/note.ts';
import { readFrontMatter } from './frontMatter.ts';
import { indexLines, type LineIndex } from './lineIndex.ts';
import { maskMarkup } from './maskMarkup.ts';
import { type Block, type Field, NO_CELLS, NO_SPANS, type Outline, type Section } from './outline.ts';
import { type ParseMarkdown, parseMarkdown } from './parseMarkdown.ts';
import { scanMarkdown } from './scanMarkdown.ts';
import { tooMuch } from './tooMuch.ts';
import { readVaultMarks } from './vaultMarks.ts';

export interface Parsed {
  readonly outline: Outline;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses one note. Never throws: what the parser cannot take becomes a note of plain lines, with a diagnostic. */
export function parseNote(note: Note, parse: ParseMarkdown = parseMarkdown): Parsed {
  const reason = tooMuch(note.text);
  if (reason !== undefined) return scanNote(note, reason);
  const walk = new Walk(note);
  try {
    walk.visit(parse(note.text), -1, 0);
  } catch (error) {
    return scanNote(note, error instanceof RangeError ? 'it is nested too deeply' : String(error));
  }
  return withVaultMarks(walk.finish());
}

const withVaultMarks = ({ outline, diagnostics }: Parsed): Parsed => ({
  outline: readVaultMarks(outline),
  diagnostics,
});

/** Keeps a note that no parser takes, with its headings, links and words. */
function scanNote(note: Note, reason: string): Parsed {
  const walk = new Walk(note);
  const { tree, unreadFrom } = scanMarkdown(note.text);
  walk.visit(tree, -1, 0);
  walk.warn(
    `the Markdown was only scanned for headings, links and names, because ${reason}${
      unreadFrom === undefined
        ? ''
        : `, and what stands from ${walk.placeAt(unreadFrom)} on was not read at all`
    }; split it into several notes`,
  );
  return withVaultMarks(walk.finish());
}

/** Nobody has to be told where in a line that is shorter. */
const LONG = 1000;

type Draft = { -readonly [K in keyof Section]: Section[K] };

class Walk {
  readonly #note: Note;
  readonly #lines: LineIndex;
  readonly #blocks: Block[] = [];
  readonly #sections: Draft[] = [{ index: 0, heading: -1, level: 0, parent: -1, first: 1, last: 1 }];
  #fields: readonly Field[] = [];
  #diagnostics: readonly Diagnostic[] = [];

  constructor(note: Note) {
    this.#note = note;
    this.#lines = indexLines(note.text);
  }

  /** Visits a node; `parent` is the index of the item that it is nested under, -1 for none. */
  visit(node: Nodes, parent: number, depth: number): void {
    switch (node.type) {
      case 'heading':
        this.#openSection(node.depth, this.#lines.pointAt(node.position?.start.offset ?? 0).line);
        this.#add('heading', node, parent, depth, { level: node.depth });
        return;
      case 'paragraph':
        this.#add('paragraph', node, parent, depth);
        return;
      case 'listItem':
        this.#visitItem(node, parent, depth);
        return;
      case 'table':
        this.#visitTable(node, parent, depth);
        return;
      case 'code':
        this.#add('code', node, parent, depth);
        return;
      case 'yaml':
        this.#readFields(node.value, node.position?.start.offset ?? 0);
        this.#add('frontmatter', node, parent, depth);
        return;
      default:
        if ('children' in node) for (const child of (node as Root).children) this.visit(child, parent, depth);
    }
  }

  /** Says where something stands; a line may be as long as a book. */
  placeAt(offset: number): string {
    const { line, column } = this.#lines.pointAt(offset);
    return column > LONG ? `line ${line}, character ${column}` : `line ${line}`;
  }

  warn(message: string): void {
    this.#diagnostics = [...this.#diagnostics, { severity: 'warning', file: this.#note.id, message }];
  }

  finish(): Parsed {
    const last = this.#lines.count;
    this.#sections.forEach((section, index) => {
      section.last = (this.#sections[index + 1]?.first ?? last + 1) - 1;
    });
    return {
      outline: {
        source: this.#note.id,
        sha256: this.#note.sha256,
        text: this.#note.text,
        lines: this.#lines,
        blocks: this.#blocks,
        sections: this.#sections,
        fields: this.#fields,
        links: [],
      },
      diagnostics: this.#diagnostics,
    };
  }

  #openSection(level: number, first: number): void {
    let parent = this.#sections.length - 1;
    while (parent > 0 && itemAt(this.#sections, parent).level >= level)
      parent = itemAt(this.#sections, parent).parent;
    const index = this.#sections.length;
    this.#sections.push({
      index,
      heading: this.#blocks.length,
      level,
      parent: Math.max(parent, 0),
      first,
      last: first,
    });
  }

  /** The first paragraph of an item is the item; what else it holds is nested under it. */
  #visitItem(item: ListItem, parent: number, depth: number): void {
    const [head, ...rest] = item.children;
    if (head?.type !== 'paragraph') {
      for (const child of item.children) this.visit(child, parent, depth);
      return;
    }
    const index = this.#blocks.length;
    this.#add('item', typeof item.checked === 'boolean' ? behindBox(head) : head, parent, depth);
    for (const child of rest) this.visit(child, index, depth + 1);
  }

  #visitTable(table: Table, parent: number, depth: number): void {
    const [head, ...rows] = table.children;
    if (head === undefined) return;
    this.#add('row', head, parent, depth);
    const header = this.#blocks.at(-1);
    const titles = header?.cells.map(({ start, end }) => header.text.slice(start, end)) ?? [];
    for (const row of rows) {
      const cells = row.children.map((cell, column) => {
        const origin = row.position?.start.offset ?? 0;
        const start = (cell.position?.start.offset ?? origin) - origin;
        return {
          start,
          end: (cell.position?.end.offset ?? origin) - origin,
          header: clean(titles[column] ?? ''),
        };
      });
      this.#add('row', row, parent, depth, { cells });
    }
  }

  #readFields(value: string, start: number): void {
    const offset = this.#note.text.indexOf('\n', start) + 1;
    const read = readFrontMatter(this.#note.id, value, offset, this.#lines);
    this.#fields = read.fields;
    this.#diagnostics = [...this.#diagnostics, ...read.diagnostics];
  }

  #add(kind: Block['kind'], node: Nodes, parent: number, depth: number, extra: Partial<Block> = {}): void {
    const start = node.position?.start.offset;
    const last = node.position?.end.offset;
    if (start === undefined || last === undefined) return;
    const end = kind === 'code' ? start + withoutRest(this.#note.text.slice(start, last)).length : last;
    const opaque = kind === 'code' || kind === 'frontmatter' || !('children' in node);
    const masked = opaque
      ? { text: ' '.repeat(end - start), spans: NO_SPANS }
      : maskMarkup(this.#note.text, start, end, node.children as Parameters<typeof maskMarkup>[3]);
    const cells =
      node.type === 'tableRow'
        ? node.children.map((cell) => ({
            start: (cell.position?.start.offset ?? start) - start,
            end: (cell.position?.end.offset ?? start) - start,
            header: '',
          }))
        : NO_CELLS;
    this.#blocks.push({
      index: this.#blocks.length,
      kind,
      ...masked,
      offset: start,
      first: this.#lines.pointAt(start).line,
      last: this.#lines.pointAt(Math.max(start, end - 1)).line,
      depth,
      parent,
      section: this.#sections.length - 1,
      level: 0,
      cells,
      ...extra,
    });
  }
}

/** A task begins behind its box; where no plain words follow it, parsers differ on that. */
const behindBox = (head: Paragraph): Paragraph => {
  const [first] = head.children;
  if (first?.position === undefined || head.position === undefined) return head;
  return { ...head, position: { ...head.position, start: first.position.start } };
};

const clean = (cell: string): string => cell.replace(/[\u241E\s]+/gu, ' ').trim();

/** Code that its container cuts short ends with its words; parsers differ on whose the rest of the line is. */
const withoutRest = (code: string): string => {
  let end = code.length;
  while (end > 0 && ' \t\r\n>'.includes(code.charAt(end - 1))) end -= 1;
  return code.slice(0, end);
};
