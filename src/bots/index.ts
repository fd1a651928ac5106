/** Players that need no hands. A new one: a file beside this one, and a line here. */
import type { Bot } from './bot.ts';
import { careful } from './careful.ts';
import { newcomer } from './newcomer.ts';
import { nothing } from './nothing.ts';
import { random } from './random.ts';

export type { Bot } from './bot.ts';
export { type BotLuck, botLuck } from './luck.ts';
export { type BotRun, playRun } from './play.ts';

export const BOTS: Readonly<Record<string, Bot>> = { nothing, random, newcomer, careful };
