import { Figures } from '../../parts/night/Figures.tsx';

export interface TimelineProps {
  label: string;
  /** Beats in order; those ahead carry a time only where it is known. */
  beats: readonly {
    time?: string | undefined;
    note?: string | undefined;
    state: 'past' | 'now' | 'ahead';
    text: string;
  }[];
  /** Known events ahead, soonest first: "04:40 ring 4". They stand in order, not to scale: no beat's own time is given away. */
  ahead?: readonly { time: string; note: string }[] | undefined;
  /** While time runs towards the present beat: how far it has come, 0 to 1. */
  part?: number | undefined;
}

/** The beats of the incident along the console's upper edge. */
export function Timeline(p: TimelineProps) {
  const coming = p.beats.findIndex((b) => b.state === 'now') - 1;
  const free = Math.max(0, p.beats.length - 2 - coming) / Math.max(1, p.beats.length - 1);
  const runs = p.part !== undefined && p.part < 1;
  return (
    <div class="timeline-rail">
      <ol class="timeline" aria-label={p.label} data-runs={runs || undefined}>
        {p.beats.map((b, i) => (
          <li key={i} data-state={b.state} aria-current={b.state === 'now' ? 'step' : undefined}>
            <span class="visually-hidden">{b.text}</span>
            {runs && i === coming && (
              <i class="timeline-way" style={{ width: `${((p.part ?? 1) * 100).toFixed(1)}%` }} />
            )}
            {(b.time || b.note) && !(runs && b.state === 'now') && (
              <span class="beat-words" aria-hidden="true">
                {b.time && <Figures text={b.time} />}
                {b.note && <span>{b.note}</span>}
              </span>
            )}
          </li>
        ))}
      </ol>
      {p.ahead && p.ahead.length > 0 && (
        <ul class="timeline-ahead" style={{ '--free': `${(free * 100).toFixed(1)}%` }}>
          {p.ahead.map((e) => (
            <li key={`${e.time}${e.note}`}>
              <Figures text={e.time} /> <span>{e.note}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
