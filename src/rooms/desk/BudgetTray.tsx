import { type Budget, Token } from '../../parts/budget/Tokens.tsx';
import { PenRing } from '../../parts/slip/Slip.tsx';

export interface BudgetLine {
  kind: Budget;
  label: string;
  /** What is there now, before what is pledged is taken. */
  have: number;
  /** Places in the tray. */
  places: number;
  pledged: number;
  /** "5 of 8", as shown. */
  figure: string;
  /** "3 pledged · upkeep 2"; left out when nothing is. */
  told?: string | undefined;
}

export interface BudgetTrayProps {
  label: string;
  lines: readonly BudgetLine[];
}

/** The oak tray with Capacity and Standing; what the player has pledged is ringed in blue ink. */
export function BudgetTray(p: BudgetTrayProps) {
  return (
    <section class="budget" aria-label={p.label}>
      {p.lines.map((l) => {
        const free = Math.max(0, l.have - l.pledged);
        const places = Math.max(l.places, l.have);
        return (
          <div class="budget-line" key={l.kind}>
            <p class="budget-head">
              <span>{l.label}</span>
              <b>{l.figure}</b>
            </p>
            <p class="budget-tokens" aria-hidden="true">
              {Array.from({ length: free }, (_, i) => (
                <Token key={i} kind={l.kind} />
              ))}
              {l.pledged > 0 && (
                <span class="pledged" style={{ flexShrink: Math.min(l.pledged, l.have) }}>
                  {Array.from({ length: Math.min(l.pledged, l.have) }, (_, i) => (
                    <Token key={i} kind={l.kind} />
                  ))}
                  <PenRing class="pen-loop" />
                </span>
              )}
              {Array.from({ length: places - l.have }, (_, i) => (
                <Token key={`e${i}`} kind={l.kind} state="empty" />
              ))}
            </p>
            <p class="pledged-text">{l.told ?? ''}</p>
          </div>
        );
      })}
    </section>
  );
}
