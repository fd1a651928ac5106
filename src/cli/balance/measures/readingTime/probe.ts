/** What each quarter of careful's run puts before a reader. */
import { careful, playRun } from '../../../../bots/index.ts';
import {
  effectsNow,
  type GameState,
  LADDERS,
  type Level,
  opensIn,
  SWITCHES,
} from '../../../../sim/index.ts';
import { loadWords } from '../../../words.ts';
import type { Probe } from '../measure.ts';

/** What one quarter brought. */
export interface Read {
  /** Words of the letters that came, with their answers. */
  words: number;
  /** Effects on the slips of those answers, as things stand. */
  effects: number;
  /** Ladders, switches and dials that can be moved. */
  controls: number;
  teams: boolean;
  /** Turns of the night that were played. */
  turns: number;
}

let letters: Map<string, number> | null = null;

/** Words of every letter that came with the game, by its id; read once. */
function lettersOnDisk(): ReadonlyMap<string, number> {
  if (letters !== null) return letters;
  letters = new Map();
  for (const [key, text] of Object.entries(loadWords())) {
    const [kind, id] = key.split('.');
    if (kind === 'letter' && id !== undefined)
      letters.set(id, (letters.get(id) ?? 0) + text.split(/\s+/).length);
  }
  return letters;
}

function deskOf(s: GameState): Read {
  let words = 0;
  let effects = 0;
  for (const { matter, sender } of s.inbox) {
    words += lettersOnDisk().get(matter) ?? 0;
    for (const { effects: all } of s.level.matters.find((m) => m.id === matter)?.choices ?? [])
      effects += effectsNow(s, all, sender).length;
  }
  const controls =
    LADDERS.filter((id) => s.ladders[id].open).length +
    SWITCHES.filter((id) => s.switches[id].open).length +
    Number(s.content.open);
  return { words, effects, controls, teams: opensIn(s, 'teams') === null, turns: 0 };
}

export const quartersRead: Probe<Read[]> = {
  name: 'quartersRead',
  look(level: Level, seed: string) {
    const read: Read[] = [];
    playRun(
      level,
      seed,
      careful,
      (s, command) => {
        if (s.phase === 'desk') read[s.quarter - 1] ??= deskOf(s);
        const quarter = read[s.quarter - 1];
        if (quarter && command.type === 'beat') quarter.turns += 1;
      },
      false,
    );
    return read;
  },
};
