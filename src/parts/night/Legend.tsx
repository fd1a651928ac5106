import { type DeviceState, StateMark } from '../drawing/Icon.tsx';

export interface LegendProps {
  label: string;
  counts: readonly { state: DeviceState; figure: string; word: string }[];
}

/** The shapes on the map, counted. */
export function Legend(p: LegendProps) {
  return (
    <ul class="legend" aria-label={p.label}>
      {p.counts.map((c) => (
        <li key={c.state} data-state={c.state}>
          <StateMark state={c.state} size="0.875rem" /> <b>{c.figure}</b> <span>{c.word}</span>
        </li>
      ))}
    </ul>
  );
}
