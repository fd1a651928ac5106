/** Players that need no hands. A new one: a file beside this one, and a line here. */
import { ABLATED } from './ablated.ts';
import type { Bot } from './bot.ts';
import { careful } from './careful.ts';
import { careful2026 } from './careful2026/player.ts';
import { CHOOSERS } from './choosers.ts';
import { fixedList } from './fixedList.ts';
import { newcomer } from './newcomer.ts';
import { nothing } from './nothing.ts';
import { PARTLY_CAREFUL } from './partly.ts';
import { SEARCHING } from './pure.ts';
import { random } from './random.ts';
import { WELL } from './roads.ts';
import { ROUTINES } from './routine.ts';
import { allAttestation, allEnclaves, allKernel, closeAtOnce } from './stubborn.ts';

export type { Bot } from './bot.ts';
export { careful } from './careful.ts';
export { laddersOf } from './desk.ts';
export { type CommandList, type FoundList, playList } from './list.ts';
export { LISTS } from './lists/index.ts';
export { type BotLuck, botLuck } from './luck.ts';
export { NIGHTS } from './nights.ts';
export { type BotRun, playRun } from './play.ts';
export { daysFor } from './pure/candidates.ts';
export { afterDay, playOn } from './pure/worth.ts';
export { askable, bestQuestion } from './questions.ts';

export const BOTS: Readonly<Record<string, Bot>> = {
  nothing,
  random,
  newcomer,
  'all-kernel': allKernel,
  'close-at-once': closeAtOnce,
  'all-enclaves': allEnclaves,
  'all-attestation': allAttestation,
  careful,
  ...WELL,
  'fixed-list': fixedList,
  pure: SEARCHING.pure,
};

/** All of them, and those that only measure the game: nobody is offered them. */
export const PLAYERS: Readonly<Record<string, Bot>> = {
  ...BOTS,
  'careful-2026': careful2026,
  ...SEARCHING,
  ...ROUTINES,
  ...PARTLY_CAREFUL,
  ...CHOOSERS,
  ...ABLATED,
};
