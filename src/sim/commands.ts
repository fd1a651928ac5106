import type { ClauseId } from './actors.ts';
import type {
  ContentStop,
  LadderId,
  MatterId,
  RegionId,
  RegulatorId,
  SwitchId,
  VendorId,
} from './ids.ts';

import type { NightAction } from './words/nightActions/index.ts';
import { type Bare, listOfAll, readingByTag, type Tagged } from './words/table.ts';

/** What stands in each command. */
export interface CommandShapes {
  /** Choose the mandate, before anything else in the first quarter. */
  mandate: { id: string };
  answer: { matter: MatterId; choice: string };
  /** Order the next rung up, or step one down. */
  climb: { ladder: LadderId; to: number };
  switch: { id: SwitchId; on: boolean };
  post: { team: number; post: Post };
  /** Offer commitments to an authority, composed from given clauses; it answers at once, and commitments bind at once. */
  offer: { regulator: RegulatorId; clauses: ClauseId[] };
  /** Write the report that is due a month after an incident. */
  report: { fault: string; how: ReportHow };
  /** State a chance in percent, 0 to 100, that tonight brings such a thing. Changes nothing; one a run. */
  bet: { about: BetAbout; chance: number };
  /** End the day: what was decided binds, the night begins. */
  commit: Bare;
  /** Act in the present beat of an incident (none, one or two actions) and let time run to the next. */
  beat: { actions: NightAction[] };
  /** Close the review: the next quarter, or the end of the run. */
  next: Bare;
  /** Turn the dial to another stop, past one if need be. */
  content: { to: ContentStop };
}

export type CommandWord = keyof CommandShapes;

/** The one door in. Plain data: screen, bot, tutorial, replay and test all speak it. */
export type Command = Tagged<'type', CommandShapes>;

export type CommandOf<Word extends CommandWord> = Extract<Command, { type: Word }>;

/** All commands. Links count by this order: add at the end only. */
export const COMMANDS = listOfAll<CommandWord>()([
  'mandate',
  'answer',
  'climb',
  'switch',
  'post',
  'offer',
  'report',
  'bet',
  'commit',
  'beat',
  'next',
  'content',
]);

/** Makes one function of a table with one reader for each command. */
export const readCommands = readingByTag<'type', Command>('type');

/** How a report may be written. Links count by this order. */
export const REPORT_HOWS = ['full', 'thin'] as const;
type ReportHow = (typeof REPORT_HOWS)[number];

/** What may be bet on: that the coming night holds at least one. A major is an incident, too. */
export const BETS = ['incident', 'major', 'breach', 'nearMiss'] as const;
export interface BetAbout {
  kind: (typeof BETS)[number];
}

/** What stands in each post. */
export interface PostShapes {
  vendor: { vendor: VendorId };
  region: { region: RegionId };
  threats: Bare;
  rest: Bare;
}

/** Where one of the three duty teams stands tonight. */
export type Post = Tagged<'at', PostShapes>;

/** All posts. Links count by this order: add at the end only. */
export const POSTS = listOfAll<keyof PostShapes>()(['vendor', 'region', 'threats', 'rest']);
