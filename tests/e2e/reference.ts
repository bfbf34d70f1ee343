/**
 * Compares a picture of an element with the one that is kept in `reference/`. A difference is written beside
 * it as `NAME-changed.png`. Run with `RENEW_PICTURES=1` to keep what is drawn now; otherwise none is ever made.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Locator } from 'playwright';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, 'reference');
/** False until pictures have been kept for the first time. */
export const hasPictures = existsSync(FOLDER) || process.env['RENEW_PICTURES'] === '1';

/** How far a pixel may differ before it counts, 0 to 1, antialiasing apart; and the share of pixels that may: a name that moves has some hundreds. */
const PIXEL = 0.12;
const SHARE = 0.001;

/** How often, and ms apart, it is looked whether a picture has settled: a slow machine needs a while. */
const LOOKS = 8;
const BETWEEN = 700;

/** Fails where an element does not look as it did. @param name of the picture, without its ending */
export async function expectPicture(element: Locator, name: string): Promise<void> {
  const kept = join(FOLDER, `${name}.png`);
  const changed = join(FOLDER, `${name}-changed.png`);
  if (process.env['RENEW_PICTURES'] === '1') {
    await element.page().waitForTimeout(2 * BETWEEN);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(kept, await element.screenshot({ scale: 'css' }));
    rmSync(changed, { force: true });
    return;
  }
  if (!existsSync(kept)) expect.fail(`there is no picture ${name}: RENEW_PICTURES=1 keeps what is drawn`);
  const before = readFileSync(kept);
  for (let look = 1; ; look += 1) {
    const drawn = await element.screenshot({ scale: 'css' });
    const fault = differenceOf(before, drawn);
    if (fault === undefined) return;
    if (look === LOOKS) {
      writeFileSync(changed, drawn);
      expect.fail(`${name}: ${fault}; what is drawn now is in ${changed}`);
    }
    await element.page().waitForTimeout(BETWEEN);
  }
}

/** Says how much two pictures differ; undefined where it is within the tolerance. */
export function differenceOf(before: Buffer, after: Buffer): string | undefined {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height)
    return `${String(width)}×${String(height)} px became ${String(b.width)}×${String(b.height)}`;
  const differ = pixelmatch(a.data, b.data, undefined, width, height, { threshold: PIXEL });
  const share = differ / (width * height);
  return share <= SHARE
    ? undefined
    : `${(share * 100).toFixed(2)} % of the pixels differ, at most ${String(SHARE * 100)} % expected`;
}
