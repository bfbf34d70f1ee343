/**
 * The shaders of edges: straight lines whose width is in px of the page and whose coverage is exact, so that a
 * line of 1 px is as dark as it should be (sigma's own programs feather it to half). Opacity is real here:
 * lines that cross add up, and a faint line over a strong one does not cut it.
 */
import { FADED_EDGE } from './appearance.ts';
import { glslNumber as n } from './glslNumber.ts';

/** Edges fainter than this are filtered out: the pointer is not on them. */
const LEAST_PICKED = 0.1;

/** Passes of `u_pass`: what fades first, what stands out above it. */
export const EDGE_PASSES = [0, 1] as const;

/** Half the width in px within which the pointer is on an edge. */
const PICKING_HALF_WIDTH = 4;

export const EDGE_VERTEX_SHADER = `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_opacity;
attribute float a_width;
attribute float a_strong;
attribute float a_rank;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_fade;
uniform float u_most;
uniform float u_share;
uniform float u_pass;
uniform float u_pixel;

varying float v_across;
varying float v_half_width;
varying vec4 v_color;

void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_viewport * 0.5;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_viewport * 0.5;
  float span = length(to - from);
  // The last tenth of what is drawn comes up softly as one comes nearer.
  float shown = max(a_strong, clamp(11.0 - 10.0 * a_rank / u_most, 0.0, 1.0));
  bool drawn = a_width > 0.0 && span > 0.0 && shown > 0.0;
  #ifdef PICKING_MODE
  v_half_width = ${n(PICKING_HALF_WIDTH)};
  drawn = drawn && a_opacity >= ${n(LEAST_PICKED)};
  v_color = vec4(a_id.rgb, 1.0);
  #else
  v_half_width = a_width * 0.5;
  float plain = mix(a_opacity, min(a_opacity, ${n(FADED_EDGE)}), u_fade) * u_share;
  v_color = vec4(a_color.rgb, shown * mix(plain, a_opacity, a_strong));
  drawn = drawn && abs(a_strong - u_pass) < 0.5;
  #endif
  vec2 along = (to - from) / max(span, 0.0001);
  v_across = a_corner.y * (v_half_width + 0.5 * u_pixel);
  vec2 point = mix(from, to, a_corner.x) + vec2(-along.y, along.x) * v_across;
  gl_Position = drawn ? vec4(point * 2.0 / u_viewport, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const EDGE_FRAGMENT_SHADER = `
precision highp float;

uniform float u_pixel;

varying float v_across;
varying float v_half_width;
varying vec4 v_color;

void main() {
  float inside = v_half_width - abs(v_across);
  #ifdef PICKING_MODE
  if (inside < 0.0) discard;
  gl_FragColor = v_color;
  #else
  // A line thinner than a device pixel covers no more of it than its width.
  float cover = clamp(0.5 + inside / u_pixel, 0.0, 1.0) * min(1.0, 2.0 * v_half_width / u_pixel);
  gl_FragColor = vec4(v_color.rgb, 1.0) * v_color.a * cover;
  #endif
}
`;
