import { streamOf } from '../chance/index.ts';
import type { MatterId, VendorId } from '../ids.ts';
import type { Choice, Matter } from '../level.ts';
import type { GameState, InboxItem } from '../state.ts';
import { holds } from '../words/conditions/index.ts';
import { resolveVendor } from './references.ts';
import type { Turn } from './turn.ts';

/** A matter of the level. RangeError for an unknown id. */
export function matterOf(s: GameState, id: MatterId): Matter {
  const m = s.level.matters.find((x) => x.id === id);
  if (!m) throw new RangeError(`no matter "${id}" in this level`);
  return m;
}

export function choiceOf(m: Matter, id: string): Choice | null {
  return m.choices.find((c) => c.id === id) ?? null;
}

/** The vendor a letter would come from now; undefined where its sender is not there. */
function senderOf(s: GameState, m: Matter): VendorId | null | undefined {
  if (m.from.kind !== 'vendor') return null;
  return resolveVendor(s, m.from.vendor, null)?.id;
}

function fits(s: GameState, m: Matter): boolean {
  if (s.dealt.includes(m.id)) return false;
  if (m.quarters && !m.quarters.includes(s.quarter)) return false;
  const sender = senderOf(s, m);
  if (sender === undefined) return false;
  return m.when === undefined || holds(s, m.when, sender);
}

/** Lays one letter on the desk and opens what it opens. */
export function dealLetter(turn: Turn, id: MatterId, sender: VendorId | null = null): void {
  const { s } = turn;
  if (s.dealt.includes(id)) return;
  const m = matterOf(s, id);
  const from = senderOf(s, m);
  const item: InboxItem = { matter: id, sender: from ?? sender, answer: null };
  s.dealt.push(id);
  s.inbox.push(item);
  for (const ladder of m.opens?.ladders ?? []) s.ladders[ladder].open = true;
  for (const sw of m.opens?.switches ?? []) s.switches[sw].open = true;
  if (m.opens?.content) s.content.open = true;
  turn.events.push({ type: 'letterDealt', matter: id });
}

/** Fills the inbox: first what must come, then by weight until the day's number is reached. */
export function dealInbox(turn: Turn): void {
  const { s } = turn;
  const room = s.crises.length > 0 ? s.level.inbox.crisis : s.level.inbox.quiet;
  for (const m of s.level.matters) if (m.always && fits(s, m)) dealLetter(turn, m.id);
  const luck = streamOf(s.luck, 'letters');
  while (s.inbox.length < room) {
    const pool = s.level.matters.filter((m) => !m.always && (m.weight ?? 1) > 0 && fits(s, m));
    if (pool.length === 0) break;
    const pick = pool[luck.weighted(pool.map((m) => m.weight ?? 1))];
    if (!pick) break;
    dealLetter(turn, pick.id);
  }
}
