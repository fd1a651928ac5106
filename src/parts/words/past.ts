/** A past run in words: its commands, its moments, its facts. */

import type { Moment, Story, Told } from '../../report/index.ts';
import {
  BETS,
  type Bet,
  type Command,
  type GameState,
  type MatterId,
  type NightAction,
  readCommands,
  type VendorId,
} from '../../sim/index.ts';
import { causeText, namedParams, type Text } from '../../text/index.ts';
import { actionName } from './actions.ts';
import {
  ladderName,
  postName,
  regulatorName,
  rungName,
  stopName,
  thingName,
  vendorName,
} from './names.ts';

/** Who sent each letter of a run: its words may speak of them. */
const senders = new WeakMap<Story, ReadonlyMap<MatterId, VendorId | null>>();
function sendersOf(story: Story): ReadonlyMap<MatterId, VendorId | null> {
  let known = senders.get(story);
  if (!known) {
    known = new Map(
      [...story.turns, ...story.checkpoints.map(({ state }) => state)].flatMap((s) =>
        s.inbox.map((item) => [item.matter, item.sender] as const),
      ),
    );
    senders.set(story, known);
  }
  return known;
}

const senderParam = (text: Text, sender: VendorId | null | undefined) => ({
  vendor: sender == null ? '' : vendorName(text, sender),
});

/** The subject of a letter as it lay on the desk. */
export const subjectOf = (text: Text, story: Story, matter: MatterId): string =>
  text.or(`letter.${matter}.subject`, matter, senderParam(text, sendersOf(story).get(matter)));

const choiceOf = (text: Text, story: Story, matter: MatterId, choice: string): string =>
  text.or(
    `letter.${matter}.choice.${choice}.title`,
    choice,
    senderParam(text, sendersOf(story).get(matter)),
  );

export function quarterText(text: Text, quarter: number): string {
  return quarter === 0 ? text.say('cold.title') : text.say('screens.quarter.short', { n: quarter });
}

export const betAbout = (text: Text, kind: Bet['about']['kind']): string =>
  text.say(`screens.after.bet.${kind}`);

function actionsText(text: Text, actions: readonly NightAction[]): string {
  const [first, second] = actions.map((a) => actionName(text, a));
  if (first === undefined) return text.say('screens.after.command.wait');
  return second === undefined ? first : text.say('screens.after.command.two', { first, second });
}

const say = (text: Text, key: string, params: Record<string, string | number> = {}): string =>
  text.say(`screens.after.command.${key}`, params);

const lineOf = readCommands<[text: Text, story: Story], string>({
  mandate: ({ id }, text) => say(text, 'mandate', { name: text.say(`mandate.${id}.name`) }),
  answer: ({ matter, choice }, text, story) =>
    say(text, 'answer', {
      subject: subjectOf(text, story, matter),
      title: choiceOf(text, story, matter, choice),
    }),
  climb: ({ ladder, to }, text) =>
    say(text, 'climb', { ladder: ladderName(text, ladder), rung: rungName(text, ladder, to) }),
  switch: ({ id, on }, text) =>
    say(text, on ? 'switchOn' : 'switchOff', { name: thingName(text, id) }),
  content: ({ to }, text) => say(text, 'content', { stop: stopName(text, to) }),
  post: ({ team, post }, text) => say(text, 'post', { n: team + 1, where: postName(text, post) }),
  offer: ({ regulator, clauses }, text) =>
    say(text, 'offer', {
      regulator: regulatorName(text, regulator),
      clauses: text.list(clauses.map((c) => text.say(`clause.${c}`))),
    }),
  report: ({ how }, text) => say(text, `report.${how}`),
  bet: ({ about, chance }, text) =>
    say(text, 'bet', { about: betAbout(text, about.kind), chance: text.percent(chance / 100) }),
  beat: ({ actions }, text) => say(text, 'beat', { actions: actionsText(text, actions) }),
  commit: (_, text) => say(text, 'commit'),
  next: (_, text) => say(text, 'next'),
});

/** A command as one line. */
export const commandText = (text: Text, story: Story, command: Command): string =>
  lineOf(command, text, story);

/** The same without what everybody knows by then: the answer without its letter, the actions without the hour. */
export function shortCommand(text: Text, story: Story, command: Command): string {
  if (command.type === 'answer') return choiceOf(text, story, command.matter, command.choice);
  if (command.type === 'beat') return actionsText(text, command.actions);
  return commandText(text, story, command);
}

/** What a decision is about: its letter, its ladder, its team. Two commands about one thing take each other's place. */
export const aboutOf: (command: Command) => string = readCommands<[], string>({
  mandate: () => 'mandate',
  answer: ({ matter }) => `answer ${matter}`,
  climb: ({ ladder }) => `climb ${ladder}`,
  switch: ({ id }) => `switch ${id}`,
  content: () => 'content',
  post: ({ team }) => `post ${team}`,
  offer: ({ regulator }) => `offer ${regulator}`,
  report: ({ fault }) => `report ${fault}`,
  bet: () => 'bet',
  commit: () => 'commit',
  beat: () => 'beat',
  next: () => 'next',
});

/** The rules' name for an ending is longer than the words' one. */
function endingTitle(text: Text, ending: string): string {
  const keys = [ending, ending.split('.').at(-1) ?? ''];
  const key = keys.find((one) => text.has(`ending.${one}.title`));
  return key === undefined ? '' : text.say(`ending.${key}.title`);
}

/** Params of the report with everything named that has a name. */
export function toldParams(
  text: Text,
  story: Story,
  params: Told['params'],
): Record<string, string | number> {
  const named: Record<string, string | number> = { ...namedParams(text, params) };
  const { matter, choice, regulator, ending, by } = params;
  if (typeof by === 'number') named['by'] = text.points(by);
  const as = (name: string, words: (id: string) => string): void => {
    const id = params[name];
    if (typeof id === 'string' && id !== '') named[name] = words(id);
  };
  if (typeof matter === 'string') {
    named['subject'] = subjectOf(text, story, matter);
    if (typeof choice === 'string') named['title'] = choiceOf(text, story, matter, choice);
  }
  as('why', (key) => causeText(text, { key, params }));
  as('switch', (id) => thingName(text, id));
  as('stop', (id) => stopName(text, id));
  as('mandate', (id) => text.or(`mandate.${id}.name`, id));
  if (typeof regulator === 'string') named['regulator'] = regulatorName(text, regulator);
  if (typeof ending === 'string') named['ending'] = endingTitle(text, ending);
  if (typeof params['about'] === 'string' && BETS.some((kind) => kind === params['about']))
    named['about'] = text.say(`screens.after.bet.${params['about']}`);
  return named;
}

/** Something told by the report, under a prefix. */
export const toldText = (text: Text, story: Story, prefix: string, told: Told): string =>
  text.say(`${prefix}${told.key}`, toldParams(text, story, told.params));

/** A moment as one line. What the player did reads everywhere the same. */
export function momentText(text: Text, story: Story, moment: Moment): string {
  const command = moment.kind === 'decision' ? story.commands[moment.index - 1] : undefined;
  if (command) return commandText(text, story, command);
  return toldText(text, story, 'moment.', moment);
}

/** "Q3, by night": where a state stands in the run. */
export function placeText(text: Text, s: GameState): string {
  if (s.phase === 'over') return text.say('phase.over');
  if (s.quarter === 0) return text.say('cold.title');
  return text.say('screens.after.place', {
    quarter: text.say('screens.quarter.short', { n: s.quarter }),
    phase: text.say(`phase.${s.phase}`),
  });
}
