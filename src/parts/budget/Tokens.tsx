import { COSTS, type Cost } from '../../sim/index.ts';

/** Capacity as brass hexagons, Standing as blue enamel stars: the two budgets, always in these shapes. */
export type Budget = 'capacity' | 'standing';

/** `full` can be spent, `empty` is missing from the tray, `spent` is pledged already. */
export function Token({
  kind,
  state = 'full',
}: {
  kind: Budget;
  state?: 'full' | 'empty' | undefined;
}) {
  return kind === 'capacity' ? (
    <svg class="token" viewBox="0 0 20 22" aria-hidden="true">
      {state === 'full' ? (
        <>
          <path d="M10 2.6l8 4.600v9.300l-8 4.6-8-4.600V7.200z" fill="#4a340d" opacity=".5" />
          <path d="M10 1l8 4.600v9.300l-8 4.6-8-4.600V5.600z" fill="#d3a64f" stroke="#6e4d14" />
          <path
            d="M10 2.500l6.7 3.900M10 2.500L3.3 6.400v7.7"
            fill="none"
            stroke="#f7e4b0"
            stroke-width="1.3"
          />
          <circle cx="10" cy="10.3" r="4" fill="#5a3f12" />
          <circle cx="10" cy="10.9" r="3.4" fill="#2e230f" />
        </>
      ) : (
        <path
          d="M10 1l8 4.600v9.300l-8 4.6-8-4.600V5.600z"
          fill="#6d5227"
          fill-opacity=".3"
          stroke="#6e4d14"
          stroke-opacity=".7"
        />
      )}
    </svg>
  ) : (
    <svg class="token" viewBox="0 0 20 22" aria-hidden="true">
      {state === 'full' ? (
        <>
          <circle cx="10" cy="11.6" r="8.5" fill="#0d1a2c" opacity=".45" />
          <circle cx="10" cy="10.3" r="8.5" fill="#f3e7c8" stroke="#6e4d14" stroke-width=".8" />
          <circle cx="10" cy="10.3" r="6.8" fill="#27508c" />
          <path
            d="M10 5.500l1.3 3.2 3.4.2-2.6 2.2.8 3.3-2.9-1.8-2.9 1.8.8-3.3-2.6-2.2 3.4-.2z"
            fill="#f6ebcf"
          />
        </>
      ) : (
        <circle
          cx="10"
          cy="10.3"
          r="8.5"
          fill="#6d5227"
          fill-opacity=".3"
          stroke="#6e4d14"
          stroke-opacity=".7"
        />
      )}
    </svg>
  );
}

export interface CostsProps extends Cost {
  /** The same in words, for those who do not see the shapes: "costs 1 capacity, 1 standing". */
  label: string;
}

/** A price as a row of tokens. */
export function Costs(cost: CostsProps) {
  return (
    <span class="costs">
      <span class="visually-hidden">{cost.label}</span>
      {COSTS.flatMap((kind) =>
        Array.from({ length: Math.max(0, cost[kind]) }, (_, i) => (
          <Token key={`${kind}${i}`} kind={kind} />
        )),
      )}
    </span>
  );
}
