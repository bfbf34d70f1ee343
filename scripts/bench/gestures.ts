/** Gestures that are made inside a page, so that nothing but the page's own script counts while they last. */

/** Where the graph is, and where on it a gesture may begin without touching anything. */
export interface Spot {
  readonly selector: string;
  readonly x: number;
  readonly y: number;
}

/** Bounds of one gesture: slow pages make fewer frames. */
export interface Bounds {
  readonly frames: number;
  readonly ms: number;
}

/** Runs in the page: drags the ground about, a step for each frame. @returns how many frames it took */
export async function pan({ selector, x, y, frames, ms }: Spot & Bounds): Promise<number> {
  const target = document.querySelector(selector)?.ownerDocument.elementFromPoint(x, y);
  if (!target) throw new Error('there is no graph to drag');
  const mouse = (type: string, dx: number, dy: number): void => {
    const at = { clientX: x + dx, clientY: y + dy, bubbles: true, cancelable: true, view: window };
    const pressed = { buttons: type === 'mouseup' ? 0 : 1, button: 0 };
    const kind = type.replace('mouse', 'pointer');
    target.dispatchEvent(new PointerEvent(kind, { ...at, ...pressed, pointerId: 1, pointerType: 'mouse' }));
    target.dispatchEvent(new MouseEvent(type, { ...at, ...pressed }));
  };
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const end = performance.now() + ms;
  mouse('mousedown', 0, 0);
  let made = 0;
  for (; made < frames && (made < 3 || performance.now() < end); made += 1) {
    const angle = (made / 20) * Math.PI;
    mouse('mousemove', 120 * Math.sin(angle), 90 * Math.sin(2 * angle) + 2);
    await frame();
  }
  mouse('mouseup', 0, 0);
  await frame();
  return made + 1;
}

/** Runs in the page: turns the wheel, in for half of the frames, then out. @returns how many frames it took */
export async function zoom({ selector, x, y, frames, ms }: Spot & Bounds): Promise<number> {
  const target = document.querySelector(selector)?.ownerDocument.elementFromPoint(x, y);
  if (!target) throw new Error('there is no graph to zoom');
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  let made = 0;
  for (; made < frames && (made < 4 || performance.now() < start + ms); made += 1) {
    const isIn = made < frames / 2 && performance.now() < start + ms / 2;
    const deltaY = isIn ? -60 : 60;
    const at = { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window };
    // Who zooms takes the event for itself; at a bound it need not.
    const isTaken = !target.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY }));
    if (made === 0 && !isTaken) throw new Error('the graph does not take the wheel');
    await frame();
  }
  await frame();
  return made + 1;
}

/** A point of the page. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page: moves the pointer to a point, clicks there if asked to, and waits until that is drawn. Marks when
 * it has `begun`, when the events and what follows them at once are `answered`, when the frame's work begins
 * (`drawing`) and when it is `drawn`.
 */
export async function point({
  selector,
  at: { x, y },
  click,
}: {
  readonly selector: string;
  readonly at: At;
  readonly click: boolean;
}): Promise<void> {
  const frame = (mark?: string): Promise<void> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        if (mark !== undefined) performance.mark(mark);
        resolve();
      }),
    );
  const target = document.querySelector(selector)?.ownerDocument.elementFromPoint(x, y);
  const mouse = (type: string): void => {
    const at = { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window };
    target?.dispatchEvent(new MouseEvent(type, at));
  };
  // Of the work for a frame the first and the last: asked for before and after all others.
  const first = frame('drawing');
  performance.mark('begun');
  mouse('mousemove');
  if (click) for (const type of ['mousedown', 'mouseup', 'click']) mouse(type);
  // What waits for the end of the events is done by then.
  await Promise.resolve();
  performance.mark('answered');
  await Promise.all([first, frame('drawn')]);
  for (const _ of [1, 2]) await frame();
}

/** Runs in the page: does what was left there as `act`, and once more, and waits each time until that is drawn. */
export async function twice(): Promise<number> {
  const { act } = globalThis as unknown as { readonly act: () => void };
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const _ of [1, 2]) {
    act();
    for (const __ of [1, 2, 3]) await frame();
  }
  return 2;
}
