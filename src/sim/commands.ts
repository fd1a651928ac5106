import type { ClauseId } from './actors.ts';
import type {
  LadderId,
  MatterId,
  RegionId,
  RegulatorId,
  SectorId,
  SuspectId,
  SwitchId,
  VendorId,
} from './ids.ts';

/** The one door in. Plain data: screen, bot, tutorial, replay and test all speak it. */
export type Command =
  /** Choose the mandate, before anything else in the first quarter. */
  | { type: 'mandate'; id: string }
  | { type: 'answer'; matter: MatterId; choice: string }
  /** Order the next rung up, or step one down. */
  | { type: 'climb'; ladder: LadderId; to: number }
  | { type: 'switch'; id: SwitchId; on: boolean }
  | { type: 'post'; team: number; post: Post }
  /** Offer commitments to an authority, composed from given clauses; it answers at once, and commitments bind at once. */
  | { type: 'offer'; regulator: RegulatorId; clauses: ClauseId[] }
  /** Write the report that is due a month after an incident. */
  | { type: 'report'; fault: string; how: 'full' | 'thin' }
  /** State a chance in percent, 0 to 100, that tonight brings such a thing. Changes nothing; one a run. */
  | { type: 'bet'; about: BetAbout; chance: number }
  /** End the day: what was decided binds, the night begins. */
  | { type: 'commit' }
  /** Act in the present beat of an incident (none, one or two actions) and let time run to the next. */
  | { type: 'beat'; actions: NightAction[] }
  /** Close the review: the next quarter, or the end of the run. */
  | { type: 'next' };

/** What may be bet on: that the coming night holds at least one. A major is an incident, too. */
export const BETS = ['incident', 'major', 'breach', 'nearMiss'] as const;
export interface BetAbout {
  kind: (typeof BETS)[number];
}

/** Where one of the three duty teams stands tonight. */
export type Post =
  | { at: 'vendor'; vendor: VendorId }
  | { at: 'region'; region: RegionId }
  | { at: 'threats' }
  | { at: 'rest' };

export type NightAction =
  /** Read a crash dump closely: one strong signal at the next beat. */
  | { do: 'look' }
  /** Stop everything a suspect sends. Right: nothing more is reached. Wrong: a gap in protection. */
  | { do: 'hold'; suspect: SuspectId }
  /** Stop every rollout of everybody: slow, costly, always right as far as it goes. */
  | { do: 'halt' }
  /** Take a suspect's last update back: stops spreading; heals only what can still report. */
  | { do: 'revert'; suspect: SuspectId }
  /** Cut off an attacker: right only if it is an attack. */
  | { do: 'contain' }
  /** Wake crews in a region: hands start there at once. */
  | { do: 'crews'; region: RegionId }
  /** Tell the authority what is known: the early warning within 24 hours, the notice within 72. */
  | { do: 'notify' }
  /** Field teams go to this sector first. */
  | { do: 'first'; sector: SectorId }
  /** Staff a desk that reads out recovery keys: repairs of locked discs go quicker from now on. */
  | { do: 'keys' }
  /** Tell everybody to start a stopped machine again and again: some come back, locked discs ask for keys. */
  | { do: 'reboots' }
  /** Name in public the day by which 95% of the machines work again. */
  | { do: 'estimate'; days: number }
  /** A public statement; later facts confirm or contradict it. */
  | { do: 'say'; tone: 'plain' | 'cautious' | 'blame' };
