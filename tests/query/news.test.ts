/** What is new after the notes were read again. */
import { describe, expect, it } from 'vitest';
import { newsBetween } from '../../src/query/news.ts';
import { extractionOf } from '../pipeline/graphOf.ts';

const NOTE = '# Ovens by Jane Doe, Acme\n\n- Acme uses Kubernetes\n';
const graphOf = (text: string, id = 'a.md') => extractionOf({ [id]: text }).graph;

describe('news', () => {
  it('are what was not there, what is named more often, and how much is gone', () => {
    const news = newsBetween(graphOf(`${NOTE}- Globex\n`), graphOf(`${NOTE}- Go, and Kubernetes\n`));
    expect(news?.keys.has('n:go')).toBe(true);
    expect(news?.keys.has('n:kubernetes')).toBe(true);
    expect(news?.keys.has('n:jane-doe')).toBe(false);
    expect(news?.words).toMatch(/^1 new, \d changed, 1 gone$/u);
  });

  it('are none where nothing else is said, even on other lines', () => {
    expect(newsBetween(graphOf(NOTE), graphOf(NOTE))).toBeNull();
    expect(newsBetween(graphOf(NOTE), graphOf(`\n\n${NOTE}`))).toBeNull();
  });

  it('are none between other notes', () => {
    expect(newsBetween(graphOf(NOTE), graphOf('# Bread by Omar Li\n\n- Go\n', 'b.md'))).toBeNull();
  });
});
