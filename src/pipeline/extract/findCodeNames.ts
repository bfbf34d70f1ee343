/**
 * Finds names that are set as code: who takes the trouble means a tool, a package or a part of an interface.
 *
 * ```
 * write it out with `kilnxlsx`, then `oven`-ise
 *                    ^technology      ^everyday word: none
 * ```
 * Not a command (`kiln --fire`), a file (`kiln.json`), a value (`true`), a keyword (`return`), or a heading's code.
 */
import type { Block, Outline, Span } from '../parse/outline.ts';
import { isEverydayWord } from './english/wordClass.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, see } from './sighting.ts';

/** A name as programs and packages have it; two letters are a variable, or a command of the shell. */
const NAME = /^[A-Za-z][A-Za-z\d]*(?:-[a-z\d]+)*$/u;
const SHORTEST = 3;

/** What languages and configurations say themselves. */
const KEYWORD =
  /^(?:true|false|null|none|nil|nan|undefined|self|super|int|integer|float|double|bool|boolean|char|str|string|void|byte|enum|struct|tuple|dict|const|var|val|func|fun|def|async|await|elif|elseif|endif|println|printf?|sudo|grep|echo|exit|stdin|stdout|stderr|localhost|args?|kwargs|argv|argc|params?|foo|bar|baz|tmp|src|lib|bin|env|dev|prod|main|master|todo|init|eval|lambda|yield|goto|typeof|instanceof|extern|inline|static|mkdir|chmod|chown|curl|wget|sed|awk|npm|pip)$/iu;

const SEEN = { kind: 'technology', certainty: 0.36, finder: 'set as code' } as const;

/** Finds the names. Their kind is a guess: what else is known of a name is surer. */
export function findCodeNames(outline: Outline, lexicon: NameLexicon): Sighting[] {
  return outline.blocks.flatMap((block) =>
    block.kind === 'heading'
      ? []
      : block.spans
          .filter((span) => isName(block, span, lexicon))
          .map(({ start, end }) => see(outline, block, start, end, SEEN)),
  );
}

function isName({ text }: Block, { kind, start, end }: Span, lexicon: NameLexicon): boolean {
  if (kind !== 'code' || end - start < SHORTEST) return false;
  const name = text.slice(start, end);
  return NAME.test(name) && !KEYWORD.test(name) && !isEverydayWord(name) && !lexicon.isGivenName(name);
}
