import { Costs, type CostsProps } from '../../parts/budget/Tokens.tsx';

export interface SwitchTagProps {
  label: string;
  /** What it does, in one line. */
  sub?: string | undefined;
  on: boolean;
  /** "on" and "off", as shown. */
  states: { on: string; off: string };
  costs?: CostsProps | undefined;
  reason?: string | undefined;
  onToggle: () => void;
}

/** A policy switch as a luggage tag on a string: turned over when on. */
export function SwitchTag(p: SwitchTagProps) {
  return (
    <button
      type="button"
      class="switch-tag"
      role="switch"
      aria-checked={p.on}
      aria-disabled={p.reason ? true : undefined}
      onClick={() => !p.reason && p.onToggle()}
    >
      <span class="switch-hole" aria-hidden="true" />
      <span class="switch-words">
        <b>{p.label}</b>
        {(p.reason ?? p.sub) && <span>{p.reason ?? p.sub}</span>}
      </span>
      {p.costs && <Costs {...p.costs} />}
      <span class="switch-state" aria-hidden="true">
        {p.on ? p.states.on : p.states.off}
      </span>
    </button>
  );
}
