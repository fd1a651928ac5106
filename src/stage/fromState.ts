/** From a moment of the game to the picture of it: pure, and the only place that knows both. */
import type { GameState, Incident, RegionId, TracePoint } from '../sim/index.ts';
import type { Insets, StagePicture, StagePulse } from './picture.ts';
import { healedMarks, longAgo } from './recovery.ts';
import { isHeld, nearMissRings, ringsOf } from './rollout.ts';

export interface StageMoment {
  state: GameState;
  /** Machines of tonight's trouble by region; regions without any may be left out. */
  counts: Record<RegionId, Omit<TracePoint, 'at'>>;
  /** Minute of the UTC day, 0 to 1439. */
  minute: number;
  insets: Insets;
  reducedMotion: boolean;
  palette: 'standard' | 'safe' | 'contrast';
  /** The name of a suspect, in the player's language. */
  nameOf(id: string): string;
  labelOf(region: RegionId): string;
}

/** Rows of the city map: levels count them from its north edge, the map from the south. */
const CITY_ROWS = 112;

/** What the night map shows of a moment. */
export function pictureOf(m: StageMoment): StagePicture {
  const { level } = m.state;
  const incident = m.state.night?.incident;
  const old = incident ? longAgo(incident) : 0;
  const picture: StagePicture = {
    map: level.map,
    places: level.regions.map((r) => ({
      id: r.id,
      label: m.labelOf(r.id),
      ...spot(m, r),
      radius: r.radius,
      utcOffset: r.utcOffset,
      weight: r.share,
    })),
    counts: {},
    reached: {},
    utcMinute: m.minute,
    pulses: [],
    reducedMotion: m.reducedMotion,
    palette: m.palette,
    insets: m.insets,
  };
  for (const r of level.regions) {
    const c = m.counts[r.id];
    const all = Math.round(level.fleet * r.share);
    const harmed = c ? c.looping + c.waiting + c.blind + c.locked + c.healed : 0;
    const healthy = Math.max(0, all - harmed);
    picture.counts[r.id] = c
      ? {
          healthy,
          looping: c.looping,
          waiting: c.waiting,
          blind: c.blind,
          locked: c.locked,
          ...healedMarks(incident, r.id, c.healed, old),
        }
      : { healthy };
    if (c && picture.reached) picture.reached[r.id] = Math.min(healthy, c.updated);
  }
  return { ...picture, ...(incident ? rolloutOf(m, incident) : { nearMisses: nearMissesOf(m) }) };
}

/** Where a point of a level lies on the map. */
function spot(m: StageMoment, at: { lon: number; lat: number }): { lon: number; lat: number } {
  const flat = m.state.level.map === 'city';
  return { lon: at.lon, lat: flat ? CITY_ROWS - at.lat : at.lat };
}

const homeOf = (m: StageMoment, id: string | null): { lon: number; lat: number } | null => {
  const home = m.state.level.vendors.find((v) => v.id === id)?.home;
  return home ? spot(m, home) : null;
};

/** Where the likeliest suspect sits, and what leaves it; only a vendor has a place on the map. */
function rolloutOf(m: StageMoment, incident: Incident): Partial<StagePicture> {
  const beats = m.state.night?.beats;
  if (!beats) return {};
  const top = beats.suspects.reduce((a, b) => (b.chance > a.chance ? b : a));
  const home = homeOf(m, top.id);
  if (!home) return {};
  const since = minutesSince(m, incident);
  return {
    origin: {
      ...home,
      label: m.nameOf(top.id),
      suspicion: top.chance,
      confirmed: beats.confirmed === top.id,
    },
    rings: ringsOf(beats, incident, top.id, since),
    pulses: isHeld(beats, incident, top.id) ? [] : pulsesOf(m, incident, since),
  };
}

/** Minutes since release at the moment shown; a film shows an earlier one than the state's. */
export function minutesSince(m: Pick<StageMoment, 'minute'>, incident: Incident): number {
  const since = (m.minute - incident.spec.fault.minute + 1440) % 1440;
  return incident.now < 1440 ? since : Math.round(incident.now);
}

/** Minutes for which an update is seen on its way to a region. */
const FLIGHT = 30;

/** Updates still on their way: while the spread goes on and machines wait for it. */
function pulsesOf(m: StageMoment, incident: Incident, since: number): StagePulse[] {
  if (incident.response.stoppedAt !== null) return [];
  return m.state.level.regions.flatMap((r, i) => {
    const c = m.counts[r.id];
    if (!c || c.unreached === 0) return [];
    return [{ toPlace: r.id, progress: ((since + i * 7) % FLIGHT) / FLIGHT, ring: 1 }];
  });
}

/** Last night's near misses; whoever sent one is known by the morning. */
function nearMissesOf(m: StageMoment): NonNullable<StagePicture['nearMisses']> {
  return (m.state.review?.lines ?? []).flatMap((line) => {
    const home = line.kind === 'nearMiss' ? homeOf(m, line.culprit) : null;
    return home ? [{ ...home, rings: nearMissRings(line) }] : [];
  });
}
