import { Icon, type IconName } from '../../../parts/drawing/Icon.tsx';

/** How a world ends: protection holds, protection is blind, machines are stopped. */
export type BeadKind = 'holds' | 'blind' | 'stopped';

export interface BeadPile {
  holds: number;
  blind: number;
  stopped: number;
}

export interface BeadPlotProps {
  /** Six piles: none, 100, 1k, 10k, 100k, 1M machines. */
  piles: readonly BeadPile[];
  /** Heights of the piles if nothing is signed. */
  previous?: readonly number[] | undefined;
  bucketNames: readonly string[];
  legend: { holds: string; blind: string; stopped: string; previous: string };
}

const PICTURES: readonly IconName[] = ['none', 'screen', 'house', 'hospital', 'city', 'globe'];
const PITCH = 16;
const BIN = 51;
const TRAY = 132;

export function Bead({ kind, x, y }: { kind: BeadKind; x: number; y: number }) {
  if (kind === 'holds') {
    return (
      <>
        <circle cx={x} cy={y} r="7" fill="var(--holds)" stroke="var(--holds-edge)" />
        <circle cx={x - 2} cy={y - 2} r="1.7" fill="#fff" opacity=".6" />
      </>
    );
  }
  if (kind === 'blind') {
    return (
      <>
        <circle cx={x} cy={y} r="6.2" fill="#f3ebd6" stroke="var(--blind)" stroke-width="1.4" />
        <path d={`M${x} ${y - 6.2}a6.2 6.2 0 0 1 0 12.4z`} fill="var(--blind)" />
      </>
    );
  }
  return (
    <rect
      x={x - 5.6}
      y={y - 5.6}
      width="11.2"
      height="11.2"
      fill="#f3ebd6"
      stroke="var(--stopped)"
      stroke-width="2.6"
    />
  );
}

/** Three beads a row while that fits; full piles set four or five closer, so that sixty in one bin still fit. */
function perRow(total: number): number {
  return total <= 24 ? 3 : total <= 44 ? 4 : 5;
}

function pile(p: BeadPile): BeadKind[] {
  const list: BeadKind[] = [];
  for (const kind of ['holds', 'blind', 'stopped'] as const)
    for (let i = 0; i < p[kind]; i++) list.push(kind);
  return list;
}

/** What the shapes of the beads mean. */
export function BeadLegend(p: Pick<BeadPlotProps, 'legend' | 'previous'>) {
  return (
    <ul class="bead-legend" aria-hidden="true">
      {(['holds', 'blind', 'stopped'] as const).map((k) => (
        <li key={k}>
          <svg viewBox="0 0 16 16" width="1rem" aria-hidden="true">
            <Bead kind={k} x={8} y={8} />
          </svg>{' '}
          {p.legend[k]}
        </li>
      ))}
      {p.previous && (
        <li>
          <svg viewBox="0 0 24 16" width="1.5rem" aria-hidden="true">
            <path d="M1 8h22" stroke="#4b4f57" stroke-width="1.8" stroke-dasharray="5 3" />
          </svg>{' '}
          <i>{p.legend.previous}</i>
        </li>
      )}
    </ul>
  );
}

/** Sixty beads in six bins: each bead a world, its bin the machines it loses, its shape how it ends. */
export function BeadPlot(p: BeadPlotProps) {
  const n = p.piles.length;
  return (
    <div class="beads">
      <svg class="bead-tray" viewBox={`0 0 ${n * BIN + 12} ${TRAY}`} aria-hidden="true">
        <rect width={n * BIN + 12} height={TRAY} rx="2" fill="#f3ebd6" />
        <rect width={n * BIN + 12} height="6" fill="#5d4019" opacity=".22" />
        {p.piles.slice(1).map((_, i) => (
          <path
            key={i}
            d={`M${6 + (i + 1) * BIN} 18V${TRAY}`}
            stroke="#b58a52"
            stroke-width="3"
            stroke-linecap="round"
          />
        ))}
        {p.piles.map((bin, b) => {
          const list = pile(bin);
          const cols = perRow(list.length);
          const w = 48 / cols;
          const k = Math.min(1, w / PITCH);
          return (
            <g key={b} transform={`translate(${8 + b * BIN} ${TRAY - 1}) scale(${k})`}>
              {list.map((kind, i) => (
                <Bead
                  key={i}
                  kind={kind}
                  x={8 + (i % cols) * PITCH}
                  y={-9 - Math.floor(i / cols) * PITCH}
                />
              ))}
            </g>
          );
        })}
        {p.previous?.map((total, b) => {
          const cols = perRow(total);
          const k = 48 / cols / PITCH;
          const y = TRAY - 2 - Math.ceil(total / cols) * PITCH * Math.min(1, k);
          const d = `M${10 + b * BIN} ${y}q20-2.5 43 .6`;
          return (
            <g key={b} fill="none">
              <path d={d} stroke="#fff9e8" stroke-width="4.6" stroke-opacity=".85" />
              <path d={d} stroke="#2b2f37" stroke-width="1.7" stroke-dasharray="5 3" />
            </g>
          );
        })}
      </svg>
      <ol class="bead-names" aria-hidden="true">
        {p.bucketNames.map((name, i) => (
          <li key={name}>
            <Icon name={PICTURES[i] ?? 'globe'} size="1.375rem" />
            <span>{name}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
