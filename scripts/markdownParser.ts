/**
 * The parser of the command line: satteri, a native one, for all notes to which every parser gives the same
 * outline, and remark, the reference, for the others and where no native binding can be loaded.
 */
import type { Root } from 'mdast';
import { isPlain } from '../src/pipeline/parse/agreement.ts';
import { type ParseMarkdown, parseMarkdown } from '../src/pipeline/parse/parseMarkdown.ts';

/** Loads the native parser. Never throws: without a binding for this machine the reference reads all notes. */
export async function loadParser(): Promise<ParseMarkdown> {
  const native = await loadNative();
  return native === undefined ? parseMarkdown : (text) => (isPlain(text) ? native : parseMarkdown)(text);
}

/** Loads satteri by itself, whatever it makes of a note; undefined where it has no binding. */
export async function loadNative(): Promise<ParseMarkdown | undefined> {
  try {
    const { markdownToMdast } = await import('satteri');
    const native = (text: string): Root => markdownToMdast(text, FEATURES) as Root;
    native('');
    return native;
  } catch {
    return undefined;
  }
}

const FEATURES = { features: { gfm: true, frontmatter: true } } as const;
