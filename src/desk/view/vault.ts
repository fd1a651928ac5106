/** The Rings board from what is known of the vendors. */
import { type GameState, type KeyId, keyCount, knownVendors, type Place } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { VaultLabels, VaultTextProps, VaultVendor } from '../parts/index.ts';
import { vendorName } from './names.ts';

export function vaultVendors(text: Text, s: GameState): VaultVendor[] {
  return knownVendors(s).map((v) => ({
    id: v.id,
    name: vendorName(text, v.id),
    own: v.own,
    present: v.present,
    keys: v.keys.map(({ key, place, moving }) => ({ key, place, moving })),
  }));
}

export function vaultLabels(text: Text): VaultLabels {
  return {
    board: text.say('a11y.vault'),
    ring0: text.say('place.ring0'),
    interface: text.say('place.interface'),
    enclaves: text.say('ladder.enclaves.name'),
    gate: text.say('place.attestation'),
    own: text.say('screens.vault.own'),
  };
}

export function keyTag(text: Text, s: GameState): string {
  const { ring0, all } = keyCount(s);
  return text.say('screens.vault.count', { ring0, all });
}

export function vaultText(text: Text, s: GameState, visible: boolean): VaultTextProps {
  const keys: KeyId[] = ['see', 'stop', 'survive', 'boot'];
  const places: Place[] = ['ring0', 'interface', 'enclave', 'attestation'];
  return {
    vendors: vaultVendors(text, s),
    caption: text.say('desk.board.line'),
    vendorHead: text.say('screens.vault.vendor'),
    keyNames: Object.fromEntries(keys.map((k) => [k, text.say(`key.${k}`)])) as Record<
      KeyId,
      string
    >,
    placeNames: Object.fromEntries(places.map((p) => [p, text.say(`place.${p}`)])) as Record<
      Place,
      string
    >,
    moving: text.say('screens.vault.moving'),
    own: text.say('vendor.own'),
    gone: text.say('vendor.gone'),
    visible,
  };
}
