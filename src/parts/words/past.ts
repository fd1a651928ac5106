/** A past run in words: its commands, its moments, its facts. */

import type { Moment, Story, Told } from '../../report/index.ts';
import {
  BETS,
  type Bet,
  type Command,
  type GameState,
  type MatterId,
  type NightAction,
  type VendorId,
} from '../../sim/index.ts';
import { causeText, namedParams, type Text } from '../../text/index.ts';
import { actionName } from './actions.ts';
import { ladderName, postName, regulatorName, rungName, thingName, vendorName } from './names.ts';

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

/** A command as one line. */
export function commandText(text: Text, story: Story, command: Command): string {
  const say = (key: string, params: Record<string, string | number> = {}) =>
    text.say(`screens.after.command.${key}`, params);
  switch (command.type) {
    case 'mandate':
      return say('mandate', { name: text.say(`mandate.${command.id}.name`) });
    case 'answer':
      return say('answer', {
        subject: subjectOf(text, story, command.matter),
        title: choiceOf(text, story, command.matter, command.choice),
      });
    case 'climb':
      return say('climb', {
        ladder: ladderName(text, command.ladder),
        rung: rungName(text, command.ladder, command.to),
      });
    case 'switch':
      return say(command.on ? 'switchOn' : 'switchOff', { name: thingName(text, command.id) });
    case 'post':
      return say('post', { n: command.team + 1, where: postName(text, command.post) });
    case 'offer':
      return say('offer', {
        regulator: regulatorName(text, command.regulator),
        clauses: text.list(command.clauses.map((c) => text.say(`clause.${c}`))),
      });
    case 'report':
      return say(`report.${command.how}`);
    case 'bet':
      return say('bet', {
        about: betAbout(text, command.about.kind),
        chance: text.percent(command.chance / 100),
      });
    case 'beat':
      return say('beat', { actions: actionsText(text, command.actions) });
    case 'commit':
    case 'next':
      return say(command.type);
  }
}

/** The same without what everybody knows by then: the answer without its letter, the actions without the hour. */
export function shortCommand(text: Text, story: Story, command: Command): string {
  if (command.type === 'answer') return choiceOf(text, story, command.matter, command.choice);
  if (command.type === 'beat') return actionsText(text, command.actions);
  return commandText(text, story, command);
}

/** What a decision is about: its letter, its ladder, its team. Two commands about one thing take each other's place. */
export function aboutOf(command: Command): string {
  switch (command.type) {
    case 'answer':
      return `answer ${command.matter}`;
    case 'climb':
      return `climb ${command.ladder}`;
    case 'post':
      return `post ${command.team}`;
    case 'switch':
      return `switch ${command.id}`;
    case 'offer':
      return `offer ${command.regulator}`;
    case 'report':
      return `report ${command.fault}`;
    default:
      return command.type;
  }
}

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
