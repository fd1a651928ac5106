/**
 * The small language in which levels declare what they mean. Content declares, code interprets:
 * a new idea becomes a new word here, never a script in a level.
 */
import type { ClauseId, VendorMove } from './actors.ts';
import type {
  KeyId,
  LadderId,
  MatterId,
  MeterId,
  RegulatorId,
  SectorId,
  SwitchId,
  VendorId,
} from './ids.ts';

/** A vendor by id, or by its standing at the moment the words are read. `sender` = the vendor a letter came from; `drawn` = luck picks by fault rates (scripted nights only). */
export type VendorRef =
  | { id: VendorId }
  | {
      the:
        | 'sender'
        | 'own'
        | 'drawn'
        | 'largest'
        | 'smallest'
        | 'leastTrusting'
        | 'mostTrusting'
        | 'readiest'
        | 'mostInRing0';
    };

/** True or false of a state. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { quarterFrom: number }
  | { quarterTo: number }
  /** Quarters still to come after this one. */
  | { quartersLeftAtLeast: number }
  | { ladder: LadderId; atLeast?: number; atMost?: number }
  | { switch: SwitchId; on: boolean }
  /** The player may move this ladder or switch by now. */
  | { opened: LadderId | SwitchId }
  | { meter: MeterId; atLeast?: number; below?: number }
  | { standingAtLeast: number }
  | {
      vendor: VendorRef;
      present?: boolean;
      trustBelow?: number;
      trustAtLeast?: number;
      readinessAtLeast?: number;
      /** Its head remembers such a thing: the key of a cause in its memory. */
      remembers?: string;
      stance?: VendorMove;
    }
  | { vendor: VendorRef; key: KeyId; out: boolean }
  /** Keys outside ring 0 over all vendors present. */
  | { keysOutAtLeast: number }
  | { keysOutBelow: number }
  /** Every outside vendor holds at least this share, 0 to 1 (one that has left holds none); no vendor holds more. */
  | { everyShareAtLeast: number }
  | { largestShareAtMost: number }
  /** No outside vendor has left. */
  | { nobodyLeft: boolean }
  | { regulator: RegulatorId; concernAtLeast?: number; stageAtLeast?: 1 | 2 | 3 | 4 | 5 | 6 }
  /** No regulator has ever issued objections in this run. */
  | { noObjections: boolean }
  /** What the last night held. */
  | { lastNight: 'quiet' | 'nearMiss' | 'incident' | 'major' | 'breach' }
  /** Majors so far at most this many. */
  | { majorsAtMost: number }
  /** Breaches so far at most this many. */
  | { breachesAtMost: number }
  /** Hours in which the average machine of this sector was down, over the whole run. */
  | { sectorDownHoursAtMost: number; sector: SectorId }
  | { crisis: MeterId }
  /** The road that the policy is on just now: by the door and by where the keys lie. */
  | { doctrine: 'open' | 'tiered' | 'closed' }
  /** A commitment with this clause is in force. */
  | { bound: ClauseId }
  | { finesAtMost: number }
  /** Each incident so far: 95% of its machines worked again within so many days of their release. */
  | { mendedWithinDays: number }
  /** So many receipts at most name this cause, e.g. `estimateMissed`. */
  | { receiptsAtMost: number; cause: string }
  | { flag: string };

/**
 * A change of the state. `after` = quarters until it comes true (0 = at commit). Ranges are drawn
 * at commit, uniformly over the whole numbers from low to high.
 */
export type Effect = { after?: number } & (
  | { meter: MeterId; by: [low: number, high: number] }
  | { trust: VendorRef; by: number }
  | { trustAll: number }
  | { readiness: VendorRef; by: number }
  | { concern: RegulatorId; by: number }
  | { capacity: number }
  | { standing: number }
  | { opens: LadderId | SwitchId }
  /** A rung as a gift or a duty: lands without cost or peg, by one step up or down. */
  | { rung: LadderId; by: 1 | -1 }
  | { switch: SwitchId; on: boolean }
  /** A key sets out from ring 0 (or back to it) and arrives when the effect comes true. */
  | { moveKey: KeyId; vendor: VendorRef; out: boolean }
  /** Campaigns come this many times as often for so many quarters. */
  | { attacks: number; quarters: number }
  /** The platform learns this vendor's quality: its range narrows to one of five parts. */
  | { audit: VendorRef }
  | { flag: string }
  /** Another letter arrives. */
  | { letter: MatterId }
);
