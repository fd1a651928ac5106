import type { ComponentChildren } from 'preact';
import { Costs, type CostsProps } from '../budget/Tokens.tsx';
import { Icon, type MeterName } from '../drawing/Icon.tsx';

export interface SlipMove {
  meter: MeterName;
  /** "Legitimacy", for the accessible text. */
  name: string;
  /** Least and most change of the meter, both with the same sign or 0; -100 to 100. */
  least: number;
  most: number;
  /** "+6…10", as shown. */
  range: string;
}

export type Reversal = 'pencil' | 'ink' | 'wax';

export interface SlipProps {
  number: number;
  title: string;
  sub?: ComponentChildren;
  /** What else it does, and what is promised: what no bar can show. */
  more?: readonly string[] | undefined;
  costs: CostsProps;
  moves: readonly SlipMove[];
  /** Quarters until it bites, and the same in words. */
  delay: { quarters: number; label: string };
  undo: { kind: Reversal; label: string };
  chosen: boolean;
  /** Why it cannot be chosen, as text; the slip then stays readable but does nothing. */
  reason?: string | undefined;
  onChoose: () => void;
}

/** Direction and range: a bar from the middle line; gains point right, losses left and hatched. */
function MoveBar({ move }: { move: SlipMove }) {
  const gain = move.most > 0 || move.least > 0;
  const lo = Math.min(Math.abs(move.least), Math.abs(move.most));
  const hi = Math.max(Math.abs(move.least), Math.abs(move.most));
  const k = 2.1;
  const a = Math.min(20, lo * k);
  const b = Math.max(a + 5, Math.min(26, hi * k));
  const flip = gain ? 1 : -1;
  const ink = gain ? 'var(--gain)' : 'var(--wax)';
  return (
    <span class="move">
      <Icon name={move.meter} size="1.25rem" />
      <span class="visually-hidden">{move.name}</span>
      <svg viewBox="-34 -9 68 18" aria-hidden="true">
        <path d="M0-9V9" stroke="#44505c" />
        <g transform={`scale(${flip} 1)`}>
          <path d={`M1 0H${a}`} stroke={ink} stroke-width="3" />
          <rect
            x={a}
            y="-5.5"
            width={b - a}
            height="11"
            fill={gain ? ink : 'none'}
            stroke={ink}
            stroke-width="1.2"
          />
          {!gain && <path d={hatch(a, b)} stroke={ink} stroke-width="1.6" />}
          <path d={`M${b + 1}-6l5.5 6-5.5 6z`} fill={ink} />
        </g>
      </svg>
      <b class={gain ? 'gain' : 'loss'}>{move.range}</b>
    </span>
  );
}

function hatch(a: number, b: number): string {
  let d = '';
  for (let x = a + 1; x < b - 1; x += 4) d += `M${x} 5L${Math.min(b, x + 5)}-5`;
  return d;
}

function Calendar({ quarters }: { quarters: number }) {
  return (
    <svg class="delay-page" viewBox="0 0 36 34" width="2.5rem" aria-hidden="true">
      {quarters > 1 && (
        <path d="M9 3h24v24H9z" fill="#fffbf0" stroke="#1b2a3d" stroke-width="1.3" />
      )}
      <path d="M3 7h25v25H3z" fill="#fffbf0" stroke="#1b2a3d" stroke-width="1.3" />
      <path d="M3 10h25" stroke="var(--wax)" stroke-width="4" />
      <text x="15.5" y="27" font-size="14" font-weight="700" fill="#1b2a3d" text-anchor="middle">
        {quarters > 0 ? `+${quarters}` : '0'}
      </text>
    </svg>
  );
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

/** One answer to a letter: a perforated reply slip that shows cost, direction, range, delay and whether it can be undone. */
export function Slip(p: SlipProps) {
  return (
    <button
      type="button"
      class="slip"
      aria-pressed={p.chosen}
      aria-disabled={p.reason ? true : undefined}
      onClick={() => !p.reason && p.onChoose()}
    >
      <span class="slip-number">
        {p.chosen && <PenRing />}
        <b>{p.number}</b>
      </span>
      <span class="slip-words">
        <span class="slip-title">{p.title}</span>
        {p.reason && <span class="slip-reason">{p.reason}</span>}
      </span>
      <span class="slip-costs">
        <Costs {...p.costs} />
      </span>
      <span class="slip-moves">
        {p.moves.map((m) => (
          <MoveBar key={m.meter} move={m} />
        ))}
      </span>
      <span class="slip-delay">
        <Calendar quarters={p.delay.quarters} />
        <span class="visually-hidden">{p.delay.label}</span>
      </span>
      <span class="slip-undo">
        <ReversalMark kind={p.undo.kind} />
        <span>{p.undo.label}</span>
      </span>
      {(p.sub || (p.more && p.more.length > 0)) && (
        <span class="slip-more">
          {p.sub && <span class="slip-sub">{p.sub} </span>}
          {p.more?.join(' · ')}
        </span>
      )}
    </button>
  );
}

export interface SlipsProps {
  /** Name of the group, e.g. "Your answer". */
  legend: string;
  /** Heads of the columns for a first-timer; left out later. */
  heads?: { cost: string; moves: string; delay: string; undo: string } | undefined;
  slips: readonly SlipProps[];
}

/** All answers to one letter. */
export function Slips(p: SlipsProps) {
  return (
    <fieldset class="slips">
      <legend class="visually-hidden">{p.legend}</legend>
      {p.heads && (
        <div class="slip-heads" aria-hidden="true">
          <span />
          <span>{p.legend}</span>
          <span>{p.heads.cost}</span>
          <span>{p.heads.moves}</span>
          <span>{p.heads.delay}</span>
          <span>{p.heads.undo}</span>
        </div>
      )}
      {p.slips.map((s) => (
        <Slip key={s.number} {...s} />
      ))}
    </fieldset>
  );
}
