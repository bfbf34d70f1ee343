/** Scores of documents beside the floors that they are held at. */
import { COLUMNS, type Values, countsFaults, valuesOf } from './columns.ts';
import type { FloorGroup } from './floors.ts';
import type { Score } from './score.ts';

/** A document or the median of a group, as one line of the table. */
export interface Row {
  readonly name: string;
  readonly values: Values;
  readonly floors: Values;
  /** Whether a floor that is missed makes the command fail. */
  readonly isHeld: boolean;
}

export interface ScoredDocument {
  readonly name: string;
  readonly score: Score;
}

/** Puts documents beside the floors of their group, and after them the median of each group that is there in full. */
export function compare(documents: readonly ScoredDocument[], groups: readonly FloorGroup[]): Row[] {
  const scored = documents.map(({ name, score }) => ({ name, values: valuesOf(score) }));
  const others = groups.find(({ forOthers }) => forOthers);
  const rows = scored.map(({ name, values }): Row => {
    const group = groups.find((candidate) => candidate.documents.includes(name));
    return {
      name,
      values,
      floors: (group ?? others)?.each ?? {},
      isHeld: group !== undefined,
    };
  });
  const medians = groups.flatMap(({ name, documents: names, median }): Row[] => {
    const members = scored.filter((document) => names.includes(document.name));
    if (Object.keys(median).length === 0 || members.length < names.length) return [];
    return [
      {
        name: `${name}, median`,
        values: medianOf(members.map(({ values }) => values)),
        floors: median,
        isHeld: true,
      },
    ];
  });
  return [...rows, ...medians];
}

function medianOf(all: readonly Values[]): Values {
  return Object.fromEntries(
    COLUMNS.flatMap(({ name }) => {
      const values = all.flatMap(({ [name]: value }) => value ?? []).sort((a, b) => a - b);
      const middle = values.slice(Math.ceil(values.length / 2) - 1, Math.floor(values.length / 2) + 1);
      return values.length === 0
        ? []
        : [[name, middle.reduce((sum, value) => sum + value, 0) / middle.length]];
    }),
  );
}

/** A floor that is missed, in words, and whether the command fails for it. */
export interface Miss {
  readonly text: string;
  readonly fails: boolean;
}

/** Says of each floor that is missed by how much: "day-1: mention F1 0.893 is below the floor 0.95". */
export function missesOf(row: Row): Miss[] {
  const { name, values, floors, isHeld } = row;
  return COLUMNS.flatMap((column) => {
    const value = values[column.name];
    const floor = floors[column.name];
    if (value === undefined || floor === undefined) return [];
    const isMissed = countsFaults(column) ? value > floor : value < floor;
    if (!isMissed) return [];
    const verdict = countsFaults(column)
      ? `${value} is above the ceiling ${floor}`
      : `${formatBelow(value, floor)} is below the floor ${formatFloor(floor)}`;
    const excuse = isHeld ? '' : ', which is not held against it';
    return [{ text: `${name}: ${column.name} ${verdict}${excuse}`, fails: isHeld }];
  });
}

/** Prints rows as a table, the floors of each under its scores. */
export function formatRows(rows: readonly Row[]): string {
  const width = Math.max(10, ...rows.map(({ name }) => name.length)) + 1;
  const line = (head: string, cell: (column: (typeof COLUMNS)[number]) => string): string =>
    head.padEnd(width) +
    COLUMNS.map((column) => cell(column).padStart(headOf(column.name).length + 2)).join('');
  return [
    line('document', ({ name }) => headOf(name)),
    ...rows.flatMap(({ name, values, floors }) => [
      line(name, (column) => format(values[column.name], countsFaults(column), 3)),
      ...(Object.keys(floors).length === 0
        ? []
        : [line('  floor', (column) => format(floors[column.name], countsFaults(column), 2, ''))]),
    ]),
  ].join('\n');
}

/** Recall and precision stand beside the F1 that they belong to. */
const headOf = (name: string): string => name.replace(/^(?:entity|relation) (?=recall|precision)/u, '');

function format(value: number | undefined, isCount: boolean, digits: number, none = '-'): string {
  if (value === undefined) return none;
  if (isCount) return String(value);
  return digits === 2 ? formatFloor(value) : value.toFixed(digits);
}

const formatFloor = (floor: number): string =>
  Number(floor.toFixed(2)) === floor ? floor.toFixed(2) : String(floor);

/** What is below 0.95 must not read 0.950. */
const formatBelow = (value: number, floor: number): string =>
  Number(value.toFixed(3)) < floor ? value.toFixed(3) : String(value);
