export interface ReviewFault {
  id: string;
  title: string;
  /** Near misses are how a quiet policy shows that it works. */
  near: boolean;
  /** A near miss, or how bad it was. */
  mark?: string | undefined;
  /** Where it landed, how far it went, how fast it healed. */
  facts: readonly { label: string; value: string }[];
  /** The same fault, same luck, under one other policy. */
  ghost?: string | undefined;
}

export interface ReviewStripProps {
  title: string;
  faults: readonly ReviewFault[];
  /** When nothing happened. */
  quiet: string;
}

/** The review after a night: three facts a fault, and its ghost line. */
export function ReviewStrip(p: ReviewStripProps) {
  return (
    <section class="review" aria-label={p.title}>
      <h2>{p.title}</h2>
      {p.faults.length === 0 && <p class="review-quiet">{p.quiet}</p>}
      <ul>
        {p.faults.map((f) => (
          <li key={f.id} data-near={f.near}>
            <h3>
              {f.title} {f.mark && <small>{f.mark}</small>}
            </h3>
            <dl>
              {f.facts.map((x) => (
                <div key={x.label}>
                  <dt>{x.label}</dt>
                  <dd>{x.value}</dd>
                </div>
              ))}
            </dl>
            {f.ghost && <p class="ghost">{f.ghost}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
