/** How the graph looks, beside pictures that are kept: at rest and with a node selected, light and dark, at three sizes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { expectGraph, graphOf, open, useBrowser } from './browser.ts';
import { differenceOf, expectPicture, hasPictures } from './reference.ts';

const sites = inject('sites');

useBrowser();

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

const CASES = SIZES.flatMap((viewport) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['rest', 'selected'] as const).map((state) => ({ state, viewport, colorScheme, width: viewport.width })),
  ),
);

const SELECTED = { sample: '#sel=anyscale', some: '#sel=thing-1', real: '#sel=llm' } as const;

async function look(
  site: keyof typeof SELECTED,
  { state, viewport, colorScheme, width }: (typeof CASES)[number],
): Promise<void> {
  const hash = state === 'rest' ? '' : SELECTED[site];
  const { page } = await open(`${sites[site]}${hash}`, { viewport, colorScheme });
  // A phone opens on the outline.
  if (width < 400) {
    await page
      .getByRole('group', { name: 'View' })
      .getByRole('button', { name: 'Graph' })
      .evaluate((button) => (button as HTMLElement).click());
  }
  await expectGraph(page, 'ready', 'true');
  // Only the drawing: what lies over it belongs to other parts, and is tested there.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main > :not(#graph), [aria-label="Notes"] { visibility: hidden !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(700);
  await expectPicture(graphOf(page), `${site}-${String(width)}-${colorScheme}-${state}`);
}

describe.runIf(hasPictures)('the sample looks as it did', () => {
  it.each(CASES)('$width px wide, $colorScheme, $state', (one) => look('sample', one));
});

describe.runIf(hasPictures)('ten talks that were made up look as they did', () => {
  it.each(CASES)('$width px wide, $colorScheme, $state', (one) => look('some', one));
});

describe.runIf(hasPictures && sites.real !== '')('the real page looks as it did', () => {
  it.each(CASES.filter(({ width }) => width === 1440))('$colorScheme, $state', (one) => look('real', one));
});

describe.runIf(hasPictures)('the comparison', () => {
  const picture = (name: string): Buffer =>
    readFileSync(join(import.meta.dirname, 'reference', `${name}.png`));

  it('finds a picture equal to itself', () => {
    const one = picture('sample-1440-light-rest');
    expect(differenceOf(one, one)).toBeUndefined();
  });

  it('does not take one state or size for another', () => {
    const rest = picture('sample-1440-light-rest');
    expect(differenceOf(rest, picture('sample-1440-dark-rest'))).toMatch(/pixels differ/u);
    expect(differenceOf(rest, picture('sample-390-light-rest'))).toMatch(/became 390/u);
  });
});
