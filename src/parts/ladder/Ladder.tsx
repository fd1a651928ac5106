import type { TargetedMouseEvent } from 'preact';
import { Costs, type CostsProps } from '../budget/Tokens.tsx';
import { Icon } from '../drawing/Icon.tsx';

export type RungState = 'passed' | 'current' | 'ordered' | 'pledged' | 'free';

export interface Rung {
  name: string;
  /** As it stands on the rung in the drawer, where there is little room; the name unless told. */
  short?: string | undefined;
  state: RungState;
  /** Price of stepping here; left out where nothing is to be paid. */
  costs?: CostsProps | undefined;
  /** Quarter in which an ordered rung comes into force: "Q6". */
  lands?: string | undefined;
  /** Lead time and effect in one line, shown with the open ladder. */
  note?: string | undefined;
  /** Why this rung cannot be chosen now, as text. */
  reason?: string | undefined;
}

export interface LadderProps {
  id: string;
  name: string;
  /** As it stands under the ladder in the drawer; the name unless told. */
  short?: string | undefined;
  /** From the lowest up. */
  rungs: readonly Rung[];
  /** Set when the ladder is still under its sheet. */
  locked?: { tag: string; label: string } | undefined;
  /** Accessible name of the ladder as a whole: "Rings, now two rings. Open". */
  label: string;
}

/** The ladder as it stands in the drawer: one button; its rungs open above. */
export function LadderFace({
  ladder,
  open,
  onOpen,
}: {
  ladder: LadderProps;
  open: boolean;
  onOpen: (e: TargetedMouseEvent<HTMLButtonElement>) => void;
}) {
  if (ladder.locked) {
    return (
      <div class="ladder-locked" role="img" aria-label={ladder.locked.label}>
        <svg viewBox="0 0 56 112" aria-hidden="true">
          <g opacity=".55" fill="#7d6340">
            <rect x="9" y="6" width="6" height="100" rx="2" />
            <rect x="37" y="6" width="6" height="100" rx="2" />
          </g>
          <path
            d="M2 109L9 16q2-5 8-4 11 6 22 0 6-1 8 4l7 93q-6 6-12 1-7-6-14 1-7 5-13-1-7-6-13-1z"
            fill="#d9d8c8"
            fill-opacity=".42"
            stroke="#f0efe2"
            stroke-opacity=".6"
          />
          <path
            d="M14 17l-4 86M25 18q3 41 0 88M41 17q1 46 6 85"
            stroke="#fffdf0"
            stroke-opacity=".32"
            stroke-width="1.4"
            fill="none"
          />
          <g transform="rotate(-6 28 60)">
            <path d="M28 10v38" stroke="#c05a4e" stroke-width="1.3" />
            <path d="M18 54l4-5h12l4 5v20H18z" fill="#f0e0a8" stroke="#6b5a20" stroke-width=".7" />
            <path
              d="M24.5 65v-2.5a3.5 3.5 0 0 1 7 0V65"
              fill="none"
              stroke="#3a2b10"
              stroke-width="1.5"
            />
            <rect x="22.5" y="64.5" width="11" height="7.5" rx="1" fill="#3a2b10" />
          </g>
        </svg>
        <span aria-hidden="true">{ladder.short ?? ladder.name}</span>
      </div>
    );
  }
  return (
    <button type="button" class="ladder-face" aria-expanded={open} onClick={onOpen}>
      <span class="visually-hidden">{ladder.label}</span>
      <span class="ladder-frame" aria-hidden="true">
        {[...ladder.rungs].reverse().map((r) => (
          <span
            class="rung"
            data-state={r.state}
            data-ground={r === ladder.rungs[0] || undefined}
            key={r.name}
          >
            <span class="rung-words">{r.short ?? r.name}</span>
            {r.lands && r.state === 'ordered' && <span class="lands">{r.lands}</span>}
          </span>
        ))}
      </span>
      <span class="ladder-name" aria-hidden="true">
        {ladder.short ?? ladder.name}
      </span>
    </button>
  );
}

/** The open ladder: every rung a full-sized button with its price, or the reason why not. */
export function Ladder({
  ladder,
  onRung,
}: {
  ladder: LadderProps;
  onRung: (rung: number) => void;
}) {
  const top = ladder.rungs.length - 1;
  return (
    <ol class="ladder-open" reversed>
      {[...ladder.rungs].reverse().map((r, i) => {
        const index = top - i;
        const blocked = r.reason !== undefined || r.state === 'current' || r.state === 'ordered';
        return (
          <li key={r.name}>
            <button
              type="button"
              class="rung-button"
              data-state={r.state}
              aria-pressed={r.state === 'pledged'}
              aria-current={r.state === 'current' ? 'step' : undefined}
              aria-disabled={blocked || undefined}
              onClick={() => !blocked && onRung(index)}
            >
              <span class="rung-name">
                {r.name}
                {r.lands && <span class="lands">{r.lands}</span>}
              </span>
              {r.costs && <Costs {...r.costs} />}
              {(r.reason ?? r.note) && (
                <span class={r.reason ? 'rung-reason' : 'rung-note'}>
                  {r.reason && <Icon name="lock" size="1rem" />} {r.reason ?? r.note}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
