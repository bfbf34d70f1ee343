/**
 * The shaders of marks: one quad a node, its shape a signed distance in px of the page, so that every edge is
 * one device pixel soft at any zoom. In PICKING_MODE a mark is a disc, drawn in three passes from wide to
 * narrow: what lies exactly under the pointer wins over what is only near it.
 */
import { SHAPES } from '../schema/ontology.ts';
import { glslNumber as n } from './glslNumber.ts';
import { ACCENT_RING, LINE, RIM, TALK_RING } from './marks.ts';

const SHAPE_NAMES = SHAPES.map((shape, index) => `#define SHAPE_${shape.toUpperCase()} ${index}`).join('\n');

/** Passes of `u_pass`: what fades first, what stands out above it. */
export const NODE_PASSES = [0, 1] as const;
/** Passes of `u_pass` when picking: the share of the tolerance round the mark. */
export const NODE_PICKING_PASSES = [1, 0.5, 0] as const;

export const NODE_VERTEX_SHADER = `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_shape;
attribute float a_faded;
attribute float a_emphasis;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform vec3 u_ground;
uniform float u_growth;
uniform float u_detail;
uniform float u_fade;
uniform float u_pixel;
uniform float u_target;
uniform float u_pass;

varying vec2 v_point;
varying vec3 v_color;
varying float v_radius;
varying float v_shape;
varying float v_ringed;

void main() {
  float strong = step(0.5, a_emphasis);
  float ringed = step(1.5, a_emphasis);
  float radius = max(1.0, a_size * u_growth);
  bool drawn = a_size > 0.0;
  #ifdef PICKING_MODE
  radius = mix(radius, max(radius + 2.0, u_target * 0.5), u_pass);
  float extent = radius;
  v_color = a_id.rgb;
  drawn = drawn && a_emphasis > -0.5;
  #else
  float extent = radius * 1.3 + ${n(TALK_RING.out + TALK_RING.width)} * u_detail + min(${n(RIM)}, radius) + u_pixel;
  extent = max(extent, ringed * (radius + ${n(ACCENT_RING.out + ACCENT_RING.width + 1)}));
  v_color = mix(u_ground, a_color.rgb, mix(mix(1.0, a_faded, u_fade), 1.0, strong));
  drawn = drawn && abs(strong - u_pass) < 0.5;
  #endif
  v_point = a_corner * extent;
  v_radius = radius;
  v_shape = a_shape;
  v_ringed = ringed;
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = drawn ? vec4(middle + v_point * 2.0 / u_viewport, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const NODE_FRAGMENT_SHADER = `
precision highp float;
${SHAPE_NAMES}

uniform vec3 u_ground;
uniform vec3 u_accent;
uniform float u_detail;
uniform float u_pixel;

varying vec2 v_point;
varying vec3 v_color;
varying float v_radius;
varying float v_shape;
varying float v_ringed;

// The share of a device pixel that lies within a distance field.
float cover(float distance) {
  return clamp(0.5 - distance / u_pixel, 0.0, 1.0);
}

float box(vec2 p, vec2 half_size) {
  vec2 d = abs(p) - half_size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float arch(vec2 p, float r) {
  vec2 q = vec2(abs(p.x), p.y + 0.107 * r);
  return q.y > 0.0 ? length(q) - r : max(q.x - r, -q.y - 0.785 * r);
}

float hexagon(vec2 p, float apothem) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  p = abs(p);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * apothem, k.z * apothem), apothem);
  return length(p) * sign(p.y);
}

float page(vec2 p, float r) {
  vec2 half_size = vec2(0.78, 1.04) * r;
  float corner = (p.x + p.y - half_size.x - half_size.y + 0.62 * r) * 0.7071068;
  return max(box(p, half_size), corner);
}

// An equilateral triangle, its point down.
float triangle(vec2 p, float half_side) {
  const float k = 1.7320508;
  p = vec2(abs(p.x) - half_side, half_side / k - p.y);
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * half_side, 0.0);
  return -length(p) * sign(p.y);
}

void main() {
  #ifdef PICKING_MODE
  if (length(v_point) > v_radius) discard;
  gl_FragColor = vec4(v_color, 1.0);
  #else
  float r = v_radius;
  int shape = int(v_shape + 0.5);
  float middle = length(v_point);
  float outer = middle - r;
  float mark = -1.0;
  if (shape == SHAPE_RING) {
    float ring = r + ${n(TALK_RING.out)} * u_detail;
    float half_line = max(${n(TALK_RING.width)} * u_detail, u_pixel) * 0.5;
    outer = middle - ring - half_line;
    mark = max(cover(middle - r + ${n(TALK_RING.disc)} * u_detail), cover(abs(middle - ring) - half_line));
  }
  else if (shape == SHAPE_ARCH) outer = arch(v_point, r);
  else if (shape == SHAPE_SQUARE) outer = box(v_point, vec2(0.9 * r));
  else if (shape == SHAPE_HEXAGON) outer = hexagon(v_point, 0.9526279 * r);
  else if (shape == SHAPE_DIAMOND) outer = (abs(v_point.x) + abs(v_point.y) - 1.24 * r) * 0.7071068;
  else if (shape == SHAPE_PAGE) outer = page(v_point, r);
  else if (shape == SHAPE_TRIANGLE) {
    outer = triangle(v_point - vec2(0.0, 0.2 * r), 1.25 * r);
    float half_line = max(${n(LINE)} * u_detail, u_pixel) * 0.5;
    mark = cover(abs(outer + half_line) - half_line);
  }
  if (mark < 0.0) mark = cover(outer);

  float base = max(mark, cover(outer - min(${n(RIM)}, 0.5 * r)));
  vec3 color = u_ground;
  if (v_ringed > 0.5) {
    float ring = r + ${n(ACCENT_RING.out)};
    color = mix(color, u_accent, cover(abs(middle - ring) - ${n(ACCENT_RING.width / 2)}));
    base = max(base, cover(middle - ring - ${n(ACCENT_RING.width / 2)}));
  }
  color = mix(color, v_color, mark);
  gl_FragColor = vec4(color * base, base);
  #endif
}
`;
