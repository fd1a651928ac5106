/** Films of what has passed: a quiet night until morning, and the days of a recovery. All from the night's own lines. */

import { harmed, NONE, type RegionCounts, sumCounts } from '../../../parts/night/counts.ts';
import { whoName } from '../../../parts/words/names.ts';
import {
  type Beats,
  CONSTANTS,
  type GameState,
  type Incident,
  machinesOfLine,
  type NightLine,
  startIncident,
} from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';

/** A sentence of the film, from the moment `from` (0 to 1) on. */
export interface FilmLine {
  from: number;
  time: string | undefined;
  text: string;
  bad: boolean;
}

export interface FilmMoment {
  /** Minute of the UTC day. */
  minute: number;
  clock: string;
  counts: RegionCounts;
  /** Whose update is on its way or being healed; null while nothing is. */
  line: NightLine | null;
  /** Minutes since its release. */
  since: number;
  /** What is said at this moment, in a few words. */
  lead: string;
}

export interface FilmReel {
  /** Milliseconds at single speed. */
  ms: number;
  lines: readonly FilmLine[];
  /** Stations along the console's edge, 0 to 1, with what is said of each. */
  stations: readonly { at: number; time: string; text: string }[];
  /** What is seen at a moment, 0 to 1. */
  at(part: number): FilmMoment;
}

/** Minute of the UTC day at which the review is read, and at which the evening begins where nothing came earlier. */
const DAWN = 390;
const DUSK = 1080;
const DAY = 1440;

/** Minutes since the last morning. */
const sinceDawn = (minute: number): number => (minute - DAWN + DAY) % DAY;

/** Milliseconds: before the first event, up to an event, at an event, for one without a minute, at the end. Tuned. */
const PACE = { lead: 1200, nothing: 3500, way: 700, stay: 2400, told: 1500, end: 1600 } as const;
/** No quiet night takes longer. */
const LONGEST = 18_000;

/** A night that woke nobody, from the evening to the morning after. */
export function quietReel(text: Text, s: GameState): FilmReel {
  const all = s.review?.lines ?? [];
  const timed = all
    .flatMap((line) => (line.spec ? [{ line, at: sinceDawn(line.spec.fault.minute) }] : []))
    .sort((a, b) => a.at - b.at);
  const told = all.filter((line) => !line.spec);
  const begin = Math.max(0, Math.min(sinceDawn(DUSK), (timed[0]?.at ?? DAY) - 45));
  const frames: { ms: number; at: number }[] = [{ ms: 0, at: begin }];
  const shown: { line: NightLine; ms: number; at: number }[] = [];
  let ms: number = all.length === 0 ? PACE.nothing : PACE.lead;
  timed.forEach(({ line, at }, i) => {
    const next = timed[i + 1]?.at ?? DAY;
    const until = Math.min(next, DAY, at + watched(line));
    frames.push({ ms, at });
    shown.push({ line, ms, at });
    ms += PACE.stay;
    frames.push({ ms, at: until });
    ms += PACE.way;
  });
  frames.push({ ms, at: DAY });
  const lines: FilmLine[] = shown.map((x) => ({
    from: x.ms + PACE.stay * 0.6,
    time: text.clock(DAWN + x.at),
    text: sentence(text, x.line),
    bad: x.line.kind === 'incident',
  }));
  for (const line of told) {
    lines.push({ from: ms, time: undefined, text: sentence(text, line), bad: isBad(line) });
    ms += PACE.told;
  }
  ms += PACE.end;
  const calm = !all.some(isBad);
  const close = calm ? text.say('night.quiet') : text.say('film.morning');
  const counted = counter(s);
  return {
    ms: Math.min(ms, LONGEST),
    lines: lines.map((l) => ({ ...l, from: l.from / ms })),
    stations: [
      { at: 0, time: text.clock(DAWN + begin), text: text.say('film.dusk') },
      ...shown.map((x) => ({
        at: x.ms / ms,
        time: text.clock(DAWN + x.at),
        text: sentence(text, x.line),
      })),
      {
        at: (frames.at(-1)?.ms ?? ms) / ms,
        time: text.clock(DAWN),
        text: text.say('film.morning'),
      },
    ],
    at(part) {
      const now = minuteAt(frames, part * ms);
      const passed = shown.filter((x) => x.ms <= part * ms);
      const last = passed.at(-1);
      const fresh = last !== undefined && part * ms < last.ms + PACE.stay * 0.6;
      return {
        minute: (DAWN + now) % DAY,
        clock: text.clock(DAWN + now),
        counts: counted(passed.map((x) => ({ line: x.line, since: now - x.at }))),
        line: last?.line ?? null,
        since: last ? now - last.at : 0,
        lead:
          now >= DAY
            ? close
            : fresh
              ? text.say(last.line.kind === 'benchCatch' ? 'film.bench' : 'film.leaves', {
                  culprit: whoName(text, last.line.culprit ?? ''),
                })
              : text.say(last ? 'film.calm' : 'film.dusk'),
      };
    },
  };
}

const isBad = (line: NightLine): boolean => line.kind === 'incident' || line.kind === 'breach';

/** Minutes after its release for which an update is watched closely. Tuned. */
const watched = (line: NightLine): number =>
  Math.min(300, Math.max(30, (line.outcome?.stoppedAfter ?? 0) * 1.4));

function minuteAt(frames: readonly { ms: number; at: number }[], ms: number): number {
  const next = frames.findIndex((f) => f.ms > ms);
  const a = frames[next < 0 ? frames.length - 1 : next - 1];
  const b = frames[next < 0 ? frames.length - 1 : next];
  if (!a || !b) return 0;
  return b.ms > a.ms ? a.at + ((b.at - a.at) * (ms - a.ms)) / (b.ms - a.ms) : b.at;
}

/** How a line ended, in a sentence; the gate and its ring are named. */
function sentence(text: Text, line: NightLine): string {
  const o = line.outcome;
  const culprit = line.culprit === null ? '' : whoName(text, line.culprit);
  if (o?.haltedByGate && line.spec) {
    const starts = startIncident(line.spec).ringStarts.filter((at) => at !== null);
    const ring = starts.filter((at) => at <= o.stoppedAfter).length;
    return text.say(starts.length > 1 ? 'film.gate' : 'film.gateAlone', {
      culprit,
      ring: Math.max(1, ring),
      machines: o.hits,
    });
  }
  const key =
    line.kind === 'small' || line.kind === 'incident' ? 'film.hurt' : `fact.line.${line.kind}`;
  return text.say(key, {
    culprit,
    machines: line.hits,
    stopped: text.duration(o?.stoppedAfter ?? 0),
    attack: line.attack === null ? '' : text.say(`attack.${line.attack}.name`),
  });
}

/** Machines by region, summed over the updates that are out; each looked at every few minutes at the finest. */
function counter(
  s: GameState,
): (out: readonly { line: NightLine; since: number }[]) => RegionCounts {
  const seen = new Map<string, RegionCounts>();
  const look = (line: NightLine, since: number): RegionCounts => {
    const grain = since < 60 ? 2 : since < 360 ? 15 : since < 2 * DAY ? 60 : 360;
    const last = line.outcome?.lastAfter ?? Number.POSITIVE_INFINITY;
    // Once the last machine is back no coarse minute may show it down again.
    const minute = since >= last ? last : Math.max(0, Math.floor(since / grain) * grain);
    const key = `${line.faultId} ${minute}`;
    const counts = seen.get(key) ?? machinesOfLine(line, minute);
    seen.set(key, counts);
    return counts;
  };
  return (out) => {
    const parts = out.map((x) => look(x.line, x.since));
    return Object.fromEntries(
      s.level.regions.map(({ id }) => [id, sumCounts(parts.map((p) => p[id] ?? NONE))]),
    );
  };
}

/** So many days of a recovery at most stand on the rail: more do not fit on a small laptop. */
const DAYS_NAMED = 7;
/** Milliseconds that the days of a recovery take; early days, in which most is repaired, are given more of them. */
const DAYS_MS = 7500;
const EASE = 2;

/** The long tail after the last beat: from the minute `from` after release until the last machine works again. */
export function daysReel(text: Text, s: GameState, line: NightLine, from: number): FilmReel {
  const o = line.outcome;
  const start = line.spec?.fault.minute ?? 0;
  const end = Math.max(from + DAY, Math.min(o?.lastAfter ?? 0, CONSTANTS.HORIZON));
  const partOf = (minute: number): number =>
    Math.sqrt(Math.min(1, Math.max(0, (minute - from) / (end - from))));
  const day = (minute: number): string => text.say('film.day', { n: Math.floor(minute / DAY) + 1 });
  const hits = o?.hits ?? 0;
  const half = o?.curve.find((p) => p.at > from && harmed(p) <= hits / 2)?.at;
  const told: [number | undefined, string][] = [
    [half, text.say('film.half')],
    [o?.healedAfter, text.say('film.most')],
    [o && o.lastAfter < CONSTANTS.HORIZON ? o.lastAfter : undefined, text.say('film.last')],
    [o && o.lastAfter >= CONSTANTS.HORIZON ? end : undefined, text.say('film.never')],
  ];
  const lines = told.flatMap(([at, words]) =>
    at === undefined || at <= from || at > end
      ? []
      : [{ from: partOf(at) * 0.96, time: day(at), text: words, bad: false }],
  );
  const stride = Math.max(1, Math.ceil((end - from) / DAY / DAYS_NAMED)) * DAY;
  const stations = [{ at: 0, time: day(from), text: day(from) }];
  // The last day has a station of its own: none stands close before it.
  for (let m = Math.floor(from / DAY) * DAY + stride; m < end - stride / 2; m += stride)
    stations.push({ at: partOf(m), time: day(m), text: day(m) });
  stations.push({ at: 1, time: day(end), text: day(end) });
  const counted = counter(s);
  return {
    ms: DAYS_MS,
    lines,
    stations,
    at(part) {
      // At the end exactly: a hair before it the last machine is still down.
      const minute = part >= 0.96 ? end : from + (end - from) * (part / 0.96) ** EASE;
      const counts = counted([{ line, since: minute }]);
      return {
        minute: (start + Math.round(minute)) % DAY,
        clock: day(minute),
        counts,
        line,
        since: minute,
        lead: text.say('film.down', { n: harmed(sumCounts(counts)) }),
      };
    },
  };
}

/**
 * The state that the map draws at a moment of a film: an incident under way whose sender is known by now. What never
 * hurt is drawn as a hair crack.
 */
export function sceneOf(s: GameState, { line, since }: FilmMoment): GameState {
  if (!line?.spec || !line.culprit) return { ...s, night: null };
  const stopped =
    line.outcome && since >= line.outcome.stoppedAfter ? line.outcome.stoppedAfter : null;
  const incident: Incident = startIncident(line.spec);
  incident.response = { ...incident.response, stoppedAt: stopped };
  incident.now = since;
  const hurt = line.kind === 'incident';
  const beats: Beats = {
    stations: [{ at: 0, kind: 'stop' }],
    index: 0,
    suspects: [{ id: line.culprit, prior: HAIR, chance: hurt ? 1 : HAIR, marks: {} }],
    signals: [],
    confirmed: hurt ? line.culprit : null,
    held: [],
    halted: false,
    revertedSuspects: [],
    asked: [],
    contained: false,
    said: null,
    saidWhen: null,
    taken: [],
    spent: { capacity: 0, standing: 0 },
  };
  return { ...s, night: { queue: [], task: null, incident, beats, passed: [] } };
}

const HAIR = 0.2;
