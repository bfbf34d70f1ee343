/** `npm run graph -- PATH --explain NAME`: what is said of a name, of one that is no name, and of one that stands nowhere. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Run, folderWith, run } from './command.ts';

const NAMES = `
- { label: Kubernetes, kind: technology, aliases: [K8s] }
- { label: Acme, kind: company }
- { label: Ember, kind: technology, weak: true }
`;
const NOTE = [
  '# Kiln Summit', // 1
  '',
  '## Baking bricks', // 3
  '',
  '**Jane Doe (Globex Robotics)**', // 5
  '',
  '- kilncore bakes on K8s', // 7
  '- Kiln Core Pro is next', // 8
  '- DSL (domain specific language) for ovens', // 9
  '- the DSL is small', // 10
  '- Kuberntes was hard for Globex', // 11
  '- ember of the fire', // 12
  '- the oven is warm', // 13
  '',
  '```', // 15
  'gloves', // 16
  '```', // 17
  '',
].join('\n');

/** Explains a name in a note, and says whether anything was written. */
async function explain(name: string, note = NOTE): Promise<Run & { readonly wrote: boolean }> {
  const folder = folderWith({ 'day.md': note, 'graph/gazetteer/more.yaml': NAMES });
  const ended = await run('graph', ['day.md', '--explain', name], folder);
  const left = [...readdirSync(folder), ...readdirSync(join(folder, 'graph'))].sort();
  return { ...ended, wrote: left.join() !== 'day.md,gazetteer,graph,ontology.yaml' };
}

describe('npm run graph -- --explain', () => {
  it('quotes each mention with its place and its finder, and writes nothing', async () => {
    const { code, stdout, stderr, wrote } = await explain('Kubernetes');
    expect(stdout).toMatch(/^Kubernetes \(technology\)\n {2}Mentions: 2\n/u);
    expect(stdout).toMatch(/^ +day\.md:7 +"K8s" +gazetteer$/mu);
    expect(stdout).toMatch(/^ +day\.md:11 +"Kuberntes" +gazetteer, misspelt$/mu);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(wrote).toBe(false);
  });

  it('says which finders voted for its kind, how surely, and which of them decided', async () => {
    const { stdout } = await explain('Kubernetes');
    expect(stdout).toMatch(/Why technology\n +technology +0\.85 +gazetteer, 1×: decides, as the surest\n/u);
    expect(stdout).toMatch(/^ +technology +0\.55 +gazetteer, misspelt, 1×$/mu);
    const { stdout: acronym } = await explain('DSL');
    expect(acronym).toMatch(/Why concept\n +concept +0\.60 +acronym spelled out, 3×: decides/u);
    expect(acronym).toMatch(
      /^ +technology +0\.\d\d +acronym, \d×: overruled by a surer one for the same words$/mu,
    );
  });

  it.each([
    ['Kubernetes', /"K8s" +1× +an alias in the gazetteer: "K8s"/u],
    ['Kubernetes', /"Kuberntes" +1× +a slip away from a name in the gazetteer/u],
    ['Kiln Core', /"kilncore" +1× +"Kiln Core" but for case, spaces and signs/u],
    ['domain specific language', /"DSL" +2× +spelled out in the notes as "domain specific language"/u],
    ['Globex Robotics', /"Globex" +1× +named in the credits: "Globex Robotics"/u],
    ['Globex Robotics', /"Globex Robotics" +1× +the name itself/u],
  ])('says why spellings are one thing: %s', async (name, line) => {
    expect((await explain(name)).stdout).toMatch(line);
  });

  it('says by which rule the spelling of two names was joined', async () => {
    const note =
      '## A\n\n**Jane Doe (Northwind Traders)**\n\n- x\n\n## B\n\n**Sam Poe (Northwnd Traders)**\n\n- Northwind Traders\n';
    const { stdout } = await explain('northwnd traders', note);
    expect(stdout).toMatch(/^Northwind Traders \(company\)/u);
    expect(stdout).toMatch(
      /"Northwnd Traders" +1× +a slip away from "Northwind Traders", which is known or/u,
    );
  });

  it.each(['kiln core', 'KILN-CORE', 'kilncore', 'Kiln Cores'])('finds "%s"', async (name) => {
    const { code, stdout } = await explain(name);
    expect(stdout).toMatch(/^Kiln Core \(component\)/u);
    expect(code).toBe(0);
  });

  it('explains all that has the name: the talk and who gave it', async () => {
    const { stdout } = await explain('acme', '## Acme\n\n- Acme bakes bricks\n\n## Glazing\n\n- x\n');
    expect(stdout).toMatch(/^Acme \((?:talk|company)\)/u);
    expect(stdout).toMatch(/^Acme \(company\)/mu);
    expect(stdout).toMatch(/^Acme \(talk\)/mu);
    expect(stdout).not.toContain('No mention of it');
  });
});

describe('what is no mention', () => {
  it.each([
    [
      'a name inside a longer one',
      'Kiln Core',
      /day\.md:8 +"Kiln Core" +part of the longer "Kiln Core Pro"/u,
    ],
    [
      'a weak name of the gazetteer in small letters',
      'ember',
      /day\.md:12 +"ember" +an everyday word too: /u,
    ],
    ['a word that no finder took', 'oven', /day\.md:13 +"oven" +no finder took it for a name/u],
  ])('is said of %s', async (_, name, line) => {
    const { code, stdout, wrote } = await explain(name);
    expect(stdout).toMatch(line);
    expect(code).toBe(0);
    expect(wrote).toBe(false);
  });

  it('leaves it at that where the name is not in the graph at all', async () => {
    const { stdout } = await explain('ember');
    expect(stdout).toMatch(/^"ember" is not in the graph/u);
    expect(stdout).not.toContain('Mentions');
  });

  it('does not list a mention, nor the same place twice', async () => {
    const { stdout } = await explain('Kiln Core');
    const rest = stdout.slice(stdout.indexOf('No mention of it'));
    expect(rest).not.toContain('day.md:7');
    expect(rest.match(/day\.md:8 /gu)).toHaveLength(1);
  });

  it('says of a list beside the talks that it is none', async () => {
    const folder = folderWith({
      'n/a.md': '# Baking\n\n## Glazing\n\n- x\n',
      'n/follow-ups.md': '# Follow-ups\n\n- x\n',
    });
    const { code, stdout } = await run('graph', ['n', '--explain', 'Follow-ups'], folder);
    expect(stdout).toMatch(/^"Follow-ups" is not in the graph/u);
    expect(stdout).toMatch(/follow-ups\.md:1 +"Follow-ups" +no talk: its note is a list/u);
    expect(code).toBe(0);
  });
});

describe('a name that stands nowhere', () => {
  it.each([
    ['Kubernettes', / did you mean Kubernetes\?$/mu],
    ['Globexx', / did you mean Globex Robotics\?$/mu],
    ['zymurgy', /of the graph and in the text of 1 note, code left out$/mu],
    ['gloves', /^"gloves" was not found: looked among \d+ names of the graph/u],
  ])('is looked for, and the nearest names are given: %s', async (name, message) => {
    const { code, stdout, stderr, wrote } = await explain(name);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(stdout).toBe('');
    expect(code).toBe(1);
    expect(wrote).toBe(false);
  });

  it.each([
    ['no name', ['--explain', ' - '], 2, /--explain wants a name/u],
    ['nothing', ['--explain'], 2, /usage: npm run graph .*--explain NAME/u],
    ['a place to write to', ['--explain', 'Acme', '--out', 'out'], 2, /--explain writes nothing/u],
    ['a path that is not there', ['nowhere', '--explain', 'Acme'], 1, /nowhere: there is no such file/u],
  ])('is misuse with %s', async (_, parameters, expected, message) => {
    const folder = folderWith({ 'day.md': NOTE });
    const { code, stderr } = await run('graph', ['day.md', ...parameters], folder);
    expect(stderr).toMatch(message);
    expect(code).toBe(expected);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
