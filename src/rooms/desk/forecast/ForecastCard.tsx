import type { ComponentChildren } from 'preact';
import { BeadLegend, BeadPlot, type BeadPlotProps } from './BeadPlot.tsx';
import { FanChart, type FanChartProps } from './FanChart.tsx';
import { RiskPair, type RiskPairProps, RiskWhy } from './RiskPair.tsx';

export interface ForecastCardProps {
  title: string;
  sub: string;
  /** Null before the first worlds have been played. */
  risks: RiskPairProps | null;
  beads: BeadPlotProps;
  fan?: FanChartProps | undefined;
  /** The whole card in two or three sentences, for those who do not see it. */
  summary: string;
  /** True while the worlds are being run; the last answer stays, paler. */
  thinking: boolean;
  thinkingLabel: string;
  /** Opens the rest: what is counted, and how long it lasts. */
  moreLabel: string;
  /** What else lies behind it. */
  children?: ComponentChildren;
}

/** What sixty possible worlds say about one vendor two quarters on: where, how far, how fast. Never a total. */
export function ForecastCard(p: ForecastCardProps) {
  return (
    <section
      class="forecast"
      data-thinking={p.thinking}
      aria-busy={p.thinking}
      aria-label={p.title}
    >
      <svg class="clip" viewBox="0 0 34 60" aria-hidden="true">
        <path
          d="M6 26V12q0-9 9-9t9 9v34q0 11-8 11t-8-11V20"
          fill="none"
          stroke="#767c84"
          stroke-width="2.4"
          stroke-linecap="round"
        />
      </svg>
      <h2>{p.title}</h2>
      <p class="visually-hidden" role="status">
        {p.thinking ? p.thinkingLabel : p.summary}
      </p>
      {p.thinking && (
        <p class="forecast-thinking" aria-hidden="true">
          {p.thinkingLabel}
          <i>.</i>
          <i>.</i>
          <i>.</i>
        </p>
      )}
      {p.risks && <RiskPair {...p.risks} />}
      <BeadPlot {...p.beads} />
      <details class="forecast-more">
        <summary>{p.moreLabel}</summary>
        <p class="forecast-sub">{p.sub}</p>
        <BeadLegend {...p.beads} />
        {p.fan && <FanChart {...p.fan} />}
        {p.risks && <RiskWhy {...p.risks} />}
        {p.children}
      </details>
    </section>
  );
}
