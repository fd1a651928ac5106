export interface TimelineProps {
  label: string;
  /** Beats in order; those ahead may carry what is known to come: "ring 4", "Europe logs on". */
  beats: readonly {
    time?: string | undefined;
    note?: string | undefined;
    state: 'past' | 'now' | 'ahead';
    text: string;
  }[];
}

/** The beats of the incident along the console's upper edge. */
export function Timeline(p: TimelineProps) {
  return (
    <ol class="timeline" aria-label={p.label}>
      {p.beats.map((b, i) => (
        <li key={i} data-state={b.state} aria-current={b.state === 'now' ? 'step' : undefined}>
          <span class="visually-hidden">{b.text}</span>
          {(b.time || b.note) && (
            <span class="beat-words" aria-hidden="true">
              {b.time && <Figures text={b.time} />}
              {b.note && <span>{b.note}</span>}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Figures in the monospaced face; its colon and comma leave holes, so punctuation stays in the text face. */
export function Figures({ text }: { text: string }) {
  return (
    <span class="figures">
      {text.split(/([:.,])/).map((part, i) =>
        i % 2 ? (
          <span class="point" key={i}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  );
}
