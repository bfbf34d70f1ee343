/** Writes a number for GLSL, where `1` is no float. */
export const glslNumber = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(1) : String(value);
