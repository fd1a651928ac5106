/** Plain data for the Rings board; no rule type is needed to draw it. */
export type KeyName = 'see' | 'stop' | 'survive' | 'boot';
export type Place = 'ring0' | 'interface' | 'enclave' | 'attestation';
export const KEY_NAMES: readonly KeyName[] = ['see', 'stop', 'survive', 'boot'];
export const PLACES: readonly Place[] = ['ring0', 'interface', 'enclave', 'attestation'];

export interface VaultKey {
  key: KeyName;
  place: Place;
  /** On its way out: ordered, not there yet. */
  moving?: boolean | undefined;
  /** Where it is bound for while it moves, and the tag that says when it will be there: "Q5". */
  goal?: Place | undefined;
  arrives?: string | undefined;
  /** Declared out, and nobody has looked: drawn hatched. */
  claimed?: boolean | undefined;
  /** Came from there this morning. */
  from?: Place | undefined;
  /** Where it lies, in words, for those who point at it. */
  words?: string | undefined;
}

export interface VaultVendor {
  id: string;
  name: string;
  /** The platform's own product. */
  own: boolean;
  /** False once the vendor has left: its sector stays, empty. */
  present: boolean;
  keys: readonly VaultKey[];
}

/** The parts of the vault that are built by a ladder each. */
export const VAULT_LADDERS = ['door', 'hygiene', 'interface', 'enclaves', 'attestation'] as const;
export type VaultLadder = (typeof VAULT_LADDERS)[number];

/** The policy in force, as the vault is built by it: the number of a rung on each ladder. */
export interface VaultPolicy extends Record<VaultLadder, number> {
  /** The date on the door's tag while it stands on sunset: "Q8". */
  doorDate?: string | undefined;
  /** Share of sight that the interface keeps, 0 to 1. */
  share: number;
  /** Waves in which an update goes out, 1 or more: rings around the rim. */
  waves: number;
}

export interface VaultLabels {
  /** Accessible name of the picture. */
  board: string;
  ring0: string;
  interface: string;
  enclaves: string;
  gate: string;
  /** Word set after the own product's name. */
  own: string;
}

export interface VaultSuspicion {
  /** Null: one of the platform's own services, on which all vendors stand. */
  vendorId: string | null;
  /** Present chance, 0 to 1: the width of the crack. */
  chance: number;
  key?: KeyName | undefined;
  /** Where the crack runs to; the place of `key`, else ring 0, where it is left out. */
  place?: Place | undefined;
  /** Short words on the interface floor, e.g. "its see key?" and "54 in 100". */
  note?: string | undefined;
  figure?: string | undefined;
}

export interface VaultBurst {
  /** Null: one of the platform's own services. */
  vendorId: string | null;
  place: Place;
  key?: KeyName | undefined;
  /** A wrong verdict: the code runs outside ring 0, the machines stop all the same. */
  stops?: boolean | undefined;
}

/** What was touched: a vendor's sector of the rim, one of its keys, or a part that a ladder builds. */
export type VaultPart =
  | { kind: 'vendor'; vendorId: string }
  | { kind: 'key'; vendorId: string; key: KeyName }
  | { kind: 'ladder'; ladder: VaultLadder };
