/**
 * A canvas to draw a texture on before the engine gets it. One that the engine makes goes to the graphics card twice:
 * empty, and as it was drawn.
 */
export function blankSheet(
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The stage could not draw its pictures.');
  return { canvas, pen };
}
