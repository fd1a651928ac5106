let known: { renderer: string } | null | undefined;

/** Asks the browser once, and hands the context back. */
function probe(): { renderer: string } | null {
  if (known !== undefined) return known;
  known = null;
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    if (gl) {
      const names = gl.getExtension('WEBGL_debug_renderer_info');
      const renderer = gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
      known = { renderer: String(renderer) };
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    }
  } catch (error) {
    console.warn('Asking this browser for WebGL failed: the night map is left out.', error);
  }
  return known;
}

/** Whether the stage can be opened here. */
export function hasWebGL(): boolean {
  return probe() !== null;
}

/** Whether a processor draws the picture instead of a graphics card. */
export function drawsInSoftware(): boolean {
  return /swiftshader|llvmpipe|software|basic render/i.test(probe()?.renderer ?? '');
}

/** Device pixels to draw for one CSS pixel: up to 2 with a graphics card, at most 1.5 and 1.4 million pixels without. */
export function drawingRatio(width: number, height: number): number {
  const wish = Math.max(1, window.devicePixelRatio || 1);
  if (!drawsInSoftware()) return Math.min(2, wish);
  return Math.max(1, Math.min(1.5, wish, Math.sqrt(1_400_000 / (width * height))));
}
