import { useId, useState } from 'preact/hooks';
import { Costs, type CostsProps } from '../budget/Tokens.tsx';
import { Icon } from '../drawing/Icon.tsx';
import { Chip, type ChipProps } from './Chip.tsx';

/** Chips that a coupon has room for; the rest stands on its flap. */
const ROOM = 3;

export type Reversal = 'pencil' | 'ink' | 'wax';

export interface SlipProps {
  number: number;
  title: string;
  /** What it does, in one line. */
  sub?: string | undefined;
  /** What it moves, as figures: the first few of `more`, at a glance. */
  chips: readonly ChipProps[];
  /** All that it does and promises, sentence by sentence. */
  more: readonly string[];
  costs: CostsProps;
  undo: { kind: Reversal; label: string };
  chosen: boolean;
  /** Why it cannot be chosen, as text; the slip then stays readable but does nothing. */
  reason?: string | undefined;
  onChoose: () => void;
}

/** Pencil: any time. Ink drop: until a date. Wax seal: a promise, for good. */
export function ReversalMark({ kind }: { kind: Reversal }) {
  return (
    <svg class="reversal" viewBox="0 0 40 36" width="2.25rem" aria-hidden="true">
      {kind === 'pencil' && (
        <g
          transform="rotate(-38 20 18)"
          stroke="#1b2a3d"
          stroke-width="1.2"
          stroke-linejoin="round"
        >
          <path d="M4 14h22v8H4z" fill="#e6b84a" />
          <path d="M26 14l9 4-9 4z" fill="#f6e3bd" />
          <path d="M32.5 17l2.5 1-2.5 1z" fill="#1b2a3d" />
          <path d="M4 14H0v8h4z" fill="#d98a86" />
        </g>
      )}
      {kind === 'ink' && (
        <>
          <path d="M20 3c6 8 9 12 9 17a9 9 0 0 1-18 0c0-5 3-9 9-17z" fill="#1c3a66" />
          <path
            d="M15 20a5 5 0 0 0 4 5"
            stroke="#fff"
            stroke-width="1.6"
            fill="none"
            opacity=".7"
          />
        </>
      )}
      {kind === 'wax' && (
        <>
          <path
            d="M20 3c5-1 8 2 11 4c3 3 5 7 4 11c-1 6-4 11-9 13c-5 2-11 2-15-2c-4-3-7-8-6-13c1-7 8-12 15-13z"
            fill="var(--wax)"
            stroke="#6d1a15"
            stroke-width="1.2"
          />
          <circle cx="20" cy="17.5" r="9" fill="none" stroke="#6d1a15" stroke-width="1.3" />
          <path d="M20 12.2a3 3 0 0 1 1.7 5.4l1 5h-5.4l1-5a3 3 0 0 1 1.7-5.4z" fill="#6d1a15" />
        </>
      )}
    </svg>
  );
}

/** A ring drawn by the player's own hand, in blue ink. */
export function PenRing({ class: cls = 'pen-ring' }: { class?: string | undefined }) {
  return (
    <svg class={cls} viewBox="0 0 46 46" preserveAspectRatio="none" aria-hidden="true">
      <path
        d="M8 24C12 8 34 4 39 18C43 32 22 42 11 34C4 28 10 14 22 9"
        fill="none"
        stroke="var(--pen)"
        stroke-width="2.4"
        stroke-linecap="round"
        vector-effect="non-scaling-stroke"
      />
    </svg>
  );
}

/** One answer to a letter: a coupon with its price, one line, and chips; all that it does unfolds when it is looked at. */
export function Slip(p: SlipProps & { peekLabel: string; free: string }) {
  const [peeked, peek] = useState(false);
  const flap = useId();
  const shown = p.chips.slice(0, ROOM);
  return (
    <div class="coupon">
      <button
        type="button"
        class="slip"
        aria-pressed={p.chosen}
        aria-disabled={p.reason ? true : undefined}
        aria-describedby={flap}
        onClick={() => !p.reason && p.onChoose()}
      >
        <span class="slip-number">
          {p.chosen && <PenRing />}
          <b>{p.number}</b>
        </span>
        <span class="slip-words">
          <span class="slip-title">{p.title}</span>
          {p.sub && <span class="slip-sub">{p.sub}</span>}
          {p.reason && <span class="slip-reason">{p.reason}</span>}
        </span>
        <span class="slip-costs">
          <Costs {...p.costs} />
          {p.costs.capacity + p.costs.standing === 0 && <span aria-hidden="true">{p.free}</span>}
        </span>
        <span class="slip-chips">
          {shown.map((c) => (
            <Chip key={c.text} {...c} />
          ))}
          {p.chips.length > ROOM && (
            <span class="chip" aria-hidden="true">
              +{p.chips.length - ROOM}
            </span>
          )}
        </span>
      </button>
      <button
        type="button"
        class="slip-peek"
        aria-expanded={peeked}
        aria-controls={flap}
        aria-label={p.peekLabel}
        onClick={() => peek(!peeked)}
      >
        <Icon name="help" size="1.25rem" />
      </button>
      <ul class="slip-flap" id={flap} data-open={peeked}>
        {p.more.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li class="slip-undo">
          <ReversalMark kind={p.undo.kind} /> {p.undo.label}
        </li>
      </ul>
    </div>
  );
}

export interface SlipsProps {
  /** Name of the group, e.g. "Your answer". */
  legend: string;
  /** "What “Two rings” does" for the button of its own where nothing can be pointed at. */
  peekLabel: (title: string) => string;
  /** "free", in the place of a price. */
  free: string;
  slips: readonly SlipProps[];
}

/** All answers to one letter. */
export function Slips(p: SlipsProps) {
  return (
    <fieldset class="slips">
      <legend class="visually-hidden">{p.legend}</legend>
      {p.slips.map((s) => (
        <Slip key={s.number} {...s} peekLabel={p.peekLabel(s.title)} free={p.free} />
      ))}
    </fieldset>
  );
}
