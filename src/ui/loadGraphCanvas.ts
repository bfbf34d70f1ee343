/** Loads what draws the graph, and the font of its labels: a label that is measured before its font has come stands wrong. */

const LONGEST_WAIT_MS = 1200;

/** Fetches the component that draws the graph. */
export async function loadGraphCanvas() {
  const [{ GraphCanvas }] = await Promise.all([import('./GraphCanvas.tsx'), labelFont()]);
  return GraphCanvas;
}

async function labelFont(): Promise<void> {
  const font = Promise.all([
    document.fonts.load('400 11px "Inter Variable"'),
    document.fonts.load('600 13px "Inter Variable"'),
  ]);
  const patience = new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
  });
  await Promise.race([font.catch(() => undefined), patience]);
}
