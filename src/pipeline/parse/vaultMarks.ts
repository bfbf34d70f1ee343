/**
 * What note-taking programs write beside Markdown: wikilinks, embeds, callouts, comments, properties, names of
 * blocks. Marks are blanked as other markup is, so that positions stay; where links lead is kept.
 *
 * ```
 * see [[Kiln Core|the core]] and ![[oven.png]]     %% not for readers %%     status:: open     a thought ^a1b2c3
 *                 shown                               blank                  blank   kept                 blank
 * ```
 * Not `[[1, 2], [3]]`, `x[[i]]` or `a %% b`, which are code and arithmetic, and nothing in code.
 */
import type { Block, NoteLink, Outline } from './outline.ts';

/** Returns the outline with the marks blanked and its links to other notes. */
export function readVaultMarks(outline: Outline): Outline {
  if (!MARK.test(outline.text)) return { ...outline, links: linksOfMarkdown(outline) };
  const comments = commentsOf(outline.text);
  const links: NoteLink[] = [];
  const blocks = outline.blocks.map((block) => {
    if (block.kind === 'code' || block.kind === 'frontmatter') return block;
    const text = withoutMarks(withoutComments(block, comments), block, links);
    return text === block.text ? block : { ...block, text };
  });
  return { ...outline, blocks, links: [...links, ...linksOfMarkdown(outline)] };
}

/** Every note with a mark holds one of these; most notes hold none. */
const MARK = /\[\[|%%|::|\[!|\^[\w-]+\s*$|\{\{|\(\(|<%/mu;

/** `!` embeds; a target, perhaps with a heading or a block, perhaps with what is shown instead. */
const WIKILINK =
  /(!?)(?<![\w\]])\[\[([^[\]|#^\r\n\u241E]*)([#^][^[\]|\r\n\u241E]*)?(?:\\?\|([^[\]\r\n\u241E]*))?\]\]/gu;

/** A technical property, with its value; of any other only the name is blanked. */
const PROPERTY =
  /^(\s*)([\p{L}][\p{L}\p{N}_-]{0,40})::(?=\s|$)[ \t]*((?:[0-9a-f-]{30,}|true|false|\d+(?:\.\d+)?)?(?=\s*$))?/gmu;
const BLOCK_NAME = /(?<=\s|^)\^[\w-]{2,40}(?=\s*$)/gmu;
const CALLOUT = /^(\s*)\[!\w[\w-]*(?:\|[^\]]*)?\][+-]?/u;
const MACRO = /\{\{[^{}\r\n]*\}\}|\(\([0-9a-f-]{30,}\)\)|<%[^%]*%>/gu;

/** As long as it was: of a sign that takes two units, as 🔥 does, each is blanked. */
const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

function withoutMarks(text: string, block: Block, links: NoteLink[]): string {
  return text
    .replace(
      WIKILINK,
      (
        whole,
        embed: string,
        target: string,
        part: string | undefined,
        shown: string | undefined,
        at: number,
      ) => {
        const name = target.trim();
        // A link to a heading of the same note leads nowhere else.
        if (name !== '')
          links.push({
            target: name,
            isWiki: true,
            block: block.index,
            ...stretchOf(whole, embed, target, part, shown, at),
          });
        if (embed !== '' || shown?.trim() === '') return blank(whole);
        const { start, end } = stretchOf(whole, embed, target, part, shown, at);
        return (
          ' '.repeat(start - at) + whole.slice(start - at, end - at) + ' '.repeat(at + whole.length - end)
        );
      },
    )
    .replace(CALLOUT, blank)
    .replace(MACRO, blank)
    .replace(BLOCK_NAME, blank)
    .replace(PROPERTY, blank);
}

/** Where the words of a link stand that a reader sees: what is shown, else the name without its folders. */
function stretchOf(
  whole: string,
  embed: string,
  target: string,
  part: string | undefined,
  shown: string | undefined,
  at: number,
): { readonly start: number; readonly end: number } {
  if (shown !== undefined && shown.trim() !== '') {
    const start = at + whole.length - 2 - shown.length;
    const lead = shown.length - shown.trimStart().length;
    return { start: start + lead, end: start + shown.trimEnd().length };
  }
  const begins = at + embed.length + 2;
  const folders = target.lastIndexOf('/') + 1;
  const name = target.slice(folders);
  const lead = name.length - name.trimStart().length;
  if (name.trim() === '') return { start: begins, end: begins + (part?.length ?? 0) };
  return { start: begins + folders + lead, end: begins + folders + name.trimEnd().length };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Comments may run over several blocks; a single `%%` is none. */
function commentsOf(text: string): readonly Stretch[] {
  if (!text.includes('%%')) return [];
  return Array.from(text.matchAll(/(?<!\S)%%[^]*?%%/gu), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

function withoutComments({ text, offset }: Block, comments: readonly Stretch[]): string {
  let left = text;
  for (const { start, end } of comments) {
    const [from, to] = [Math.max(0, start - offset), Math.min(text.length, end - offset)];
    if (from < to) left = left.slice(0, from) + blank(left.slice(from, to)) + left.slice(to);
  }
  return left;
}

/** Links of Markdown that lead to another note: `[the core](../parts/kiln%20core.md#glaze)`. */
function linksOfMarkdown({ blocks }: Outline): NoteLink[] {
  return blocks.flatMap((block) =>
    block.spans.flatMap(({ kind, start, end, url }): NoteLink[] => {
      const path = kind === 'link' && url !== undefined ? notePathOf(url) : undefined;
      return path === undefined ? [] : [{ target: path, isWiki: false, block: block.index, start, end }];
    }),
  );
}

function notePathOf(url: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(url)) return undefined;
  const path = /^([^#?]+\.(?:md|markdown))(?:[#?].*)?$/iu.exec(url)?.[1];
  if (path === undefined) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
