/** Time on the Watch: what was known on the way to a beat, the beats along the console's edge, and what is known to come. */

import type { RegionCounts } from '../../parts/night/counts.ts';
import { clockText, type NightNow, stationText } from '../../parts/night/night.ts';
import { regionName } from '../../parts/words/names.ts';
import { CONSTANTS, type GameState } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { TimelineProps } from './Timeline.tsx';

/** The signs of a beat come in one after the other, from this part of the way to it on. */
const FIRST_SIGN = 0.4;

/**
 * The night as it was known on the way to the present beat, `part` (0 to 1) of it being over: what had been believed
 * before, and of this beat's signs those that have come in.
 */
export function soFar(now: NightNow, before: NightNow | null, part: number): NightNow {
  if (part >= 1) return now;
  const { beats } = now;
  const fresh = beats.signals.filter((x) => x.station === beats.index).length;
  const come = Math.floor((fresh * Math.max(0, part - FIRST_SIGN)) / (1 - FIRST_SIGN));
  const then = before?.beats.suspects ?? [];
  return {
    incident: now.incident,
    beats: {
      ...beats,
      signals: beats.signals.slice(0, beats.signals.length - fresh + come),
      confirmed: before?.beats.confirmed ?? null,
      suspects: beats.suspects.map((x) => ({
        ...x,
        chance: then.find((y) => y.id === x.id)?.chance ?? x.prior,
      })),
    },
  };
}

export function timeline(
  text: Text,
  { incident, beats }: NightNow,
  part = 1,
): Omit<TimelineProps, 'ahead'> {
  return {
    label: text.say('screens.night.beats'),
    part,
    beats: beats.stations.map((station, i) => {
      const state = i < beats.index ? 'past' : i === beats.index ? 'now' : 'ahead';
      const time = stationText(text, incident, station.at);
      // When the vendor finds it by itself is nobody's to know; hours and days after the stop are.
      const known = state !== 'ahead' || station.kind === 'triage';
      const words = text.say(known ? 'screens.night.beat' : 'screens.night.beatAhead', {
        n: i + 1,
        kind: text.say(`beat.${station.kind}`),
        time,
      });
      return { time: known ? time : undefined, state, text: words };
    }),
  };
}

/** Minutes ahead for which known events are named, and so many of them at most. */
const SOON = 720;
const MOST_AHEAD = 3;
/** Local minute at which a region's machines come on, as the engine has it. */
const LOGS_ON = CONSTANTS.ON_DAY.open;

/**
 * What is known to come while it still spreads, soonest first: rings of the rollout, by its plan, and regions that
 * are still to be reached and log on.
 */
export function eventsAhead(
  text: Text,
  s: GameState,
  { incident }: NightNow,
  counts: RegionCounts,
  at: number,
): { time: string; note: string }[] {
  const { spec, response, ringStarts, gateHaltedAt } = incident;
  if (response.stoppedAt !== null || gateHaltedAt !== null) return [];
  const found = ringStarts.flatMap((start, i) =>
    start !== null && start > at
      ? [{ at: start, note: text.say('station.ring', { n: i + 1 }) }]
      : [],
  );
  const byMinute = new Map<number, string[]>();
  for (const { id, utcOffset } of s.level.regions) {
    if ((counts[id]?.unreached ?? 0) === 0) continue;
    const wait = (LOGS_ON - utcOffset * 60 - spec.fault.minute - at) % 1440;
    const due = at + ((wait + 1440) % 1440);
    byMinute.set(due, [...(byMinute.get(due) ?? []), regionName(text, id)]);
  }
  for (const [due, names] of byMinute)
    found.push({
      at: due,
      note:
        names.length === 1
          ? text.say('station.logsOn', { region: names[0] ?? '' })
          : text.say('station.logOn', { n: names.length }),
    });
  return found
    .filter((x) => x.at > at && x.at <= at + SOON)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_AHEAD)
    .map((x) => ({ time: clockText(text, incident, x.at), note: x.note }));
}
