/** Figures for tables: three digits are enough for anything that luck has a part in. */
function figure(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 1000) return Math.round(Number(value.toPrecision(3))).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** One figure, or a range where its ends differ. */
export function inNumbers(low: number, high = low): string {
  return figure(low) === figure(high) ? figure(low) : `${figure(low)} – ${figure(high)}`;
}

export function ratioText(ratio: number | null): string {
  return ratio === null ? '–' : ratio.toFixed(2);
}
