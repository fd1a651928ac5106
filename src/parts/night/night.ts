/** A night in words: times, crack, legend, table. */
import type { Beats, GameState, Incident, SuspectId } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { VaultBurst, VaultSuspicion } from '../vault/vaultTypes.ts';
import { regionName } from '../words/names.ts';
import { healthyIn, type RegionCounts, sumCounts } from './counts.ts';
import { inHundred } from './inHundred.ts';
import type { LegendProps } from './Legend.tsx';
import { burstOf, sectorOf, suspectedPlace } from './landing.ts';
import type { RegionTableProps } from './RegionTable.tsx';

export interface NightNow {
  incident: Incident;
  beats: Beats;
}

/** The incident under way, or null on a quiet night. */
export function nightNow(s: GameState): NightNow | null {
  const { incident, beats } = s.night ?? {};
  return incident && beats ? { incident, beats } : null;
}

export const minuteOf = (incident: Incident, at: number): number =>
  (incident.spec.fault.minute + Math.round(at)) % 1440;

/** A beat's time: of the day, or days since the release once those have passed. */
export function stationText(text: Text, incident: Incident, at: number): string {
  return at < 1440
    ? clockText(text, incident, at)
    : text.say('screens.night.after', { span: text.duration(at) });
}

/** "04:21" */
export function clockText(text: Text, incident: Incident, at: number): string {
  return text.clock(minuteOf(incident, at));
}

export function topSuspect(beats: Beats): SuspectId | null {
  let best: { id: SuspectId; chance: number } | null = null;
  for (const s of beats.suspects) if (best === null || s.chance > best.chance) best = s;
  return best?.id ?? null;
}

/** The crack is as wide as the chance, and runs to where the code would have failed; only what is confirmed bursts. */
export function crack(
  text: Text,
  s: GameState,
): { facing?: string; suspicion?: VaultSuspicion; burst?: VaultBurst } {
  const now = nightNow(s);
  const top = now && topSuspect(now.beats);
  const vendorId = top === null ? undefined : sectorOf(s, top);
  if (!now || top === null || vendorId === undefined) return {};
  const { spec } = now.incident;
  const facing = vendorId === null ? {} : { facing: vendorId };
  if (now.beats.confirmed === top) return { ...facing, burst: burstOf(spec, vendorId) };
  const chance = now.beats.suspects.find((x) => x.id === top)?.chance ?? 0;
  return {
    ...facing,
    suspicion: {
      vendorId,
      chance,
      place: suspectedPlace(s, top, spec.symptom),
      note: text.say('screens.night.maybe'),
      figure: text.say('screens.night.inHundred', { n: inHundred(chance) }),
    },
  };
}

/** The word for a hollow square tonight. */
const silentWord = (text: Text, symptom: Incident['spec']['symptom']): string =>
  text.say(
    symptom === 'blind' ? 'state.blind' : symptom === 'locked' ? 'state.locked' : 'state.looping',
  );

/** The map draws each kind of harm with a shape of its own. */
const markOf = (symptom: Incident['spec']['symptom']) =>
  symptom === 'stopped' ? 'silent' : symptom;

export function legend(
  text: Text,
  s: GameState,
  counts: RegionCounts,
  symptom: Incident['spec']['symptom'],
): LegendProps {
  const sum = sumCounts(counts);
  const healthy =
    Object.entries(counts).reduce((a, [id, c]) => a + healthyIn(s, id, c), 0) - sum.updated;
  const all: LegendProps['counts'] = [
    { state: 'healthy', figure: text.short(Math.max(0, healthy)), word: text.say('state.healthy') },
    { state: 'updating', figure: text.short(sum.updated), word: text.say('screens.night.updated') },
    {
      state: markOf(symptom),
      figure: text.machines(sum.looping + sum.blind + sum.locked),
      word: silentWord(text, symptom),
    },
    { state: 'waiting', figure: text.machines(sum.waiting), word: text.say('state.waiting') },
    { state: 'healed', figure: text.machines(sum.healed), word: text.say('state.healed') },
  ];
  return {
    label: text.say('screens.night.legend'),
    counts: all.filter((c) => c.state !== 'waiting' || symptom === 'stopped'),
  };
}

export function regionTable(
  text: Text,
  s: GameState,
  counts: RegionCounts,
  symptom: Incident['spec']['symptom'],
  noMap: string | null,
): RegionTableProps {
  return {
    caption: text.say('a11y.map'),
    regionHead: text.say('screens.night.region'),
    states: [
      { state: 'healthy', label: text.say('state.healthy') },
      { state: markOf(symptom), label: silentWord(text, symptom) },
      { state: 'waiting', label: text.say('state.waiting') },
      { state: 'healed', label: text.say('state.healed') },
    ],
    rows: s.level.regions.map(({ id }) => {
      const c = counts[id] ?? {
        unreached: 0,
        updated: 0,
        looping: 0,
        waiting: 0,
        blind: 0,
        locked: 0,
        healed: 0,
      };
      const cells = [healthyIn(s, id, c), c.looping + c.blind + c.locked, c.waiting, c.healed];
      return { id, name: regionName(text, id), cells: cells.map((n) => text.machines(n)) };
    }),
    noMap,
  };
}
