/** Where a night's fault bursts on the Rings board: tentative while it is a suspicion, in full once it is confirmed. */
import {
  type GameState,
  type Incident,
  knownVendors,
  type Place,
  SERVICES,
  type SuspectId,
} from '../../sim/index.ts';
import type { VaultBurst } from '../vault/vaultTypes.ts';

/** Whose sector; null for a service of the platform; undefined for an attack, which has no place in the vault. */
export function sectorOf(s: GameState, who: SuspectId): string | null | undefined {
  if (SERVICES.some((id) => id === who)) return null;
  return s.vendors.some((v) => v.id === who) ? who : undefined;
}

/**
 * Where a suspect's code would have failed, judged by what everybody sees: the machines' state, and where its keys are
 * known to lie. The fault's own place is not asked: it would give the culprit away.
 */
export function suspectedPlace(
  s: GameState,
  who: SuspectId,
  symptom: Incident['spec']['symptom'],
): Place {
  if (who === 'interfaceService') return 'interface';
  if (who === 'attestationService' || symptom === 'locked') return 'attestation';
  const keys = knownVendors(s).find((v) => v.id === who)?.keys ?? [];
  const lies = (place: Place): boolean => keys.some((k) => k.place === place);
  if (symptom === 'stopped')
    return lies('ring0') || keys.some((k) => k.claimed) || !lies('interface')
      ? 'ring0'
      : 'interface';
  return !lies('interface') && lies('enclave') ? 'enclave' : 'interface';
}

/** The burst of a confirmed fault: in its sector, or over all where a service of the platform failed. */
export function burstOf(spec: Incident['spec'], vendorId: string | null): VaultBurst {
  const { place, symptom, fault } = spec;
  return {
    vendorId,
    place,
    stops: symptom === 'stopped' && place !== 'ring0',
    ...(vendorId === null ? {} : { key: fault.key }),
  };
}
