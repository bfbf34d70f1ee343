/** `npm run eval`, on real files: the project's own gold graphs at their floors, and what is said of a floor that is missed. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { foldGoldName } from '../../scripts/eval/matchNodes.ts';
import { readGold } from '../../scripts/eval/gold.ts';
import { folderWith, run } from './command.ts';

const NOTE = '## Glazing\n\n**Jane Doe (Acme)**\n\n- Kiln Core is fast\n';
const GOLD = JSON.stringify({
  source: 'day.md',
  entities: [
    {
      id: 't',
      label: 'Glazing',
      kinds: ['talk'],
      aliases: [],
      lines: [1],
      required: true,
      range: [1, 5],
    },
    { id: 'kiln', label: 'Kiln Core', kinds: ['technology'], aliases: [], lines: [5], required: true },
    { id: 'oven', label: 'Oven', kinds: ['technology'], aliases: [], lines: [5], required: true },
  ],
  relations: [],
  relatedTalks: [],
  junk: ['Acme'],
});
const FLOORS = 'tests/fixtures/gold/floors.yaml';
const MISSED = '- { name: days, documents: [day], each: { entity recall: 0.95, kinds: 0.4, junk: 0 } }\n';
const folderOf = (floors: string, gold = GOLD): string =>
  folderWith({ [FLOORS]: floors, 'gold/day.json': gold, 'gold/day.md': NOTE });

describe('npm run eval', () => {
  it("holds the project's own gold graphs at their floors", async () => {
    const { code, stdout } = await run('eval', [], '.');
    expect(stdout).toMatch(
      /^data-harbour-2022 .*\n {2}floor .*\nedge-ops-2024 .*\n {2}floor .*\nloom-day-2023 /mu,
    );
    expect(stdout).not.toMatch(/below|above/u);
    expect(code).toBe(0);
  });

  it('prints each floor under its score, says of each that is missed by how much, and fails', async () => {
    const { code, stdout } = await run('eval', ['gold/day.json'], folderOf(MISSED));
    expect(stdout).toMatch(
      /^document +entity F1 +recall .* duplicates\nday .*\n {2}floor +0\.95 +0\.40 +0 *$/mu,
    );
    expect(stdout).toContain('\nday: entity recall 0.667 is below the floor 0.95\n');
    expect(stdout).toContain('\nday: junk 1 is above the ceiling 0\n');
    expect(stdout).not.toContain('day: kinds');
    expect(code).toBe(1);
  });

  it('passes where every floor is met', async () => {
    const met = '- { name: days, documents: [day], each: { entity recall: 0.6, junk: 1 } }\n';
    const { code, stdout } = await run('eval', ['gold/day.json'], folderOf(met));
    expect(stdout).not.toContain('day: ');
    expect(code).toBe(0);
  });

  it('takes the median over a group only when all of it was scored', async () => {
    const group = (documents: string): string =>
      `- { name: days, documents: [${documents}], each: {}, median: { entity recall: 0.9 } }\n`;
    const whole = await run('eval', ['gold/day.json'], folderOf(group('day')));
    expect(whole.stdout).toContain('\ndays, median: entity recall 0.667 is below the floor 0.90\n');
    expect(whole.code).toBe(1);
    const part = await run('eval', ['gold/day.json'], folderOf(group('day, night')));
    expect(part.stdout).not.toContain('median');
    expect(part.code).toBe(0);
  });

  it('compares a document of no group with the floors for others, and does not fail', async () => {
    const others = '- { name: days, documents: [], each: { entity recall: 0.95 }, forOthers: true }\n';
    const { code, stdout } = await run('eval', ['gold/day.json'], folderOf(others));
    expect(stdout).toContain(
      'day: entity recall 0.667 is below the floor 0.95, which is not held against it\n',
    );
    expect(code).toBe(0);
  });

  it.each<[string, string, string, string[], RegExp, number]>([
    [
      'a gold graph that is not there',
      MISSED,
      GOLD,
      ['gone.json'],
      /^gone\.json: .*cannot be read: ENOENT/u,
      1,
    ],
    ['one that is no JSON', MISSED, '{', ['gold/day.json'], /day\.json: this gold graph cannot be read/u, 1],
    ['one of another form', MISSED, '{"source":3}', ['gold/day.json'], /read: source: expected string/iu, 1],
    [
      'one that relates what it does not have',
      MISSED,
      GOLD.replace('"relatedTalks":[]', '"relatedTalks":[["t","u",1]]'),
      ['gold/day.json'],
      /no entity has the id u/u,
      1,
    ],
    [
      'floors that are no YAML',
      '- [',
      GOLD,
      ['gold/day.json'],
      /floors\.yaml:\d+:\d+: this is not valid/u,
      1,
    ],
    [
      'a floor for what is not scored',
      '- { name: a, documents: [],\n    each: { beauty: 1 } }',
      GOLD,
      ['gold/day.json'],
      /floors\.yaml:2:\d+: 0\.each\.beauty/u,
      1,
    ],
    ['an option', MISSED, GOLD, ['--report'], /usage: npm run eval/u, 2],
    ['nothing to score', MISSED, GOLD, [], /no gold graph was given/u, 2],
  ])('says in a sentence what is wrong with %s', async (_, floors, gold, paths, message, expected) => {
    const { code, stderr } = await run('eval', paths, folderOf(floors, gold));
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(code).toBe(expected);
  });
});

describe.each(globSync('tests/fixtures/gold/*.json').sort())('%s', async (path) => {
  const gold = await readGold(path);
  const lines = readFileSync(`tests/fixtures/gold/${gold.source}`, 'utf8').split('\n');

  it('names what stands on the lines that it gives', () => {
    const absent = gold.entities.flatMap((entity) =>
      entity.lines
        .filter((line) =>
          [entity.label, ...entity.aliases].every(
            (name) => !foldGoldName(lines[line - 1] ?? '').includes(foldGoldName(name)),
          ),
        )
        .map((line) => `${entity.label} on line ${line}`),
    );
    expect(absent).toEqual([]);
  });

  it('asks for no relation of what it does not ask for', () => {
    const required = new Set(gold.entities.filter((entity) => entity.required).map(({ id }) => id));
    const loose = gold.relations.filter(
      (relation) => relation.required && !(required.has(relation.source) && required.has(relation.target)),
    );
    expect(loose).toEqual([]);
  });

  it('gives every talk its lines, and calls no name junk', () => {
    expect(gold.entities.filter(({ kinds, range }) => kinds[0] === 'talk' && range === undefined)).toEqual(
      [],
    );
    const names = new Set(
      gold.entities.flatMap(({ label, aliases }) => [label, ...aliases].map(foldGoldName)),
    );
    expect(gold.junk.filter((name) => names.has(foldGoldName(name)))).toEqual([]);
  });
});
