/** Canvases that we add to sigma's: sigma sizes their boxes and leaves what is drawn on them, so their pixels are ours. */
import type { GraphSigma } from './graphSigma.ts';

/** Adds a canvas that the pointer does not notice. @param where among sigma's layers */
export function makeCanvas(
  sigma: GraphSigma,
  name: string,
  where: { readonly beforeLayer: string } | { readonly afterLayer: string },
): CanvasRenderingContext2D {
  const canvas = sigma.createCanvas(name, { style: { pointerEvents: 'none' }, ...where });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(`the browser gives no canvas for ${name}`);
  return context;
}

/** Empties a canvas and fits it to the viewport, so that it takes px of the page. */
export function clearCanvas(sigma: GraphSigma, context: CanvasRenderingContext2D): void {
  const { width, height } = sigma.getDimensions();
  const ratio = window.devicePixelRatio;
  const { canvas } = context;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
}
