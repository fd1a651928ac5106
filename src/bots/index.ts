/** Players that need no hands. A new one: a file beside this one, and a line here. */
import type { Bot } from './bot.ts';
import { careful } from './careful.ts';
import { closedWell } from './closedWell.ts';
import { fixedList } from './fixedList.ts';
import { newcomer } from './newcomer.ts';
import { nothing } from './nothing.ts';
import { openWell } from './openWell.ts';
import { random } from './random.ts';
import { search } from './search.ts';
import { allAttestation, allEnclaves, allKernel, closeAtOnce } from './stubborn.ts';
import { tieredWell } from './tieredWell.ts';

export type { Bot } from './bot.ts';
export { laddersOf } from './desk.ts';
export { type CommandList, playList } from './list.ts';
export { type BotLuck, botLuck } from './luck.ts';
export { type BotRun, playRun } from './play.ts';

export const BOTS: Readonly<Record<string, Bot>> = {
  nothing,
  random,
  newcomer,
  'all-kernel': allKernel,
  'close-at-once': closeAtOnce,
  'all-enclaves': allEnclaves,
  'all-attestation': allAttestation,
  careful,
  'open-well': openWell,
  'tiered-well': tieredWell,
  'closed-well': closedWell,
  'fixed-list': fixedList,
  search,
};

/** All of them, and those that only measure the game: nobody is offered them. */
export const PLAYERS: Readonly<Record<string, Bot>> = { ...BOTS };
