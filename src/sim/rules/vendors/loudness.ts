import type { Addend, Voice } from '../../actors.ts';
import { atLeast, rungOf } from '../../ladders/index.ts';
import type { GameState, VendorState } from '../../state.ts';
import { SWITCH_FIGURES } from '../../switches.ts';
import { keysInRing0 } from '../references.ts';
import { stuckKeys } from './keys.ts';
import { failedLastNight } from './market.ts';
import { grievance, remembers } from './memory.ts';
import { groundOf } from './suits.ts';

/** From this loudness on a push is made in the press, and before a court where the vendor has a ground. Tuned. */
export const HEARD_FROM = { press: 30, court: 48 } as const;

const { help, parity } = SWITCH_FIGURES;

/** How loud a vendor is: whole points with their reasons, from its size, its trust, what was done to it and the policy. All figures tuned. */
export function loudness(s: GameState, v: VendorState): Addend[] {
  const { reason, push } = rungOf(s, 'door').weighs;
  const narrowed = atLeast(s, 'door', 'certified');
  const all: [key: string, by: number][] = [
    ['weighVoice', Math.round(v.share * 40)],
    [v.trust >= 50 ? 'weighTrust' : 'weighDistrust', Math.round((50 - v.trust) * 0.6)],
    ['weighGrievance', Math.min(20, grievance(v, s.quarter))],
    ['weighWronged', wronged(s, v) ? 20 : 0],
    [reason, keysInRing0(v) > 0 ? push : Math.min(0, push)],
    ['weighNoWayOut', atLeast(s, 'door', 'sunset') && stuckKeys(s, v).length > 0 ? 10 : 0],
    [
      s.switches.parity.on ? 'weighParity' : 'weighOwnExempt',
      narrowed ? parity.push[s.switches.parity.on ? 'kept' : 'exempt'] : 0,
    ],
    ['weighHelp', s.switches.help.on ? help.push : 0],
    ['weighLobbyFailed', v.stance === 'push' ? 10 : 0],
    ['weighOwnNight', failedLastNight(s, v) === null ? 0 : -12],
  ];
  return all.filter(([, by]) => by !== 0).map(([key, by]) => ({ cause: { key }, by }));
}

/** With which voice it would push now: how loud it is says where it is heard. */
export function voiceNow(s: GameState, v: VendorState): Voice {
  const loud = loudness(s, v).reduce((sum, { by }) => sum + by, 0);
  if (loud >= HEARD_FROM.court && groundOf(s, v) !== null) return 'court';
  return loud >= HEARD_FROM.press ? 'press' : 'lobby';
}

/** Was it accused, or its channel shut, for somebody else's fault lately? */
const wronged = (s: GameState, v: VendorState): boolean =>
  (['blamedWrong', 'wrongHold', 'wrongRevert'] as const).some((k) =>
    remembers(v, k, s.quarter - 1),
  );
