/** 95% Wilson interval of a share. */
const Z = 1.959964;

/** Interval of `hits` of `n`, parts of 1; 0 to 1 where nothing was tried. */
export function wilson(hits: number, n: number): { low: number; high: number } {
  if (n <= 0) return { low: 0, high: 1 };
  const p = hits / n;
  const scale = 1 + (Z * Z) / n;
  const middle = (p + (Z * Z) / (2 * n)) / scale;
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Mean of a list and the standard error of that mean; 0 and 0 for an empty list, error 0 for one entry. */
export function meanOf(values: readonly number[]): { mean: number; error: number } {
  const n = values.length;
  if (n === 0) return { mean: 0, error: 0 };
  const mean = values.reduce((a, b) => a + b, 0) / n;
  if (n === 1) return { mean, error: 0 };
  const squares = values.reduce((a, b) => a + (b - mean) * (b - mean), 0);
  return { mean, error: Math.sqrt(squares / (n - 1) / n) };
}
