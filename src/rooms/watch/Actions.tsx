import { useState } from 'preact/hooks';
import { BudgetMark } from '../../parts/budget/BudgetMark.tsx';
import { ScrollHint } from '../../parts/controls/ScrollHint.tsx';
import { isFree } from '../../parts/words/words.ts';
import { COSTS, type Cost } from '../../sim/index.ts';

export interface WatchAction {
  id: string;
  name: string;
  /** "1 standing", "free" */
  price: string;
  /** The same as marks: so many hexagons, so many rounds. Absent where only the words fit. */
  costs?: Cost | undefined;
  chosen: boolean;
  reason?: string | undefined;
  /** What it does, in one line. */
  line?: string | undefined;
}

export interface ActionsProps {
  /** "1 action left" */
  title: string;
  /** What is to be done here, while no action is looked at. */
  hint?: string | undefined;
  actions: readonly WatchAction[];
  /** Locks to fill: as many as actions may be taken. */
  max: number;
  confirmLabel: string;
  /** Why the keys do not turn yet; the button then says it and does nothing. */
  confirmReason?: string | undefined;
  onToggle: (id: string) => void;
  onConfirm: () => void;
  /** The rest of what can be done, one step away. */
  more?: { label: string; open: boolean; onToggle: () => void } | undefined;
}

/** A key switch: an empty keyhole, or a key in it, turned. */
export function Keyhole({ on }: { on: boolean }) {
  let t = '';
  for (let a = 0; a < 360; a += 15) {
    const c = Math.cos((a * Math.PI) / 180);
    const s = Math.sin((a * Math.PI) / 180);
    t += `M${(c * 26).toFixed(1)} ${(s * 26).toFixed(1)}L${(c * 30).toFixed(1)} ${(s * 30).toFixed(1)}`;
  }
  return (
    <svg class="keyhole" viewBox="-35 -35 70 70" aria-hidden="true" data-on={on}>
      <circle
        r="33"
        fill="#0a1120"
        stroke={on ? 'var(--brass-light)' : 'var(--brass-dark)'}
        stroke-width="2"
      />
      <path d={t} stroke="var(--brass-dark)" />
      {on ? (
        <>
          <circle r="17" fill="var(--brass-dark)" />
          <g class="keyhole-key">
            <path
              fill-rule="evenodd"
              d="M-7-7V-10A10.5 10.5 0 1 1 7-10V22A7 5 0 0 1-7 22ZM0-22.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8z"
              fill="var(--brass-light)"
            />
            <path d="M0-1V20" stroke="var(--brass-dark)" stroke-width="2" />
          </g>
        </>
      ) : (
        <path d="M0-15A8 8 0 0 1 4.6-.4L8 15H-8L-4.6-.4A8 8 0 0 1 0-15Z" fill="var(--brass)" />
      )}
    </svg>
  );
}

/** A price as marks, the same that stand beside the budgets in the head. */
function Price({ text, costs }: { text: string; costs: WatchAction['costs'] }) {
  if (!costs || isFree(costs)) return <span class="action-price action-free">{text}</span>;
  return (
    <span class="action-price">
      <span class="visually-hidden">{text}</span>
      {COSTS.flatMap((kind) =>
        Array.from({ length: costs[kind] }, (_, i) => (
          <BudgetMark key={`${kind}${i}`} kind={kind} />
        )),
      )}
    </span>
  );
}

/** What can be done this beat, and the two locks that stand for an OK button. */
export function Actions(p: ActionsProps) {
  const [about, setAbout] = useState<string | null>(null);
  const chosen = p.actions.filter((a) => a.chosen).length;
  const line =
    (p.actions.find((a) => a.id === about) ?? p.actions.filter((a) => a.chosen).at(-1))?.line ??
    p.hint;
  return (
    <section class="actions" aria-label={p.title}>
      <div class="actions-choice" onPointerLeave={() => setAbout(null)}>
        <h3 aria-live="polite">{p.title}</h3>
        <ul>
          {p.actions.map((a, i) => (
            <li key={a.id}>
              <button
                type="button"
                aria-pressed={a.chosen}
                aria-disabled={a.reason ? true : undefined}
                onFocus={() => setAbout(a.id)}
                onPointerEnter={() => setAbout(a.id)}
                onClick={() => !a.reason && p.onToggle(a.id)}
              >
                <span class="action-number figures" aria-hidden="true">
                  {i + 1}
                </span>
                <span class="action-name">
                  {a.name}
                  {a.line && <span class="visually-hidden">. {a.line}</span>}
                </span>
                {a.reason ? (
                  <span class="action-reason">{a.reason}</span>
                ) : (
                  <Price text={a.price} costs={a.costs} />
                )}
              </button>
            </li>
          ))}
          {p.more && (
            <li>
              <button
                type="button"
                class="actions-more"
                aria-expanded={p.more.open}
                onClick={p.more.onToggle}
              >
                {p.more.label}
              </button>
            </li>
          )}
        </ul>
        <ScrollHint />
      </div>
      <div class="actions-locks">
        <div class="keyholes">
          {Array.from({ length: p.max }, (_, i) => (
            <Keyhole key={i} on={i < chosen} />
          ))}
        </div>
        <button
          type="button"
          class="confirm"
          aria-disabled={p.confirmReason ? true : undefined}
          onClick={() => !p.confirmReason && p.onConfirm()}
        >
          {p.confirmReason ?? p.confirmLabel}
        </button>
        {line && (
          <p class="actions-about" aria-hidden="true">
            {line}
          </p>
        )}
      </div>
    </section>
  );
}
