/** Finds words of the notes again, wherever their lines went. */
import type { Quote } from '../../schema/correction.ts';
import type { Place, Point } from '../../schema/place.ts';
import type { SourceText } from '../../schema/sourcesFile.ts';
import { type LineIndex, indexLines } from '../parse/lineIndex.ts';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Words as a pattern that takes any white space for any other. */
const patternOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/u)
    .map(escaped)
    .join(String.raw`\s+`);

/** Finds where a note holds these words; of several places the nearest to the line, else the first. */
export function findQuote(source: SourceText, { quote, line }: Quote): Place | undefined {
  const found = [...source.text.matchAll(new RegExp(patternOf(quote), 'gu'))];
  const places = found.map((match) => placeOf(source, match.index, match.index + match[0].length));
  if (line === undefined) return places[0];
  const distance = ({ start }: Place): number => Math.abs(start.line - line);
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  );
}

/** Finds a name wherever it stands by itself, in any capitals. */
export function findWord(source: SourceText, name: string): Place[] {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_])${patternOf(name)}(?![\p{L}\p{N}_])`, 'giu');
  return [...source.text.matchAll(pattern)].map((match) =>
    placeOf(source, match.index, match.index + match[0].length),
  );
}

const placeOf = (source: SourceText, start: number, end: number): Place => ({
  source: source.id,
  start: pointAt(source, start),
  end: pointAt(source, end),
});

const lineIndices = new WeakMap<SourceText, LineIndex>();

function pointAt(source: SourceText, offset: number): Point {
  const index = lineIndices.get(source) ?? indexLines(source.text);
  lineIndices.set(source, index);
  return index.pointAt(offset);
}
