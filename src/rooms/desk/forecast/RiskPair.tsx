/** One of the two risks: in how many of the worlds it comes true. */
export interface Risk {
  /** "If an update fails" */
  title: string;
  /** "19 of 60" */
  count: string;
  /** "it goes wide" */
  what: string;
  /** "from 23", where the day's decisions have moved it. */
  from?: string | undefined;
}

export interface RiskPairProps {
  fails: Risk;
  race: Risk;
  why: {
    /** What is counted, sentence by sentence. */
    lines: readonly string[];
    /** What the chance of a race is tonight, and the addends that make it. */
    sum: { name: string; shown: string; addends: readonly { words: string; by: string }[] };
  };
}

/** Square for machines, triangle for attackers: shape tells them apart, not colour alone. */
const SHAPES = {
  fails: <rect x="2" y="2" width="12" height="12" fill="var(--stopped)" />,
  race: <path d="M8 1.5 15 14H1z" fill="var(--plum-41)" />,
} as const;

/** What the day's policy does to faults and to attackers, side by side, from the same worlds. */
export function RiskPair(p: RiskPairProps) {
  return (
    <div class="risks">
      {(['fails', 'race'] as const).map((id) => {
        const { title, count, what, from } = p[id];
        return (
          <p key={id} class="risk">
            <b>{title}</b>
            <span class="risk-count">
              <svg viewBox="0 0 16 16" width="1rem" aria-hidden="true">
                {SHAPES[id]}
              </svg>{' '}
              {count}
              {from && <i> {from}</i>}
            </span>
            <span class="visually-hidden">{what}</span>
          </p>
        );
      })}
    </div>
  );
}

/** What is counted for both, and the sum behind the chance of a race. */
export function RiskWhy({ why }: Pick<RiskPairProps, 'why'>) {
  return (
    <div class="risk-why">
      {why.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {why.sum.name} <b>{why.sum.shown}</b>
      </p>
      <ul>
        {why.sum.addends.map(({ words, by }) => (
          <li key={words}>
            <span>{words}</span> <b>{by}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
