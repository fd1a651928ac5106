import { BudgetMark } from '../../parts/budget/BudgetMark.tsx';
import { Icon, type MeterName } from '../../parts/drawing/Icon.tsx';

export interface NightGauge {
  meter: MeterName;
  label: string;
  value: number;
  /** Points at stake this night (shown in vermilion behind the value). */
  lost?: number | undefined;
  /** Accessible text: "Continuity 58; crisis below 25, needed 40". */
  text: string;
}

export interface NightHeadProps {
  title: string;
  line: string;
  mandateHead: string;
  mandate: string;
  gauges: readonly NightGauge[];
  budgets: readonly {
    kind: 'capacity' | 'standing';
    label: string;
    have: number;
    text: string;
  }[];
  soundOn: boolean;
  labels: { sound: string; help: string; menu: string };
  onSound: () => void;
  onHelp: () => void;
  onMenu: () => void;
}

/** An engraved scale of fifty strokes, with notches at 25 and 40. */
function Scale({ g }: { g: NightGauge }) {
  let held = '';
  let lost = '';
  let rest = '';
  for (let i = 0; i < 50; i++) {
    const q = i * 2 + 1;
    const d = `M${i * 2.56 + 1.28} 0v11`;
    if (q <= g.value) held += d;
    else if (q <= g.value + (g.lost ?? 0)) lost += d;
    else rest += d;
  }
  return (
    <svg viewBox="0 0 128 18" preserveAspectRatio="none" aria-hidden="true">
      <path d={rest} stroke="#33456a" stroke-width="1.3" />
      <path
        d={held}
        stroke={g.value < 40 ? 'var(--waiting)' : 'var(--night-dim)'}
        stroke-width="1.5"
      />
      <path d={lost} stroke="var(--silent)" stroke-width="1.5" />
      <path d="M32 12l3 5h-6z" fill="var(--silent)" />
      <path d="M51.2 12l3 5h-6z" fill="var(--brass-light)" />
    </svg>
  );
}

/** The top line of the Watch. */
export function NightHead(p: NightHeadProps) {
  return (
    <header class="night-head">
      <div class="night-title">
        <h1>{p.title}</h1>
        <p>{p.line}</p>
      </div>
      <p class="night-mandate">
        <span>{p.mandateHead}</span>
        <b>{p.mandate}</b>
      </p>
      <ul class="night-gauges">
        {p.gauges.map((g) => (
          <li key={g.meter}>
            <span class="visually-hidden">{g.text}</span>
            <span class="night-gauge-head" aria-hidden="true">
              <Icon name={g.meter} /> <span>{g.label}</span> <b>{Math.round(g.value)}</b>
            </span>
            <Scale g={g} />
          </li>
        ))}
      </ul>
      <ul class="night-budgets">
        {p.budgets.map((b) => (
          <li key={b.kind}>
            <span class="visually-hidden">{b.text}</span>
            <BudgetMark kind={b.kind} />
            <span aria-hidden="true">{b.label}</span>
            <b aria-hidden="true">{b.have}</b>
          </li>
        ))}
      </ul>
      <div class="rail-buttons">
        <button
          type="button"
          class="round"
          aria-label={p.labels.sound}
          aria-pressed={p.soundOn}
          onClick={p.onSound}
        >
          <Icon name={p.soundOn ? 'sound' : 'mute'} size="1.5rem" />
        </button>
        <button type="button" class="round" aria-label={p.labels.help} onClick={p.onHelp}>
          <Icon name="help" size="1.5rem" />
        </button>
        <button type="button" class="round" aria-label={p.labels.menu} onClick={p.onMenu}>
          <Icon name="menu" size="1.5rem" />
        </button>
      </div>
    </header>
  );
}
