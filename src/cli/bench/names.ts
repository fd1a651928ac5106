/** Figures that need the built game and a browser (`scripts/bench`). */
export const BROWSER = [
  'forecastFrame',
  'stageFrame',
  'stageIdle',
  'firstPaint',
  'playable',
  'shell',
  'total',
  'heap',
  'heapSize',
  'report',
] as const;
