import { Icon } from '../../parts/drawing/Icon.tsx';
import { Gauge, type GaugeProps } from './Gauge.tsx';

export interface OakRailProps {
  /** Calendar page: "Spring", 5, "quarter 5 of 12". */
  season: string;
  quarter: number;
  quarterLine: string;
  /** "Mandate", its name, and in three words how it stands; nothing before one is chosen. */
  mandate: { head: string; name: string; stands?: string | undefined };
  gauges: readonly GaugeProps[];
  labels: { rail: string; menu: string };
  onMenu: () => void;
}

/** The shelf at the back of the desk: date, mandate, the four meters, and the menu. */
export function OakRail(p: OakRailProps) {
  return (
    <header class="rail">
      <h1 class="visually-hidden">{p.labels.rail}</h1>
      <p class="calendar">
        <span class="calendar-season">{p.season}</span>
        <span class="calendar-day" aria-hidden="true">
          {p.quarter}
        </span>
        <span class="calendar-line">{p.quarterLine}</span>
      </p>
      <p class="mandate">
        <b>
          <span class="visually-hidden">{p.mandate.head}</span> {p.mandate.name}
        </b>
        {p.mandate.stands && <span>{p.mandate.stands}</span>}
      </p>
      <div class="gauges">
        {p.gauges.map((g) => (
          <Gauge key={g.meter} {...g} />
        ))}
      </div>
      <div class="rail-buttons">
        <button type="button" class="round" aria-label={p.labels.menu} onClick={p.onMenu}>
          <Icon name="menu" size="1.5rem" />
        </button>
      </div>
    </header>
  );
}
