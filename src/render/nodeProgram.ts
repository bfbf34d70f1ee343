/** The WebGL program that draws all nodes: eight shapes, the rim, the accent ring, and the targets for picking. */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../schema/graphFile.ts';
import { frameLookOf, frameScale } from './frameLook.ts';
import { shapeIndex } from './marks.ts';
import { NODE_FRAGMENT_SHADER, NODE_PASSES, NODE_PICKING_PASSES, NODE_VERTEX_SHADER } from './nodeShaders.ts';
import type { ReducedNode } from './reducers.ts';

const UNIFORMS = [
  'u_matrix',
  'u_viewport',
  'u_ground',
  'u_accent',
  'u_growth',
  'u_detail',
  'u_fade',
  'u_pass',
  'u_pixel',
  'u_target',
] as const;
type Uniform = (typeof UNIFORMS)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

export class MarkProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes, GraphAttributes> {
  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: NODE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_faded', size: 1, type: FLOAT },
        { name: 'a_emphasis', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const look = data as NodeDisplayData & ReducedNode;
    this.array.set(
      [
        look.x,
        look.y,
        look.size,
        floatColor(look.color),
        id,
        shapeIndex(look.shape),
        look.faded,
        look.grey ? -1 : look.ringed ? 2 : look.strong ? 1 : 0,
      ],
      start,
    );
  }

  override render(params: RenderParams): void {
    const look = frameLookOf(this.renderer);
    const { pickProgram } = this;
    if (look === undefined) return;
    if (!look.picking) this.pickProgram = null;
    super.render(params);
    this.pickProgram = pickProgram;
  }

  protected override renderProgram(params: RenderParams, program: ProgramInfo<Uniform>): void {
    const { gl, uniformLocations, isPicking } = program;
    gl.enable(gl.BLEND);
    gl.useProgram(program.program);
    this.setUniforms(params, program);
    for (const pass of isPicking ? NODE_PICKING_PASSES : NODE_PASSES) {
      gl.uniform1f(uniformLocations.u_pass, pass);
      this.drawWebGL(this.METHOD, program);
    }
  }

  setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>): void {
    const look = frameLookOf(this.renderer);
    if (look === undefined) return;
    const { growth, detail } = frameScale(params, params.zoomRatio, look);
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform2f(at.u_viewport, params.width, params.height);
    gl.uniform3f(at.u_ground, ...look.ground);
    gl.uniform3f(at.u_accent, ...look.accent);
    gl.uniform1f(at.u_growth, growth);
    gl.uniform1f(at.u_detail, detail);
    gl.uniform1f(at.u_fade, look.fade);
    gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
    gl.uniform1f(at.u_target, look.target);
  }
}
