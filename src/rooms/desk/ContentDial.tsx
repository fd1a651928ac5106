import { Costs, type CostsProps } from '../../parts/budget/Tokens.tsx';
import type { ContentStop } from '../../sim/index.ts';

export interface ContentStopProps {
  id: ContentStop;
  label: string;
  /** What it does, in one line. */
  sub: string;
  /** The dial stands here. */
  on: boolean;
  costs?: CostsProps | undefined;
  /** Why it cannot be turned here. */
  reason?: string | undefined;
}

export interface ContentDialProps {
  label: string;
  stops: readonly ContentStopProps[];
  onTurn: (to: ContentStop) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * The dial *content*: three stops under each other. Arrow keys move from stop to stop and turn nothing, since turning may
 * cost; Enter, space or a tap turns it.
 */
export function ContentDial(p: ContentDialProps) {
  const move = (from: HTMLElement, by: number): void => {
    const stops = [...from.querySelectorAll<HTMLElement>('[role="radio"]')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[(at + by + stops.length) % stops.length]?.focus();
  };
  return (
    <div
      class="content-dial"
      role="radiogroup"
      aria-label={p.label}
      onKeyDown={(e) => {
        const by = STEPS[e.key];
        if (by === undefined) return;
        e.preventDefault();
        move(e.currentTarget, by);
      }}
    >
      <b aria-hidden="true">{p.label}</b>
      {p.stops.map((stop) => (
        // biome-ignore lint/a11y/useSemanticElements: a radio input would turn with the arrow keys, and turning may cost
        <button
          key={stop.id}
          type="button"
          class="switch-tag"
          role="radio"
          aria-checked={stop.on}
          aria-disabled={stop.reason ? true : undefined}
          tabIndex={stop.on ? 0 : -1}
          onClick={() => !stop.on && !stop.reason && p.onTurn(stop.id)}
        >
          <span class="switch-hole" aria-hidden="true" />
          <span class="switch-words">
            <b>{stop.label}</b>
            <span>{stop.reason ?? stop.sub}</span>
          </span>
          {stop.costs && <Costs {...stop.costs} />}
        </button>
      ))}
    </div>
  );
}
