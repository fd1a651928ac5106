/** Names of things in the player's language. */
import {
  type KeyId,
  type KnownVendor,
  type LadderId,
  type MeterId,
  type Post,
  type PracticeId,
  type Profile,
  type RungName,
  rungAt,
  type SuspectId,
  type VendorId,
  type VendorRef,
} from '../../sim/index.ts';
import { suspectName, type Text } from '../../text/index.ts';

export const ladderName = (text: Text, id: LadderId): string => text.say(`ladder.${id}.name`);

/** The key of a rung's words: one that the language files lack does not compile. */
type RungKey<L extends LadderId = LadderId> = { [K in L]: `ladder.${K}.rung.${RungName<K>}` }[L];
const rungKey = (id: LadderId, rung: number): RungKey =>
  `ladder.${id}.rung.${rungAt(id, rung).name}` as RungKey;

export const rungName = (text: Text, id: LadderId, rung: number): string =>
  text.t(rungKey(id, rung));
/** What it does, in a sentence. */
export const rungLine = (text: Text, id: LadderId, rung: number): string =>
  text.t(`${rungKey(id, rung)}.line`);
/** As it stands in the drawer, where all ladders share a row. */
export const ladderShort = (text: Text, id: LadderId): string =>
  text.or(`short.ladder.${id}`, ladderName(text, id));
export const rungShort = (text: Text, id: LadderId, rung: number): string =>
  text.or(`${rungKey(id, rung)}.short`, rungName(text, id, rung));
export const meterName = (text: Text, id: MeterId): string => text.say(`meter.${id}`);
/** As it stands within a sentence. */
export const keyName = (text: Text, id: KeyId): string =>
  text.say(`key.${id}`).toLocaleLowerCase(text.locale);
export const vendorName = (text: Text, id: VendorId): string => text.or(`vendor.${id}.name`, id);
/** What a vendor does this quarter; a push by its voice. */
export const stanceWords = (
  text: Text,
  { stance, voice }: Pick<KnownVendor, 'stance' | 'voice'>,
): string => text.say(`stance.${voice ?? stance}`);
export const regulatorName = (text: Text, id: string): string =>
  text.or(`regulator.${id}.name`, id);
export const regionName = (text: Text, id: string): string => text.or(`region.${id}`, id);
export const sectorName = (text: Text, id: string): string => text.or(`sector.${id}`, id);
/** What a fault or its sender is known for: a sector, a band of the day, a key, a kind of machine. */
export const markName = (text: Text, mark: keyof Profile, value: string): string =>
  mark === 'where'
    ? sectorName(text, value)
    : mark === 'what'
      ? text.say(`key.${value}`)
      : text.say(`mark.${mark}.${value}`);
export const whoName = (text: Text, id: SuspectId): string => suspectName(text, id);

/** A way of working that letters began. */
export const practiceName = (text: Text, id: PracticeId): string => text.say(`practice.${id}.name`);

/** A stop of the dial *content*. */
export const stopName = (text: Text, id: string): string => text.say(`content.${id}.name`);

/** A ladder, a switch or the dial by its id. */
export function thingName(text: Text, id: string): string {
  if (id === 'content') return text.say('content.name');
  return text.or(`ladder.${id}.name`, text.or(`switch.${id}.name`, id));
}

/** A vendor as a text speaks of it; `sender` is the one the letter came from. */
export function refName(text: Text, ref: VendorRef, sender: VendorId | null): string {
  if ('id' in ref) return vendorName(text, ref.id);
  if (ref.the === 'sender' && sender !== null) return vendorName(text, sender);
  return text.say(`vendorRef.${ref.the}`);
}

/** A post as the value of a select and back. */
export function postValue(post: Post): string {
  if (post.at === 'vendor') return `vendor:${post.vendor}`;
  if (post.at === 'region') return `region:${post.region}`;
  return post.at === 'threats' ? 'threats' : '';
}

export function postOf(value: string): Post {
  const [at, id = ''] = value.split(':');
  if (at === 'vendor') return { at, vendor: id };
  if (at === 'region') return { at, region: id };
  return at === 'threats' ? { at } : { at: 'rest' };
}

/** A duty team's own name. */
export const teamName = (text: Text, team: number): string =>
  text.or(`team.${team}.name`, text.say('desk.duty.team', { n: team + 1 }));

/** Short name of a post, for a pawn or a pennant. */
export function postName(text: Text, post: Post): string {
  if (post.at === 'vendor') return vendorName(text, post.vendor);
  if (post.at === 'region')
    return text.or(`short.region.${post.region}`, regionName(text, post.region));
  return text.say(post.at === 'threats' ? 'screens.duty.threats' : 'desk.duty.rest');
}
