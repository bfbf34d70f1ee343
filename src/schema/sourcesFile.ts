/** What `sources.json` holds: the notes as they were read, cut into blocks, and what became of each of their lines. */
import * as v from 'valibot';
import { type Checked, describeIssue } from './checkGraphFile.ts';

export const SOURCES_SCHEMA = 'rayograph-sources/1';

/** In the graph: a node or edge quotes the line. Uncertain: only a weak finder saw something. Unused: nothing was found. Blank: nothing to find. */
export const LINE_STATES = ['graph', 'uncertain', 'unused', 'blank'] as const;
export type LineState = (typeof LINE_STATES)[number];

const BLOCK_KINDS = ['heading', 'item', 'paragraph', 'row', 'code', 'frontmatter'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

const Whole = v.pipe(v.number(), v.integer());

/**
 * A block is the smallest passage worth quoting: a heading, a list item without its children, a paragraph,
 * a table row. `parent` is the index of the item it is nested under, -1 for none; `depth` counts such
 * parents. `first` and `last` are its lines.
 */
const BlockSchema = v.object({
  kind: v.picklist(BLOCK_KINDS),
  depth: Whole,
  parent: Whole,
  first: Whole,
  last: Whole,
});

const SourceSchema = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  blocks: v.array(BlockSchema),
  /** One entry a line of the text, in order. */
  lines: v.array(v.object({ state: v.picklist(LINE_STATES), reason: v.exactOptional(v.string()) })),
});

export const SourcesFileSchema = v.object({
  schema: v.literal(SOURCES_SCHEMA),
  sources: v.array(SourceSchema),
});

export type SourceBlock = v.InferOutput<typeof BlockSchema>;
export type SourceText = v.InferOutput<typeof SourceSchema>;
export type SourcesFile = v.InferOutput<typeof SourcesFileSchema>;

/** Checks what was parsed from a sources file. */
export function checkSourcesFile(value: unknown): Checked<SourcesFile> {
  const parsed = v.safeParse(SourcesFileSchema, value, { abortEarly: true });
  return parsed.success
    ? { ok: true, value: parsed.output }
    : { ok: false, fault: describeIssue(parsed.issues[0]) };
}
