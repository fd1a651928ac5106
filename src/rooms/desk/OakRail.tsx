import { Icon } from '../../parts/drawing/Icon.tsx';
import { Gauge, type GaugeProps } from './Gauge.tsx';

export interface OakRailProps {
  /** Calendar page: "Spring", 5, "quarter 5 of 12". */
  season: string;
  quarter: number;
  quarterLine: string;
  mandateHead: string;
  mandate: string;
  gauges: readonly GaugeProps[];
  soundOn: boolean;
  labels: { rail: string; sound: string; help: string; menu: string };
  onSound: () => void;
  onHelp: () => void;
  onMenu: () => void;
}

/** The shelf at the back of the desk: date, mandate, the four meters, and the three buttons of every screen. */
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
        <span>{p.mandateHead}</span>
        <b>{p.mandate}</b>
      </p>
      <div class="gauges">
        {p.gauges.map((g) => (
          <Gauge key={g.meter} {...g} />
        ))}
      </div>
      <div class="rail-buttons">
        <button
          type="button"
          class="round"
          aria-label={p.labels.sound}
          aria-pressed={p.soundOn}
          onClick={p.onSound}
        >
          <Icon name={p.soundOn ? 'sound' : 'mute'} size="1.5rem" />
        </button>
        <button type="button" class="round" aria-label={p.labels.help} onClick={p.onHelp}>
          <Icon name="help" size="1.5rem" />
        </button>
        <button type="button" class="round" aria-label={p.labels.menu} onClick={p.onMenu}>
          <Icon name="menu" size="1.5rem" />
        </button>
      </div>
    </header>
  );
}
