/** The fixed vocabulary of the policy: what may be moved, climbed and switched. */

/** The four powers an outside security agent holds on a machine. */
export const KEYS = ['see', 'stop', 'survive', 'boot'] as const;
export type KeyId = (typeof KEYS)[number];

/** Where code that uses a key runs. */
export type Place = 'ring0' | 'interface' | 'enclave' | 'attestation';

/** Every key has exactly one way out of ring 0. */
export const WAY_OUT: Readonly<Record<KeyId, Exclude<Place, 'ring0'>>> = {
  see: 'interface',
  stop: 'interface',
  survive: 'enclave',
  boot: 'attestation',
};

export const LADDERS = [
  'door',
  'hygiene',
  'interface',
  'enclaves',
  'attestation',
  'rollout',
  'checks',
  'wayback',
] as const;
export type LadderId = (typeof LADDERS)[number];

export const isLadder = (id: string): id is LadderId => (LADDERS as readonly string[]).includes(id);

export const SWITCHES = ['parity', 'help', 'pseudonyms'] as const;
export type SwitchId = (typeof SWITCHES)[number];

/** The stops of the dial *content*, the loosest first. Links count by this order. */
export const CONTENT_STOPS = ['free', 'listsFree', 'allInRings'] as const;
export type ContentStop = (typeof CONTENT_STOPS)[number];

/** Ways of working that only letters begin and end. */
export const PRACTICES = ['repairPass', 'keyEscrow'] as const;
export type PracticeId = (typeof PRACTICES)[number];

/** What a letter may open: a ladder, a switch, the dial. */
export type ControlId = LadderId | SwitchId | 'content';

/** What a vendor's faulty updates are like, run after run; each has another remedy (`rules/habits.ts`). */
export const HABITS = ['careful', 'hasty', 'sloppy', 'quiet'] as const;
export type HabitId = (typeof HABITS)[number];

export const METERS = ['continuity', 'security', 'ecosystem', 'legitimacy'] as const;
export type MeterId = (typeof METERS)[number];

export const SECTORS = [
  'hospitals',
  'airlines',
  'banks',
  'emergency',
  'government',
  'shops',
  'factories',
  'schools',
  'smallFirms',
  'homes',
] as const;
export type SectorId = (typeof SECTORS)[number];

/** Bands of the UTC day, eight hours each from midnight on. */
export const DAY_BANDS = ['night', 'morning', 'evening'] as const;
export type DayBand = (typeof DAY_BANDS)[number];

/** Kinds of machine that a fault may show on; none = any. */
export const MACHINE_MARKS = ['locale', 'processor', 'oldHardware', 'none'] as const;
export type MachineMark = (typeof MACHINE_MARKS)[number];

/** What can be asked of a fault; when it left stands on the clock. Links count by this order. */
export const QUESTIONS = ['where', 'what', 'who'] as const;
export type Question = (typeof QUESTIONS)[number];

export type VendorId = string;
export type RegionId = string;
export type RegulatorId = string;
export type MatterId = string;

/** The platform's own services whose updates can fail like anybody else's. */
export const SERVICES = ['interfaceService', 'attestationService'] as const;
export type ServiceId = (typeof SERVICES)[number];

/** Who may stand behind a night's signals: a vendor, one of our services, or an attack. */
export type SuspectId = VendorId | ServiceId | 'attack';
