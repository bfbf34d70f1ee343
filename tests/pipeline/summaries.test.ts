/** Which line of the notes stands for a node, and where none may. */
import { describe, expect, it } from 'vitest';
import { graphOf } from './graphOf.ts';

/** Summaries by label. */
function summariesOf(note: string): Record<string, string | undefined> {
  return Object.fromEntries(
    graphOf(note).nodes.map(({ attributes }) => [attributes.label, attributes.summary]),
  );
}
const summaryOf = (label: string, note: string): string | undefined => summariesOf(note)[label];

describe('the summary of a thing', () => {
  it.each([
    ['a dash', '- Kiln Core - the oven that all of it runs in'],
    ['a verb', '- Kiln Core is a distributed oven'],
    ['a colon', '- Kiln Core: bakes bricks in parallel'],
    ['an equals sign', '- Kiln Core = an oven for many'],
    ['an apposition', '- Kiln Core, the oven that never cools'],
    ['what goes before it', '- faster now; the Kiln Core is a distributed oven'],
    ['an article before', '- the Kiln Core is a distributed oven'],
    ['its expansion', '- Kiln Core (oven of many bricks)'],
  ])('is the line that defines it by %s', (_, line) => {
    expect(summaryOf('Kiln Core', `## Baking\n\n- Kiln Core again with k8s\n${line}\n`)).toBe(line.slice(2));
  });

  it('should not be a passage that is too long to be read for one', () => {
    const long = `- Kiln Core is a distributed oven ${'of bricks '.repeat(3000)}\n`;
    expect(summaryOf('Kiln Core', `## Baking\n\n${long}`)).toBeUndefined();
  });

  it('should not be looked for in a passage that is as long as a book', () => {
    const passage = (times: number): string =>
      `## Baking\n\n> Kiln Core is a distributed oven.\n${'> It rained.\n'.repeat(times)}`;
    expect(summaryOf('Kiln Core', passage(100))).toBe('Kiln Core is a distributed oven.');
    expect(summaryOf('Kiln Core', passage(10_000))).toBeUndefined();
  });

  it('should not be a sentence of a long text because it begins with the name in bold', () => {
    const text = (times: number): string =>
      `## Baking\n\n**Kiln Core** ovens stand in the yard. ${'It rained. '.repeat(times)}\n`;
    expect(summaryOf('Kiln Core', text(1))).toBe('Kiln Core ovens stand in the yard.');
    expect(summaryOf('Kiln Core', text(200))).toBeUndefined();
  });

  it('of an address is the sentence that it stands in, even in a long text', () => {
    const url = 'https://x.example/a';
    const sentence = `Blueprints of it: ${url} shows every oven in the yard.`;
    const text = (times: number): string => `## Baking\n\n${sentence} ${'It rained. '.repeat(times)}\n`;
    for (const times of [1, 200]) expect(Object.values(summariesOf(text(times)))).toContain(sentence);
  });

  it('prefers a definition to an earlier and longer mention', () => {
    const note =
      '## Baking\n\n- Kiln Core runs on forty machines in three cities\n- Kiln Core - an oven for many\n';
    expect(summaryOf('Kiln Core', note)).toBe('Kiln Core - an oven for many');
  });

  it('is the row of a table that it heads, its cells told apart', () => {
    const note =
      '## Baking\n\n| Part | What for |  |\n| --- | --- | --- |\n| **Kiln Core** | an oven for many<br>- bakes<br>- cools | new |\n';
    expect(summaryOf('Kiln Core', note)).toBe('Kiln Core - an oven for many; bakes; cools; new');
  });

  it('is the first line below a heading or an item that is nothing but its name', () => {
    expect(summaryOf('Kiln Core', '## Baking\n\n- Kiln Core\n  - oven of burnt bricks\n  - fast\n')).toBe(
      'oven of burnt bricks',
    );
    expect(summaryOf('Kiln Core', '## Baking\n\n- Kiln Core\n  - runs on a thousand machines\n')).toBe(
      undefined,
    );
  });

  it('is a sentence of a paragraph, however its lines are wrapped', () => {
    const note =
      '## Baking\n\nWe met at the old brickworks, which was cold, e.g. in the yard. Kiln Core is a distributed oven which\nnever cools, vs. those that do. It rained.\n';
    expect(summaryOf('Kiln Core', note)).toBe(
      'Kiln Core is a distributed oven which never cools, vs. those that do.',
    );
  });

  it('should not run two lines together that their writer ended', () => {
    expect(summaryOf('Kiln Core', '## Baking\n\n- Kiln Core is a big oven\nask for the plans\n')).toBe(
      'Kiln Core is a big oven',
    );
  });

  it('is without markup, but keeps what it shows', () => {
    const note =
      '## Baking\n\n- **`Kiln Core`** is a [_distributed_ oven](https://x.example/a), see []() https://y.example/b\n';
    expect(summaryOf('Kiln Core', note)).toBe('Kiln Core is a distributed oven, see https://y.example/b');
  });

  it.each([
    ['only the name', '- Kiln Core'],
    ['the name twice', '- Kiln Core, kilncore'],
    ['a list of names', '- Kiln Core, Kubernetes and VS Code'],
    ['what is said of another thing', '- Kubernetes is a platform on which Kiln Core runs too'],
    ['a row of another thing', '| Part | Beside |\n| --- | --- |\n| Kubernetes | Kiln Core as well |'],
    ['what is said of the line above', '- fast\n  - better than Kiln Core with a very large oven'],
    ['a question', '- is Kiln Core for us?'],
    ['code', '```\nKiln Core is a distributed oven\n```'],
  ])('should not be %s', (_, text) => {
    expect(summaryOf('Kiln Core', `## Baking\n\n${text}\n`)).toBe(undefined);
  });
});

describe('the summary of somebody', () => {
  it('is the credit line, which says nothing of the company', () => {
    const summaries = summariesOf(
      '## Baking\n\n**Jane Doe, CTO (Acme)**\n\n- Acme, Kubernetes\n- Jane Doe: it is hot\n',
    );
    expect(summaries['Jane Doe']).toBe('Jane Doe, CTO (Acme)');
    expect(summaries['Acme']).toBeUndefined();
  });

  it('is the field of the front matter, without its name', () => {
    const note = '---\ntitle: Baking\nspeaker: Jane Doe, Acme\n---\n\n- Kiln Core\n';
    expect(summaryOf('Jane Doe', note)).toBe('Jane Doe, Acme');
  });

  it('should not be a line with nothing but the name', () => {
    expect(summaryOf('Jane Doe', '## Baking\n\n**Jane Doe**\n\n- Kiln Core\n')).toBe(undefined);
  });
});

describe('the summary of a talk', () => {
  it('is the sentence that says that it says what the talk is about', () => {
    const note =
      '## Baking\n\n**Jane Doe (Acme)**\n\n- bring your own Kiln Core to the hall\n- this talk is about bricks. And more.\n';
    expect(summaryOf('Baking', note)).toBe('this talk is about bricks. And more.');
  });

  it('else is the first line that names something, not credits, links, biographies or labels', () => {
    const note = [
      '## Baking',
      '**Jane Doe (Acme)**',
      'Slides: https://x.example/slides and the notes of it',
      '- maintainer of Kiln Core, chair of the summit, author',
      '- parts of Kiln Core which are there:',
      '- fast',
      '- they moved all of it to Kiln Core',
    ].join('\n\n');
    expect(summaryOf('Baking', note)).toBe('they moved all of it to Kiln Core');
  });

  it('should not come from another talk, nor be made up where there is none', () => {
    const note = '## Baking\n\n- hot\n\n## Glazing\n\n- they moved all of it to Kiln Core\n';
    expect(summariesOf(note)).toMatchObject({ Glazing: 'they moved all of it to Kiln Core' });
    expect(summaryOf('Baking', note)).toBe(undefined);
  });
});

it('questions have no summary: they are a line of the notes themselves', () => {
  const { nodes } = graphOf('## Baking\n\n- is Kiln Core hot enough for bricks?\n');
  const questions = nodes.filter(({ attributes }) => attributes.kind === 'question');
  expect(questions).toHaveLength(1);
  expect(questions[0]?.attributes.summary).toBe(undefined);
});
