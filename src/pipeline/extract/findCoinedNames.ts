/**
 * Finds names by a shape that no everyday word has.
 *
 * ```
 * GeoDNS and kube2iam, SHA3, jwt_authn, the SOAP way, `pin_memory=True`
 * ^      ^   ^         ^     ^              ^           ^
 * ```
 * Not `10GB`, `H2`, `v1.2` (amounts, versions), `API` or `CEO` (everyday acronyms), and not `IMPORTANT` (stress).
 */
import { itemAt, valueAt } from '../../schema/itemAt.ts';
import type { Block, Outline } from '../parse/outline.ts';
import { isEverydayWord, isFunctionWord, isPlainModifier, isVerb } from './english/wordClass.ts';
import { eventNamesOf } from './eventName.ts';
import { EVERYDAY_ACRONYM } from './lexicon.ts';
import type { NameLexicon } from './nameLexicon.ts';
import { type Sighting, see } from './sighting.ts';

interface Shape {
  readonly finder: string;
  readonly form: RegExp;
  /** What every name of this form holds, found faster than the form. */
  readonly holds: RegExp;
  readonly certainty: number;
  /** True where one occurrence may be a slip: it must stand on two lines, or in code. */
  readonly wantsTwo?: boolean;
}

const SHAPES: readonly Shape[] = [
  {
    finder: 'camel case',
    form: /(?<![\w.@/-])[A-Z]?[a-z]{1,20}(?:[A-Z][a-z]+|[A-Z]{2,6}s?(?![a-z]))+(?![\w(])/gu,
    holds: /[a-z][A-Z]/u,
    certainty: 0.5,
  },
  {
    finder: 'snake case',
    form: /(?<![\w./-])[a-z]{2,}(?:_[a-z]{2,})+(?![\w.(/])/gu,
    holds: /_/u,
    certainty: 0.5,
    wantsTwo: true,
  },
  {
    finder: 'letters and digits',
    form: /(?<![\w.$€£@/-])(?=[\p{L}\d-]*\d)\p{L}{2,12}-?\d{1,4}[a-z]{0,8}(?![\w%.]|-\w)/gu,
    holds: /\d/u,
    certainty: 0.4,
  },
  {
    finder: 'acronym',
    form: /(?<![\w.$@/'’-])[A-Z]{3,6}(?=s?(?![\w'’(]|-\p{L}|\/\w))/gu,
    holds: /[A-Z]{3}/u,
    certainty: 0.4,
  },
];

/** `kiln-native-web`: a name in small letters that begins with a known tool. */
const KEBAB = /(?<![\w.@/-])([a-z][a-z0-9]+)(?:-[a-z0-9]+)+(?![\w(/-])/gu;

/** What makes an adjective of a name: "kiln-based", "kiln-like". */
const ADJECTIVE =
  /-(?:based|like|style|driven|native|first|only|compatible|specific|aware|ready|side|level|time|free|powered|backed|\p{L}+(?:ed|ing|able))$/u;

/** Finds coined names. Their kind is a guess: what else is known of a name is surer. The event's own name is none of them. */
export function findCoinedNames(outline: Outline, lexicon: NameLexicon): Sighting[] {
  const isEvent = eventNamesOf(outline);
  return [...namesIn(outline), ...joinedNames(outline, lexicon)].filter(({ name }) => !isEvent(name));
}

function joinedNames(outline: Outline, lexicon: NameLexicon): Sighting[] {
  const blocks = outline.blocks.filter(({ text }) => text.includes('-'));
  return blocks.flatMap((block) =>
    Array.from(block.text.matchAll(KEBAB)).flatMap(({ 0: name, 1: first = '', index }) => {
      const known = lexicon.known(first)?.entry;
      const isTool = known !== undefined && known.weak !== true && known.kind === 'technology';
      if (!isTool || ADJECTIVE.test(name) || lexicon.known(name) !== undefined) return [];
      const seen = { kind: 'technology', certainty: 0.4, finder: 'begins with a tool' };
      return [see(outline, block, index, index + name.length, seen)];
    }),
  );
}

function namesIn(outline: Outline): Sighting[] {
  const blocks = outline.blocks.filter(
    ({ text }) => SHAPES.some(({ holds }) => holds.test(text)) && !isShouted(text),
  );
  return SHAPES.flatMap((shape) => {
    const found = blocks.flatMap((block) => coinedIn(outline, block, shape));
    if (shape.wantsTwo !== true) return found;
    const lines = new Map<string, Set<number>>();
    for (const { name, place } of found)
      lines.set(name, (lines.get(name) ?? new Set()).add(place.start.line));
    return found.filter((sighting) => valueAt(lines, sighting.name).size > 1 || isInCode(outline, sighting));
  });
}

function coinedIn(outline: Outline, block: Block, { finder, form, holds, certainty }: Shape): Sighting[] {
  if (!holds.test(block.text)) return [];
  return Array.from(block.text.matchAll(form)).flatMap(({ 0: surface, index }) => {
    if (/^\p{Ll}/u.test(surface) && isCode(lineAt(block.text, index))) return [];
    if (finder === 'acronym' && isInCommand(block, index)) return [];
    if (EVERYDAY_ACRONYM.test(surface) || (finder === 'acronym' && isStress(surface, block, index)))
      return [];
    return [see(outline, block, index, index + surface.length, { kind: 'technology', certainty, finder })];
  });
}

/** `SET X = 1 HOUR`: the capitals of a command in code are its keywords. */
const isInCommand = ({ text, spans }: Block, at: number): boolean =>
  spans.some(
    ({ kind, start, end }) =>
      kind === 'code' && start <= at && at < end && /\s/u.test(text.slice(start, end)),
  );

const lineAt = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('\n', at) + 1).replace(/\n.*/su, '');

/** Code that stands outside a fence: its variables are no names. */
const isCode = (line: string): boolean => /[{};]\s*$|=>|<\/|\bconst\s|\{\s*\w+:/u.test(line);

/** An everyday word in capitals is said with stress; a short noun may well be an acronym (SOAP), unless it is in bold too. */
const isStress = (word: string, { spans }: Block, at: number): boolean =>
  word.length > 4 || spans.some(({ kind, start, end }) => kind === 'strong' && start <= at && at < end)
    ? isEverydayWord(word)
    : isFunctionWord(word) || isVerb(word) || isPlainModifier(word);

/** Where most words are in capitals, capitals say nothing. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length * 2 > words.length;
}

function isInCode(outline: Outline, { block, place }: Sighting): boolean {
  const { offset, spans } = itemAt(outline.blocks, block);
  const start = place.start.offset - offset;
  return spans.some((span) => span.kind === 'code' && span.start <= start && start < span.end);
}
