import type {
  KeyId,
  LadderId,
  MatterId,
  MeterId,
  RegulatorId,
  SuspectId,
  SwitchId,
  VendorId,
} from './ids.ts';
import type { AttackKind } from './level.ts';
import type { Cause, Flight } from './state.ts';

/** The one door out. Screens and sound listen; nobody decides here. */
export type GameEvent =
  | { type: 'letterDealt'; matter: MatterId }
  | { type: 'letterAnswered'; matter: MatterId; choice: string }
  | { type: 'rungOrdered'; ladder: LadderId; to: number; lands: number }
  | { type: 'rungLanded'; ladder: LadderId; to: number }
  | { type: 'switchSet'; id: SwitchId; on: boolean }
  | { type: 'dutyPosted'; team: number }
  | { type: 'quarterCommitted'; quarter: number }
  | { type: 'flightLanded'; flight: Flight }
  | { type: 'faultReleased'; faultId: string; culprit: SuspectId }
  | { type: 'faultCaught'; faultId: string }
  | { type: 'gateHalted'; faultId: string; hits: number }
  | { type: 'firstSignal'; faultId: string }
  | { type: 'callsRising'; faultId: string }
  | { type: 'channelHeld'; suspect: SuspectId }
  | { type: 'wrongHold'; suspect: SuspectId }
  | { type: 'reverted'; suspect: SuspectId }
  | { type: 'machinesHealed'; faultId: string; healed: number }
  | { type: 'nearMiss'; faultId: string; hits: number }
  | { type: 'incidentEnded'; faultId: string; hits: number; major: boolean }
  | { type: 'attackBlocked'; kind: AttackKind }
  | { type: 'attackBreached'; kind: AttackKind }
  | { type: 'meterMoved'; meter: MeterId; by: number; cause: Cause }
  | { type: 'crisisOpened'; meter: MeterId }
  | { type: 'crisisMended'; meter: MeterId }
  | { type: 'keyMoved'; vendor: VendorId; key: KeyId; out: boolean }
  | { type: 'vendorLeft'; vendor: VendorId }
  | { type: 'inquiryOpened'; regulator: RegulatorId }
  | { type: 'objectionsIssued'; regulator: RegulatorId }
  | { type: 'promiseKept'; matter: MatterId }
  | { type: 'promiseBroken'; matter: MatterId }
  | { type: 'runWon'; ending: string }
  | { type: 'runLost'; ending: string };
