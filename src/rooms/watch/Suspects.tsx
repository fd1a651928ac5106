import { inHundred } from '../../parts/night/inHundred.ts';

export interface SuspectsProps {
  title: string;
  /** "in 100" */
  unit: string;
  suspects: readonly {
    id: string;
    name: string;
    detail?: string | undefined;
    /** What its faults are known for, and the same as a sentence; what fits tonight is told apart. */
    marks?: { row: readonly { text: string; fits: boolean }[]; words: string } | undefined;
    /** 0 to 1. */
    chance: number;
    /** Chance before tonight's signs: a notch in the pips, and the same in words. */
    before?: { chance: number; words: string } | undefined;
  }[];
  /** Who is out of it, in one line. */
  cleared?: string | undefined;
}

const PIPS = 20;

/** Four marks in a row: what fits tonight is underlined. */
const Marks = ({ row, words }: NonNullable<SuspectsProps['suspects'][number]['marks']>) => (
  <span class="suspect-marks">
    <span class="visually-hidden">{words}</span>
    {row.map(({ text, fits }) => (
      <span key={text} aria-hidden="true" data-fits={fits || undefined}>
        {text}
      </span>
    ))}
  </span>
);

/** Who it may be: twenty pips and a figure in a hundred, with a notch where it stood at first. The likeliest is bold and hot. */
export function Suspects(p: SuspectsProps) {
  const top = Math.max(0, ...p.suspects.map((s) => s.chance));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its place scrolls on a phone
    <section class="suspects" tabIndex={0} aria-label={p.title}>
      <h3>
        <span>{p.title}</span> <span>{p.unit}</span>
      </h3>
      <ul>
        {p.suspects.map((s) => {
          const on = Math.round(s.chance * PIPS);
          return (
            <li key={s.id} data-top={s.chance === top && top > 0}>
              <span class="suspect-name">
                <b>{s.name}</b> {s.detail && <span>{s.detail}</span>}
                {s.marks && <Marks {...s.marks} />}
                {s.before && <span class="visually-hidden">{s.before.words}</span>}
              </span>
              <svg viewBox="0 0 158 14" preserveAspectRatio="none" aria-hidden="true">
                {s.before && <title>{s.before.words}</title>}
                {Array.from({ length: PIPS }, (_, i) => (
                  <rect
                    key={i}
                    x={i * 8 + 0.5}
                    y=".5"
                    width="5.5"
                    height="13"
                    class={i < on ? 'on' : 'off'}
                  />
                ))}
                {s.before !== undefined && (
                  <path class="before" d={`M${(s.before.chance * 158).toFixed(1)} -1V15`} />
                )}
              </svg>
              <span class="suspect-figure figures">{inHundred(s.chance)}</span>
            </li>
          );
        })}
      </ul>
      {p.cleared && <p class="suspects-cleared">{p.cleared}</p>}
    </section>
  );
}
