/** Capacity is a hexagon, Standing a round: by night as lines of light. Filled ones can be spent. */
export function BudgetMark({ kind, on = true }: { kind: 'capacity' | 'standing'; on?: boolean }) {
  const style = {
    fill: on ? 'var(--brass-light)' : 'none',
    stroke: on ? 'var(--brass-light)' : '#5c7198',
  };
  return (
    <svg class="budget-mark" viewBox="-7 -7 14 14" aria-hidden="true">
      {kind === 'capacity' ? (
        <path d="M0-5.400l4.700 2.700v5.400l-4.700 2.700-4.700-2.700v-5.400z" {...style} />
      ) : (
        <>
          <circle r="4.7" {...style} />
          {on && <circle r="2.2" fill="none" stroke="#101b30" />}
        </>
      )}
    </svg>
  );
}
