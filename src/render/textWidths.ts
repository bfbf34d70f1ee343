/** The widths of lines of text, each measured once: measuring costs more than placing. */
import { type LabelLine, fontOf } from './labelStyle.ts';

/** Makes a function that says the width of a line, in px. @param context to measure with */
export function createTextWidths(context: CanvasRenderingContext2D): (line: LabelLine) => number {
  const fonts = new Map<string, Map<string, number>>();
  // Names have the same lines in each frame: most of the time nobody needs to look up their font.
  const lines = new WeakMap<LabelLine, number>();
  const measured = (line: LabelLine): number => {
    const font = fontOf(line);
    const known = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, known);
    const hit = known.get(line.text);
    if (hit !== undefined) return hit;
    context.font = font;
    const { width } = context.measureText(line.text);
    known.set(line.text, width);
    return width;
  };
  return (line) => {
    const hit = lines.get(line);
    if (hit !== undefined) return hit;
    const width = measured(line);
    lines.set(line, width);
    return width;
  };
}
