/** One machine in words. */

import type { MachineLook } from '../../../app/ports.ts';
import { healthyIn, type RegionCounts } from '../../../parts/night/counts.ts';
import { inHundred } from '../../../parts/night/inHundred.ts';
import { clockText, topSuspect } from '../../../parts/night/night.ts';
import { regionName, sectorName, whoName } from '../../../parts/words/names.ts';
import type { Beats, GameState, Incident } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import { luckOf, machineFacts } from './machine.ts';

export interface MachineWords {
  name: string;
  line: string;
  /** What it does, and since when. */
  now: string;
  /** Sentences: how it came to this, and how it comes back. */
  told: string[];
}

/** Streets and towns come as lists in one text, parted by bars. */
function oneOf(text: Text, key: string, luck: number): string {
  const names = text.or(key, text.say('town.other')).split('|');
  return names[Math.floor(luck * names.length)] ?? '';
}

/** Neighbours by number live in the same town. */
const TOWNS = 160;

function whereOf(text: Text, s: GameState, { place, machine }: MachineLook): string {
  const region = s.level.regions.find((r) => r.id === place);
  const all = Math.max(1, Math.round(s.level.fleet * (region?.share ?? 1)));
  const town = Math.floor((machine * TOWNS) / all);
  const name = oneOf(text, `town.${place}`, luckOf(place, town, 1));
  if (s.level.map === 'city')
    return text.say('machine.street', {
      n: String(1 + Math.floor(luckOf(place, machine, 2) * 60)),
      street: name,
    });
  const quarter = oneOf(text, 'town.quarters', luckOf(place, town, 2));
  return text.say('machine.where', { town: name, quarter });
}

/** What a machine is called by what it is used for. */
function nameOf(text: Text, s: GameState, look: MachineLook, sector: string | null): string {
  const n = String(1 + Math.floor(luckOf(look.place, look.machine, 4) * 48));
  const key = `machine.kind.${sector}`;
  const kind = text.has(key) ? text.say(key, { n }) : text.say('machine.kind.other', { n });
  return text.say('machine.name', { kind, where: whereOf(text, s, look) });
}

const CAME_BACK = ['healed', 'recalled', 'handed', 'mended'];

type Facts = ReturnType<typeof machineFacts>;

/** What a machine does now, as a key of `machine.now.`. */
function doingOf(look: MachineLook, { since }: Facts, incident: Incident | null): string {
  if (CAME_BACK.includes(look.state)) return 'healed';
  if (look.state === 'waiting' && incident?.spec.symptom !== 'stopped') return 'cutOff';
  if (since === null) return 'healthy';
  return look.state === 'healthy' || look.state === 'updating' ? 'updated' : look.state;
}

/** Whose update it was. Told for certain only once it is proved. */
function senderText(text: Text, beats: Beats): string[] {
  if (beats.confirmed !== null)
    return [text.say('machine.vendor.known', { vendor: whoName(text, beats.confirmed) })];
  const top = topSuspect(beats);
  if (top === null) return [];
  const chance = beats.suspects.find((x) => x.id === top)?.chance ?? 0;
  return [text.say('machine.vendor.likely', { vendor: whoName(text, top), n: inHundred(chance) })];
}

/** How it comes back, or came. */
function wayText(text: Text, facts: Facts, back: boolean, incident: Incident | null): string[] {
  if (facts.way === null) return [];
  const way = text.say(`machine.${back ? 'by' : 'heals'}.${facts.way}`);
  if (!incident || back || (facts.way !== 'hands' && facts.way !== 'far')) return [way];
  const crew =
    facts.crew === null
      ? text.say('machine.crew.none')
      : text.say('machine.crew.woken', { time: clockText(text, incident, facts.crew) });
  return [way, crew];
}

/** The story of the machine that is looked at. */
export function machineWords(text: Text, s: GameState, look: MachineLook): MachineWords {
  const facts = machineFacts(s, look);
  const { incident = null, beats } = s.night ?? {};
  const region = regionName(text, look.place);
  const told: string[] = [];
  if (look.stands > 1) told.push(text.say('machine.stands', { n: look.stands }));
  const time = incident && facts.since !== null ? clockText(text, incident, facts.since) : '';
  if (incident && beats && facts.ring !== null) {
    told.push(
      facts.rings > 1
        ? text.say('machine.ring', { n: facts.ring, of: facts.rings })
        : text.say('machine.ring.none'),
      ...senderText(text, beats),
    );
  }
  told.push(...wayText(text, facts, CAME_BACK.includes(look.state), incident));
  return {
    name: nameOf(text, s, look, facts.sector),
    line: facts.sector
      ? text.say('machine.line', { sector: sectorName(text, facts.sector), region })
      : region,
    now: text.say(`machine.now.${doingOf(look, facts, incident)}`, { time }),
    told,
  };
}

/** The states of a place in the order of its machines' numbers, with their counts. */
export function placeStates(
  s: GameState,
  counts: RegionCounts,
  place: string,
): { state: MachineLook['state']; first: number; n: number }[] {
  const c = counts[place];
  if (!c) return [];
  const order = [
    ['healed', c.healed],
    ['waiting', c.waiting],
    ['looping', c.looping],
    ['locked', c.locked],
    ['blind', c.blind],
    ['healthy', healthyIn(s, place, c)],
  ] as const;
  let first = 0;
  return order.flatMap(([state, n]) => {
    const own = { state, first, n };
    first += n;
    return n > 0 ? [own] : [];
  });
}

/** A machine of a state by its number among those. */
export function lookFor(
  place: string,
  { state, first, n }: ReturnType<typeof placeStates>[number],
  rank: number,
): MachineLook {
  const at = ((rank % n) + n) % n;
  // By whichever way: the list does not part them.
  const told = state === 'healed' ? 'mended' : state;
  return { place, machine: first + at, state: told, rank: at, of: n, stands: 1 };
}
