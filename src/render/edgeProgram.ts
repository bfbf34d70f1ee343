/** The WebGL program that draws all edges, and the bands within which the pointer is on one. */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../schema/graphFile.ts';
import { EDGE_FRAGMENT_SHADER, EDGE_PASSES, EDGE_VERTEX_SHADER } from './edgeShaders.ts';
import { frameLookOf, frameScale } from './frameLook.ts';
import type { ReducedEdge } from './reducers.ts';

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_fade', 'u_most', 'u_share', 'u_pass', 'u_pixel'] as const;
type Uniform = (typeof UNIFORMS)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

export class LineProgram extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes, GraphAttributes> {
  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_opacity', size: 1, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_strong', size: 1, type: FLOAT },
        { name: 'a_rank', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [0, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { color, opacity, width, strong, rank } = data as EdgeDisplayData & ReducedEdge;
    this.array.set(
      [from.x, from.y, to.x, to.y, floatColor(color), id, opacity, width, strong ? 1 : 0, rank],
      start,
    );
  }

  override render(params: RenderParams): void {
    const look = frameLookOf(this.renderer);
    const { pickProgram } = this;
    if (look === undefined || look.lines === 'none') return;
    if (!look.picking) this.pickProgram = null;
    super.render(params);
    this.pickProgram = pickProgram;
  }

  protected override renderProgram(params: RenderParams, program: ProgramInfo<Uniform>): void {
    const { gl, uniformLocations, isPicking } = program;
    gl.enable(gl.BLEND);
    gl.useProgram(program.program);
    this.setUniforms(params, program);
    for (const pass of isPicking ? [0] : EDGE_PASSES) {
      gl.uniform1f(uniformLocations.u_pass, pass);
      this.drawWebGL(this.METHOD, program);
    }
  }

  setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>): void {
    const look = frameLookOf(this.renderer);
    if (look === undefined) return;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform2f(at.u_viewport, params.width, params.height);
    gl.uniform1f(at.u_fade, look.fade);
    const { mostEdges, edgeShare } = frameScale(params, params.zoomRatio, look);
    gl.uniform1f(at.u_most, mostEdges);
    gl.uniform1f(at.u_share, edgeShare);
    gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
  }
}
