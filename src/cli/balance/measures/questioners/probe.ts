/** The calls of careful's nights, put again to somebody who only asks: the best question, or any. */
import {
  askable,
  type BotLuck,
  bestQuestion,
  botLuck,
  careful,
  playRun,
} from '../../../../bots/index.ts';
import { apply, type GameState, type Level, type Question } from '../../../../sim/index.ts';
import type { Probe } from '../measure.ts';

/** Chance from which a cautious person names a suspect: the same for both, so that they err about as often. */
const SURE = 0.8;

/** One call, asked out. */
export interface Asked {
  /** Turns until somebody was named. */
  turns: number;
  right: boolean;
}

type Asker = (s: GameState, luck: BotLuck) => Question | null;

export const ASKERS = {
  best: bestQuestion,
  any: (s, luck) => {
    const can = askable(s);
    return can.length > 0 ? luck.pick(can) : null;
  },
} as const satisfies Record<string, Asker>;

export type ByAsker = Record<keyof typeof ASKERS, Asked[]>;

/** Asks until somebody is likely enough, or until nothing is left to ask; whoever is likeliest then is named. */
function askOut(call: GameState, asker: Asker, luck: BotLuck): Asked {
  const culprit = call.night?.incident?.spec.fault.culprit;
  let s = call;
  for (let turns = 0; ; turns++) {
    const { suspects = [], confirmed = null } = s.night?.beats ?? {};
    const [top] = [...suspects].sort((a, b) => b.chance - a.chance);
    const named = { turns, right: top?.id === culprit };
    if (confirmed !== null || (top?.chance ?? 1) >= SURE) return named;
    const about = asker(s, luck);
    if (about === null) return named;
    const next = apply(s, { type: 'beat', actions: [{ do: 'ask', about }] });
    if ('refused' in next) return named;
    // Over before the answer came.
    if (next.state.night?.task?.faultId !== call.night?.task?.faultId)
      return { ...named, turns: turns + 1 };
    s = next.state;
  }
}

export function callsAsked(level: Level, seed: string): ByAsker {
  const calls: GameState[] = [];
  const note = (s: GameState): void => {
    const { beats } = s.night ?? {};
    if (s.phase === 'night' && beats?.index === 0 && beats.taken.length === 0) calls.push(s);
  };
  playRun(level, seed, careful, note, false);
  const out: ByAsker = { best: [], any: [] };
  for (const call of calls) {
    const luck = botLuck(`${seed}/${call.night?.task?.faultId}`);
    out.best.push(askOut(call, ASKERS.best, luck));
    out.any.push(askOut(call, ASKERS.any, luck));
  }
  return out;
}

export const questioned: Probe<ByAsker> = { name: 'questioned', look: callsAsked };
