import { seeded } from '../../parts/drawing/seeded.ts';

export interface SignalStripProps {
  label: string;
  /** Heartbeats per step, 0 to 1, oldest first; from `silentFrom` on the machines cannot report. */
  heartbeats?:
    | {
        label: string;
        text: string;
        values: readonly number[];
        silentFrom?: number | undefined;
      }
    | undefined;
  calls?: { label: string; count: number; text: string } | undefined;
  canary?: { label: string; well: number; total: number; text: string } | undefined;
  /** A voice on a slip of paper, the newest on top. */
  quote?: SignalSlip | undefined;
  /** Those under it, newest first. */
  older?: { label: string; slips: readonly SignalSlip[] } | undefined;
  /** Calls come in at this moment: the phone rings. */
  ringing?: boolean | undefined;
}

export interface SignalSlip {
  text: string;
  from: string;
  /** How far it can be trusted. */
  fits?: string | undefined;
}

function Beats({
  values,
  silentFrom,
}: {
  values: readonly number[];
  silentFrom: number | undefined;
}) {
  let alive = '';
  let dead = '';
  values.forEach((v, i) => {
    if (v > 0.04 && (silentFrom === undefined || i < silentFrom))
      alive += `M${i * 4 + 2} 34v${(-v * 32).toFixed(1)}`;
    else dead += `M${i * 4 + 1} 33h2`;
  });
  return (
    <svg
      class="beats"
      viewBox={`0 0 ${values.length * 4} 35`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={alive} stroke="var(--ok)" stroke-width="2" />
      <path d={dead} stroke="var(--silent)" stroke-width="2" />
    </svg>
  );
}

/** Calls in bundles of five; beyond fifty one bundle stands for more. */
function Tally({ count }: { count: number }) {
  const rnd = seeded(5);
  const shown = Math.min(50, count);
  let d = '';
  for (let i = 0; i < shown; i++) {
    const g = Math.floor(i / 5) * 25;
    const k = i % 5;
    d +=
      k < 4
        ? `M${(g + 4 + k * 4.6).toFixed(1)} ${(1 + rnd() * 1.6).toFixed(1)}l${((rnd() - 0.5) * 1.2).toFixed(1)} 17`
        : `M${g + 0.8} 15L${g + 21} 4`;
  }
  return (
    <svg
      class="tally"
      viewBox={`0 0 ${Math.max(5, Math.ceil(shown / 5)) * 25} 20`}
      aria-hidden="true"
    >
      <path
        d={d}
        stroke="var(--brass-light)"
        stroke-width="1.5"
        fill="none"
        stroke-linecap="round"
      />
    </svg>
  );
}

const BIRD = 'M-7 1.5Q-3-1-1.5-3.4Q.4-6.6 4-5.2L7.4-3.6L4.8-2.6Q5 2.6 .6 4.4L-1.6 4.6L-7.6 5.6Z';

/** A well canary sits; a fallen one lies on its back and is hollow. */
function Canaries({ well, total }: { well: number; total: number }) {
  return (
    <span class="birds" aria-hidden="true">
      {Array.from({ length: total }, (_, i) => (
        <svg key={i} viewBox="-8 -8 16 16" aria-hidden="true">
          {i < well ? (
            <>
              <path d={BIRD} fill="var(--ok)" />
              <circle cx="2.9" cy="-3.2" r=".9" fill="var(--console)" />
              <path d="M-.4 4.6V7.6M1.6 4.2V7.6" stroke="var(--ok)" />
            </>
          ) : (
            <path
              d={BIRD}
              transform="scale(1 -1)"
              fill="none"
              stroke="var(--silent)"
              stroke-width="1.5"
            />
          )}
        </svg>
      ))}
    </span>
  );
}

/** What can be seen before anybody knows: looping machines cannot report, so silence speaks. */
export function SignalStrip(p: SignalStripProps) {
  return (
    <section class="signals" aria-label={p.label}>
      {p.heartbeats && (
        <div class="signal signal-beats">
          <p>
            <span>{p.heartbeats.label}</span>
          </p>
          <Beats values={p.heartbeats.values} silentFrom={p.heartbeats.silentFrom} />
          <p>
            <b class="hot">{p.heartbeats.text}</b>
          </p>
        </div>
      )}
      {p.calls && (
        <div class="signal" data-ringing={p.ringing || undefined}>
          <p>
            <span>
              <Phone /> {p.calls.label}
            </span>{' '}
            <b>{p.calls.text}</b>
          </p>
          <Tally count={p.calls.count} />
        </div>
      )}
      {p.canary && (
        <div class="signal">
          <p>
            <span>{p.canary.label}</span>{' '}
            <b class={p.canary.well < p.canary.total ? 'hot' : 'ok'}>{p.canary.text}</b>
          </p>
          <Canaries well={p.canary.well} total={p.canary.total} />
        </div>
      )}
      {p.quote && <Slips quote={p.quote} older={p.older} />}
    </section>
  );
}

/** The newest slip; where others lie under it, it opens the pile. */
function Slips({ quote, older }: Required<Pick<SignalStripProps, 'quote' | 'older'>>) {
  if (!quote) return null;
  if (!older || older.slips.length === 0)
    return (
      <div class="signal-slips">
        <Paper {...quote} key={quote.text} />
      </div>
    );
  return (
    <details class="signal-slips">
      <summary>
        <Paper {...quote} key={quote.text} under={older.label} />
      </summary>
      <ul>
        {older.slips.map((x, i) => (
          <li key={older.slips.length - i}>
            <Paper {...x} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Paper({ text, from, fits, under }: SignalSlip & { under?: string | undefined }) {
  return (
    <span class="signal-quote" data-pile={under !== undefined || undefined}>
      <q>{text}</q> <cite>{from}</cite> {fits && <span class="fits">{fits}</span>}
      {under && <span class="slips-under">{under}</span>}
    </span>
  );
}

function Phone() {
  return (
    <svg class="phone" viewBox="0 0 20 16" width="1.25rem" height="1rem" aria-hidden="true">
      <path
        d="M1.500 6.500q0-5 8.500-5t8.500 5l-3.500.8-.6-2.700q-4.400-1.300-8.800 0L5 7.300zM4.500 13.500l2.500-6h6l2.500 6z"
        fill="currentcolor"
      />
    </svg>
  );
}
