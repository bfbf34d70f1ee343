/** A passage with its Markdown rendered. All that parses Markdown is loaded with this file, when first needed. */
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { Passage } from '../query/passage.ts';
import { Name } from './Name.tsx';
import { markWords } from '../query/markdown/markWords.ts';
import { parseWords } from '../query/markdown/parseWords.ts';

interface LinkProps {
  readonly href?: string | undefined;
  readonly children?: ReactNode;
}

function Link({ href, children }: LinkProps) {
  if (href === undefined) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

interface NameProps {
  readonly 'data-key'?: string | undefined;
  readonly children?: ReactNode;
}

const NameOf = ({ 'data-key': key = '', children }: NameProps) => <Name nodeKey={key}>{children}</Name>;

const COMPONENTS = { a: Link, button: NameOf };

/** Shows the words of a passage with links, emphasis, marks and names. */
export function MarkdownWords({ passage }: { readonly passage: Passage }) {
  return useMemo(() => {
    const tree = markWords(parseWords(passage.text), passage);
    return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: COMPONENTS }) as ReactElement;
  }, [passage]);
}
