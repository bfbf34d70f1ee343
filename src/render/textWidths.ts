/** The widths of lines of text, each measured once: measuring costs more than placing. */
import { type LabelLine, fontOf } from './labelStyle.ts';

export interface TextWidths {
  /** The width of a line in px. */
  readonly of: (line: LabelLine) => number;
  /** Forgets all, for when other fonts have come. */
  readonly clear: () => void;
}

export function createTextWidths(context: CanvasRenderingContext2D): TextWidths {
  const fonts = new Map<string, Map<string, number>>();
  return {
    of(line) {
      const font = fontOf(line);
      const known = fonts.get(font) ?? new Map<string, number>();
      fonts.set(font, known);
      const hit = known.get(line.text);
      if (hit !== undefined) return hit;
      context.font = font;
      const { width } = context.measureText(line.text);
      known.set(line.text, width);
      return width;
    },
    clear: () => fonts.clear(),
  };
}
