import { Icon, type MeterName } from '../../parts/drawing/Icon.tsx';

export interface GaugeProps {
  meter: MeterName;
  label: string;
  /** 0 to 100. */
  value: number;
  /** Last change, on the torn-off receipt beneath. */
  receipt?: { delta: string; tone: 'gain' | 'loss'; text: string } | undefined;
  /** Read out behind name and value: what the button does, e.g. "why it stands there". */
  receiptLabel: string;
  /** Where the notches stand, in words, e.g. "below 25 is a crisis; 40 wins". */
  notches: string;
  onReceipt: () => void;
}

/** One meter: a tube with notches at 25 (crisis) and 40 (needed to win). The receipt opens the sum behind it. */
export function Gauge(p: GaugeProps) {
  const tone = p.value < 25 ? 'crisis' : p.value < 40 ? 'low' : 'well';
  return (
    <div class={`gauge gauge-${tone}`}>
      <button type="button" class="gauge-face" onClick={p.onReceipt}>
        <span class="gauge-head">
          <Icon name={p.meter} />
          <span class="gauge-name">{p.label}</span>
          <span class="gauge-value">{Math.round(p.value)}</span>
        </span>
        <span class="gauge-tube" aria-hidden="true">
          <span class="gauge-fill" style={{ width: `${Math.max(0, Math.min(100, p.value))}%` }} />
          <i style={{ left: '25%' }} />
          <i class="win" style={{ left: '40%' }} />
        </span>
        <span class="visually-hidden">{p.receiptLabel}</span>
        {p.receipt && (
          <span class="gauge-slot">
            <span class="gauge-receipt">
              <b class={p.receipt.tone}>{p.receipt.delta}</b> {p.receipt.text}
            </span>
          </span>
        )}
      </button>
      <meter
        class="visually-hidden"
        min={0}
        max={100}
        low={25}
        high={40}
        value={p.value}
        aria-label={`${p.label}, ${p.notches}`}
      />
    </div>
  );
}
