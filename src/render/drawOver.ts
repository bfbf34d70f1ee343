/** Draws names, and what the layout draws besides its nodes, over each frame of a Sigma. */
import type { GraphSigma } from './graphSigma.ts';
import type { LabelWork } from './labelLayer.ts';

/** @param drawBackdrop comes second, for it asks where names lie @returns ends it */
export function drawOver(
  sigma: GraphSigma,
  drawNames: () => LabelWork,
  drawBackdrop: (names: LabelWork) => void,
): () => void {
  let later: number | undefined;
  const draw = (): void => {
    const names = drawNames();
    drawBackdrop(names);
    // Sigma itself has nothing new to draw then.
    if (names === 'put off') later = requestAnimationFrame(draw);
  };
  sigma.on('afterRender', draw);
  return () => {
    sigma.off('afterRender', draw);
    if (later !== undefined) cancelAnimationFrame(later);
  };
}
