/** The Rings board in words: its keys one by one, and how many there are. */
import { type GameState, keyCount, knownVendors, type Place } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import { keyName } from '../words/names.ts';
import { vaultVendors } from './vaultProps.ts';
import type { VaultKey, VaultVendor } from './vaultTypes.ts';

/** How many keys lie elsewhere than last night. */
export const cameCount = (vendors: readonly VaultVendor[]): number =>
  vendors.reduce((n, v) => n + v.keys.filter((k) => v.present && k.from !== undefined).length, 0);

/** One key in a sentence: where it lies, on its way where and until when, or only said to be there. */
export function keyWords(text: Text, name: string, k: VaultKey, hollow: number): string {
  const place = (p: Place): string => text.say(`place.${p}`);
  if (k.goal && k.arrives)
    return text.say('board.key.moving', {
      name,
      from: place(k.place),
      place: place(k.goal),
      when: k.arrives,
    });
  if (k.claimed)
    return text.say('board.key.claimed', {
      name,
      place: place(k.place),
      percent: text.percent(hollow),
    });
  if (k.from)
    return text.say('board.key.came', { name, place: place(k.place), from: place(k.from) });
  return text.say('board.key.at', { name, place: place(k.place) });
}

/** The same vendors with every key in words, for a board that answers; without the vendor's name where it stands above. */
export function spokenVendors(
  text: Text,
  s: GameState,
  before: GameState | null,
  named = true,
): VaultVendor[] {
  const known = knownVendors(s);
  return vaultVendors(text, s, before).map((v) => ({
    ...v,
    keys: v.keys.map((k) => {
      const hollow = known.find((x) => x.id === v.id)?.keys.find((x) => x.key === k.key)?.hollow;
      const name = named
        ? text.say('board.key', { vendor: v.name, key: keyName(text, k.key) })
        : text.say(`key.${k.key}`);
      return { ...k, words: keyWords(text, name, k, hollow ?? 0) };
    }),
  }));
}

export function keyTag(text: Text, s: GameState): string {
  const { ring0, all } = keyCount(s);
  return text.say('screens.vault.count', { ring0, all });
}
