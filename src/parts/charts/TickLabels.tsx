export interface TickLabel {
  /** Where it stands on the axis, 0 to 1. */
  part: number;
  label: string;
}

/** Words under an axis that runs from left to right. */
export function TickLabels({ ticks }: { ticks: readonly TickLabel[] }) {
  return (
    <ol class="tick-labels" aria-hidden="true">
      {ticks.map(({ part, label }) => (
        <li key={part} style={{ left: `${part * 100}%` }}>
          {label}
        </li>
      ))}
    </ol>
  );
}
