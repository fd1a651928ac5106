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
  vendorId: string;
  /** Present chance, 0 to 1: the width of the crack. */
  chance: number;
  key?: KeyName | undefined;
  /** Short words on the interface floor, e.g. "its see key?" and "54 in 100". */
  note?: string | undefined;
  figure?: string | undefined;
}

export interface VaultBurst {
  vendorId: string;
  place: Place;
  key?: KeyName | undefined;
}

/** What was touched: a vendor's sector of the rim, or a place. */
export type VaultPart = { kind: 'vendor'; vendorId: string } | { kind: 'place'; place: Place };
