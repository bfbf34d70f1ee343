/** What a slide lights up and what its camera has in sight. */
import { describe, expect, it } from 'vitest';
import { framedOn, stagedMap } from '../../src/state/staging.ts';
import { type Bakery, bakeryOf, fileOf, read } from '../recap/bakery.ts';

const NOTES = `# Conf

## Firing - Jane Doe, Acme

- Kiln Core fires 40 % faster than last year
- Kubernetes runs the kilns

## Glazing - Sam Poe, Globex

- Kubernetes needs more memory than anybody thought
`;
const BAKERY: Bakery = bakeryOf(NOTES);
const slides = read(fileOf(BAKERY), BAKERY).slides;
const slideOf = (markdown: string) => read(markdown, BAKERY).slides[0];
const keyOf = (label: string): string =>
  BAKERY.graph.findNode((_, node) => node.label === label) ?? `${label} is not there`;

describe('the camera of a slide', () => {
  it('must show a talk and what only it has; what others have too it may leave out, what the words name last', () => {
    const slide = slideOf(
      '# Firing\n\nWith [[Kubernetes]].\n\n```slide\nfocus: [Firing, Kiln Core, Kubernetes]\n```\n',
    );
    if (slide === undefined) throw new Error('there is no slide');
    expect(framedOn(BAKERY.graph, slide)).toEqual({
      keys: [keyOf('Firing'), keyOf('Kiln Core')],
      also: [[keyOf('Kubernetes')], []],
      titled: keyOf('Firing'),
    });
  });

  it('shows all that is lit on a slide of several talks, or of none', () => {
    const several = slideOf('# Both\n\n```slide\nfocus: [Firing, Glazing, Kubernetes]\n```\n');
    const none = slideOf('# Words\n\nNothing is named.\n');
    if (several === undefined || none === undefined) throw new Error('there is no slide');
    expect(framedOn(BAKERY.graph, several)).toEqual({
      keys: [keyOf('Firing'), keyOf('Glazing'), keyOf('Kubernetes')],
      also: [],
      titled: null,
    });
    expect(framedOn(BAKERY.graph, none)).toEqual({ keys: [], also: [], titled: null });
  });
});

describe('a slide on the map', () => {
  const staged = (markdown: string) => {
    const slide = slideOf(markdown);
    if (slide === undefined) throw new Error('there is no slide');
    return { map: stagedMap(BAKERY.graph, slide, 1), framed: framedOn(BAKERY.graph, slide) };
  };

  it('fades nothing where it names nothing, and lights what it names as it is said', () => {
    expect(staged('# Words\n\nNothing.\n').map).toMatchObject({ lit: null, ringed: null, layout: null });
    const { map } = staged('# Words\n\nOf [[Kiln Core]].\n\nThen [[Kubernetes]].\n');
    expect(map.lit).toEqual(new Set([keyOf('Kiln Core')]));
  });

  it('rings its one talk, or what its title names, and none of two; it takes only a layout that there is', () => {
    const of = (title: string, focus: string, layout: string) =>
      staged(`# ${title}\n\n\`\`\`slide\nfocus: [${focus}]\nlayout: ${layout}\n\`\`\`\n`).map;
    expect(of('One', 'Firing, Kubernetes', 'time')).toMatchObject({
      ringed: keyOf('Firing'),
      layout: 'time',
    });
    expect(of('kubernetes', 'Firing, Kubernetes', 'spiral')).toMatchObject({
      ringed: keyOf('Kubernetes'),
      layout: null,
    });
    expect(of('Both', 'Firing, Glazing', 'talks').ringed).toBeNull();
  });

  it('may leave out of sight what other talks have, whether a passage names it or words', () => {
    const { framed } = staged(
      '# Firing\n\n> Kubernetes runs the kilns\n> — notes.md:6\n\n```slide\nfocus: [Firing, Jane Doe, Acme]\n```\n',
    );
    expect(framed.also).toEqual([[], [keyOf('Kubernetes')]]);
    expect(framed.keys).toContain(keyOf('Acme'));
  });
});

it('must have in sight what a slide of one talk lights though no talk has it', () => {
  const bakery = bakeryOf(
    '# Conf\n\nKubernetes is outside.\n\n## Firing - Jane Doe, Acme\n\n- Kiln Core\n\n## Glazing\n\n- hot\n',
  );
  const [slide] = read('# Firing\n\n```slide\nfocus: [Firing, Kubernetes]\n```\n', bakery).slides;
  if (slide === undefined) throw new Error('there is no slide');
  const outside = bakery.graph.findNode((_, { label }) => label === 'Kubernetes');
  expect(framedOn(bakery.graph, slide)).toMatchObject({ also: [[], []] });
  expect(framedOn(bakery.graph, slide).keys).toContain(outside);
});

describe('the names of a slide', () => {
  it('are those that its parts have said, and who speaks', () => {
    const slide = slides.find(({ title }) => title === 'Firing');
    if (slide === undefined) throw new Error('there is no slide');
    const { named } = stagedMap(BAKERY.graph, slide, 0);
    expect(named).toContain(keyOf('Jane Doe'));
    expect(named).not.toContain(keyOf('Kiln Core'));
    expect(stagedMap(BAKERY.graph, slide, 99).named).toContain(keyOf('Kiln Core'));
  });
});
