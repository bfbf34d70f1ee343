/**
 * Markdown → mdast, as remark reads it with GFM and front matter, only sooner. GFM makes links of bare addresses:
 * to find those of mail it stops at every word, and in the finished tree it looks again for those that it missed.
 * Together that is a third of its time, spent mostly on texts that hold none.
 */
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Every text with an address of mail that GFM finds by syntax holds this. */
const MAIL = /@[\w.-]*\./u;
/** Every piece of text in which GFM finds an address when it looks again holds this. */
const ADDRESS = /https?:\/\/|www\.|@[\w-]+\./iu;

const withMail = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(lookAgainOnlyForAddresses)
  .use(remarkFrontmatter, ['yaml'])
  .freeze();

const withoutMail = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(lookAgainOnlyForAddresses)
  .use(skipMail)
  .use(remarkFrontmatter, ['yaml'])
  .freeze();

/** Turns Markdown into the tree that remark gives, or one from which the same outline is read. */
export type ParseMarkdown = (text: string) => Root;

/** Parses Markdown. The tree is the one that remark-parse with remark-gfm and remark-frontmatter gives. */
export const parseMarkdown: ParseMarkdown = (text) => (MAIL.test(text) ? withMail : withoutMail).parse(text);

/** Takes the construct for mail from the syntax of GFM. If it ever has another name, nothing is taken. */
function skipMail(this: Processor): void {
  const { micromarkExtensions = [] } = this.data();
  const kept = micromarkExtensions.map(({ text = {}, ...extension }) => ({
    ...extension,
    text: Object.fromEntries(
      Object.entries(text).map(([code, constructs]) => [
        code,
        [constructs]
          .flat()
          .flatMap((one) => (one === undefined || one.name === 'emailAutolink' ? [] : [one])),
      ]),
    ),
  }));
  this.data('micromarkExtensions', kept);
}

/** Lets GFM look again only at trees in which there is an address outside of links, since it looks slowly. */
function lookAgainOnlyForAddresses(this: Processor): void {
  const { fromMarkdownExtensions = [] } = this.data();
  const sparing = fromMarkdownExtensions.flat().map((extension) => ({
    ...extension,
    transforms: (extension.transforms ?? []).map(
      (lookAgain) => (tree: Root) => (holdsAddress(tree) ? lookAgain(tree) : undefined),
    ),
  }));
  this.data('fromMarkdownExtensions', sparing);
}

function holdsAddress(node: Nodes): boolean {
  if (node.type === 'text') return ADDRESS.test(node.value);
  // The text of a link that GFM found is the address itself.
  return node.type !== 'link' && 'children' in node && node.children.some(holdsAddress);
}
