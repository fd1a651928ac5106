/** From a moment of the game to the picture of it: pure, and the only place that knows both. */
import type { GameState, RegionId, TracePoint } from '../sim/index.ts';
import type { Insets, StagePicture, StagePulse } from './picture.ts';

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

/** What the night map shows of a moment. */
export function pictureOf(m: StageMoment): StagePicture {
  const { level } = m.state;
  const picture: StagePicture = {
    map: level.map,
    places: level.regions.map((r) => ({
      id: r.id,
      label: m.labelOf(r.id),
      lon: r.lon,
      lat: r.lat,
      radius: r.radius,
      utcOffset: r.utcOffset,
      weight: r.share,
    })),
    counts: {},
    reached: {},
    utcMinute: m.minute,
    pulses: pulsesOf(m),
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
          healed: c.healed,
        }
      : { healthy };
    if (c && picture.reached) picture.reached[r.id] = Math.min(healthy, c.updated);
  }
  return { ...picture, ...originOf(m) };
}

/** Where the likeliest suspect sits; only a vendor has a place on the map. */
function originOf(m: StageMoment): Pick<StagePicture, 'origin'> {
  const beats = m.state.night?.beats;
  if (!beats) return {};
  const top = beats.suspects.reduce((a, b) => (b.chance > a.chance ? b : a));
  const home = m.state.level.vendors.find((v) => v.id === top.id)?.home;
  if (!home) return {};
  return {
    origin: {
      ...home,
      label: m.nameOf(top.id),
      suspicion: top.chance,
      confirmed: beats.confirmed === top.id,
    },
  };
}

/** Minutes for which an update is seen on its way to a region. */
const FLIGHT = 30;

/** Updates still on their way: while the spread goes on and machines wait for it. */
function pulsesOf(m: StageMoment): StagePulse[] {
  const incident = m.state.night?.incident;
  if (!incident || incident.response.stoppedAt !== null) return [];
  const since = (m.minute - incident.spec.fault.minute + 1440) % 1440;
  return m.state.level.regions.flatMap((r, i) => {
    const c = m.counts[r.id];
    if (!c || c.unreached === 0) return [];
    return [{ toPlace: r.id, progress: ((since + i * 7) % FLIGHT) / FLIGHT, ring: 1 }];
  });
}
