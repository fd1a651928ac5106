import { laddersOf } from '../../../bots/index.ts';
import type { RunFigures } from '../cells.ts';
import { ALIVE, CHOICE, choicesOf, lopsided, rungsHeld } from '../deck.ts';
import { SUMMIT } from './levels.ts';
import type { Figure, Games, Measure } from './measure.ts';
import { percent, verdict, winsFigure, winsGap } from './reading.ts';

const PURE = ['pure', 'pure-narrow'];

/** Rungs of the level's ladders that too few games held for two quarters running. */
function deadRungs(level: Games['level'], runs: readonly RunFigures[]): Figure {
  const open = laddersOf(level);
  const need = Math.ceil((ALIVE.games / ALIVE.of) * runs.length);
  const rungs = rungsHeld(runs).filter(([rung]) => open.some((id) => rung.startsWith(`${id}/`)));
  const dead = rungs.filter(([, games]) => games < need);
  const names = dead.map(([rung, games]) => `${rung} ${games}`).join(', ');
  return {
    what: 'rungs that search hardly holds',
    asked: `none below ${need} of ${runs.length} games`,
    seen:
      dead.length > 0 ? `${dead.length} of ${rungs.length}: ${names}` : `none of ${rungs.length}`,
    ...{ value: dead.length, low: dead.length, high: dead.length },
    verdict: verdict(dead.length === 0),
  };
}

/** Letters that search answers the same nearly every time. */
function sameAnswers(runs: readonly RunFigures[]): Figure {
  const judged = choicesOf(runs).filter((c) => c.meetings >= CHOICE.meetings).length;
  const bad = lopsided(runs);
  const names = bad.map((c) => c.matter).join(', ');
  return {
    what: `letters that search answers alike in over ${percent(CHOICE.most)}`,
    asked: 'none',
    seen: `${bad.length} of ${judged} met ${CHOICE.meetings} times${names === '' ? '' : `: ${names}`}`,
    ...{ value: bad.length, low: bad.length, high: bad.length },
    verdict: judged > 0 ? verdict(bad.length === 0) : 'open',
  };
}

/** What planning finds: how far above careful it wins, and whether it uses the board. */
export const search: Measure = {
  name: 'search',
  levels: [SUMMIT],
  parts: () => ['careful', ...PURE].map((player) => ({ player })),
  seeds: 60,
  slow: true,
  figures({ level, of }) {
    const both = PURE.flatMap((player) => of(player));
    return [
      winsFigure('pure wins', of('pure'), { atLeast: 0.8 }),
      winsFigure('pure-narrow wins', of('pure-narrow'), null),
      winsGap('room above careful: pure above it', of('pure'), of('careful'), null),
      deadRungs(level, both),
      sameAnswers(both),
    ];
  },
};
