/** What every chart of meters shows, however they stand: both notches lie well within. */
const ALWAYS = [20, 60] as const;

/** From which value to which a chart of meters reaches: all its values, and so many points more on either side. */
export function meterSpan(values: readonly number[], margin: number): [low: number, high: number] {
  const [low, high] = ALWAYS;
  return [
    Math.max(0, Math.min(low, ...values) - margin),
    Math.min(100, Math.max(high, ...values) + margin),
  ];
}
