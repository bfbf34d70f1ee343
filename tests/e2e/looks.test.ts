/** How the graph looks, beside pictures that are kept: the sample at rest and with a node selected, light and dark, at three sizes; and other maps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { graphOf, open, useBrowser } from './browser.ts';
import { differenceOf, expectPicture, hasPictures } from './reference.ts';

const sites = inject('sites');

useBrowser();

const WIDE = { width: 1440, height: 900 } as const;
const TABLET = { width: 1024, height: 768 } as const;
const PHONE = { width: 390, height: 844 } as const;

interface Look {
  readonly site: 'sample' | 'few' | 'some' | 'many';
  readonly name: string;
  readonly hash: string;
  readonly viewport: typeof WIDE | typeof TABLET | typeof PHONE;
  readonly colorScheme: 'light' | 'dark';
}

const SAMPLE: readonly Look[] = (
  [
    [WIDE, 'light'],
    [WIDE, 'dark'],
    [TABLET, 'light'],
    [PHONE, 'light'],
    [PHONE, 'dark'],
  ] as const
).flatMap(([viewport, colorScheme]) => [
  { site: 'sample', name: 'rest', hash: '', viewport, colorScheme },
  { site: 'sample', name: 'selected', hash: '#sel=anyscale', viewport, colorScheme },
]);

/** The score, and maps of 3, 10 and 300 talks. */
const OTHERS: readonly Look[] = [
  { site: 'sample', name: 'time', hash: '#layout=time', viewport: WIDE, colorScheme: 'light' },
  { site: 'few', name: 'rest', hash: '', viewport: WIDE, colorScheme: 'dark' },
  { site: 'some', name: 'rest', hash: '', viewport: WIDE, colorScheme: 'light' },
  { site: 'some', name: 'selected', hash: '#sel=thing-1', viewport: PHONE, colorScheme: 'dark' },
  { site: 'many', name: 'rest', hash: '', viewport: WIDE, colorScheme: 'light' },
];

async function look({ site, name, hash, viewport, colorScheme }: Look): Promise<void> {
  const { page } = await open(`${sites[site]}${hash}`, { viewport, colorScheme });
  // A phone opens on the outline.
  if (viewport === PHONE) await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await page.locator('#graph[data-ready="true"]').waitFor();
  // Only the drawing: what lies over it belongs to other parts, and is tested there.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main > :not(#graph), [aria-label="Notes"] { visibility: hidden !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.evaluate(() => document.fonts.ready);
  await expectPicture(graphOf(page), `${site}-${String(viewport.width)}-${colorScheme}-${name}`);
  await page.context().close();
}

describe.runIf(hasPictures)('the graph looks as it did', () => {
  it.each([...SAMPLE, ...OTHERS])('$site, $name, $viewport.width px wide, $colorScheme', look);
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
