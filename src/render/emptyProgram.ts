/**
 * Draws nothing. It stands where sigma would use a program of its own that we have no use for: the one that
 * draws the node under the pointer once more, above the labels, and those that it would compile and never run.
 */
export class EmptyProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
