/** A letter that nobody answered: its sender remembers, and takes it out on what it stands for. All figures tuned. */
import type { MeterId } from '../ids.ts';
import type { Matter } from '../level.ts';
import type { InboxItem } from '../state.ts';
import { raiseConcern } from './regulators/concern.ts';
import { addStanding, moveMeter, type Turn } from './turn.ts';
import { remember } from './vendors/memory.ts';

/** Trust of the vendor, concern of the authority, Standing with the board, points of the meter that others speak for. */
export const SILENCE = { trust: -5, concern: 5, standing: -1, meter: -3 } as const;

/** Whose meter: machines that run, machines that are guarded, what people are told. */
export const SPEAKS_FOR: Readonly<
  Record<Exclude<Matter['from']['kind'], 'vendor' | 'regulator' | 'board'>, MeterId>
> = { engineers: 'continuity', sector: 'continuity', security: 'security', press: 'legitimacy' };

/** The day ended and the letter still lay there. */
export function leaveUnanswered(turn: Turn, { from, id }: Matter, { sender }: InboxItem): void {
  const cause = { key: 'unanswered', params: { matter: id } } as const;
  turn.events.push({ type: 'letterLeft', matter: id });
  if (from.kind === 'vendor') {
    if (sender) remember(turn, sender, cause.key, SILENCE.trust, cause.params);
  } else if (from.kind === 'regulator') raiseConcern(turn, from.regulator, SILENCE.concern, cause);
  else if (from.kind === 'board') addStanding(turn.s, SILENCE.standing);
  else moveMeter(turn, SPEAKS_FOR[from.kind], SILENCE.meter, cause);
}
