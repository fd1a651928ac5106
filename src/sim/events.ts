import type { ClauseId, VendorMove } from './actors.ts';
import type {
  ContentStop,
  KeyId,
  LadderId,
  MatterId,
  MeterId,
  PracticeId,
  RegulatorId,
  SectorId,
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
  | { type: 'letterLeft'; matter: MatterId }
  | { type: 'rungOrdered'; ladder: LadderId; to: number; lands: number }
  | { type: 'rungLanded'; ladder: LadderId; to: number }
  | { type: 'switchSet'; id: SwitchId; on: boolean }
  | { type: 'contentSet'; to: ContentStop }
  | { type: 'practiceSet'; id: PracticeId; on: boolean }
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
  | { type: 'vendorWeighed'; vendor: VendorId; move: VendorMove }
  | { type: 'sectorLeft'; vendor: VendorId; sector: SectorId }
  | { type: 'vendorBought'; vendor: VendorId; by: VendorId }
  | { type: 'suitFiled'; vendor: VendorId }
  | { type: 'suitRuled'; vendor: VendorId; won: boolean }
  | { type: 'offerAnswered'; regulator: RegulatorId; accepted: boolean }
  | { type: 'commitmentBroken'; regulator: RegulatorId; clause: ClauseId }
  | { type: 'termsImposed'; regulator: RegulatorId }
  | { type: 'fined'; regulator: RegulatorId }
  | { type: 'reportWritten'; fault: string; how: 'full' | 'thin' | 'missed' }
  | { type: 'planLaid'; adversary: string; kind: AttackKind }
  | { type: 'runWon'; ending: string }
  | { type: 'runLost'; ending: string };
