import {
  actionsNow,
  type Beats,
  type Command,
  dayByPace,
  downBySector,
  type GameState,
  type Incident,
  machinesByRegion,
  type NightAction,
  type SuspectId,
  whyNot,
} from '../sim/index.ts';
import { bestQuestion } from './questions.ts';

/** Chance from which a suspect's last update is taken back. Tuned. */
const REVERT_FROM = 0.6;

/** Chance from which it is said plainly whose fault it is: from five in eight on that pays. Tuned. */
const SAY_FROM = 0.7;

/** Whom somebody orders out in this beat. */
export interface Aim {
  /** Null: nobody yet. */
  at: SuspectId | null;
  /** Needs no further sign. */
  sure: boolean;
}

/** By the odds shown: the likeliest suspect, from this chance on (0 to 1). */
export const byOdds =
  (from: number) =>
  ({ beats }: Scene): Aim => {
    const [top] = [...beats.suspects].sort((a, b) => b.chance - a.chance);
    return {
      at: top !== undefined && top.chance >= from ? top.id : null,
      sure: beats.confirmed !== null,
    };
  };

/** A night under way. */
interface Scene {
  beats: Beats;
  incident: Incident;
}

/** How a careful person plays a beat: against whom `aim` says, then by where the harm is. */
export const watchWith =
  (aim: (scene: Scene) => Aim) =>
  (s: GameState): Command => {
    const taken: NightAction[] = [];
    for (const action of wishes(s, aim))
      if (whyNot(s, { type: 'beat', actions: [...taken, action] }) === null) taken.push(action);
    return { type: 'beat', actions: taken };
  };

/** A careful night: by the odds shown. */
export const watchBeat = watchWith(byOdds(REVERT_FROM));

function wishes(s: GameState, aim: (scene: Scene) => Aim): NightAction[] {
  const { beats, incident } = s.night ?? {};
  const legal = actionsNow(s);
  if (!beats || !incident) return [];
  const { at, sure } = aim({ beats, incident });
  const station = beats.stations[beats.index]?.kind;
  const triage = station === 'triage';
  const out: NightAction[] = [];
  if (at !== null && !triage && incident.response.revertedAt === null)
    out.push(at === 'attack' ? { do: 'contain' } : { do: 'revert', suspect: at });
  if (
    triage &&
    incident.response.revertedAt === null &&
    beats.confirmed &&
    beats.confirmed !== 'attack'
  )
    out.push({ do: 'revert', suspect: beats.confirmed });
  out.push(...wordsFor(beats, at, sure));
  const about = sure ? null : bestQuestion(s);
  if (about !== null) out.push({ do: 'ask', about });
  if (!sure && s.standing >= 4 && station === 'stop') out.push({ do: 'halt' });
  if (triage) {
    out.push(...repair(s));
    const sector = neediest(s);
    if (sector && incident.response.first !== sector) out.push({ do: 'first', sector });
  }
  if (beats.confirmed !== null) out.push({ do: 'notify' });
  const region = hardestHit(s);
  if (region && s.capacity > 0) out.push({ do: 'crews', region });
  return out.filter((a) => legal.some((b) => JSON.stringify(a) === JSON.stringify(b)));
}

/** What is said in public of whom somebody believes in, while nobody is sure: in plain words, and once with a stake. */
function wordsFor(
  { suspects, confirmed }: Beats,
  at: SuspectId | null,
  sure: boolean,
): NightAction[] {
  if (at === null || confirmed !== null) return [];
  const believed = sure || (suspects.find((x) => x.id === at)?.chance ?? 0) >= SAY_FROM;
  return believed
    ? [
        { do: 'say', tone: 'plain' },
        { do: 'guess', suspect: at },
      ]
    : [];
}

/** Where only repair is left: first a key desk, then the advice that makes people ask for keys, then a day. */
function repair(s: GameState): NightAction[] {
  const { beats, incident } = s.night ?? {};
  if (!beats || !incident || !s.level.recovery) return [];
  const out: NightAction[] = [{ do: 'keys' }];
  const region = hardestHit(s);
  if (incident.response.keysAt !== undefined) {
    if (region && beats.index <= 3) out.push({ do: 'crews', region });
    out.push({ do: 'reboots' });
  }
  const days = dayByPace(s);
  if (days !== null) out.push({ do: 'estimate', days });
  return out;
}

function neediest(s: GameState) {
  const down = downBySector(s);
  let best: { id: (typeof s.level.sectors)[number]['id']; harm: number } | null = null;
  for (const sector of s.level.sectors) {
    const harm = (down[sector.id] ?? 0) * sector.harm;
    if (harm > 0 && (best === null || harm > best.harm)) best = { id: sector.id, harm };
  }
  return best?.id ?? null;
}

function hardestHit(s: GameState): string | null {
  const regions = Object.entries(machinesByRegion(s)).map(([id, n]) => ({
    id,
    down: n.looping + n.waiting,
  }));
  const worst = regions.reduce((a, b) => (b.down > a.down ? b : a), { id: '', down: 0 });
  return worst.down > 0 ? worst.id : null;
}
