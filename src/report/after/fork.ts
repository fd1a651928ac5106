/** The past with one decision changed, and gone on by the player's own later decisions. */

import type { Level } from '../../sim/index.ts';
import { apply, type Command, easyResponse, type GameState, type Reason } from '../../sim/index.ts';
import { answersToNew, lettersOf, type OwnLetters } from './newLetters.ts';
import { stateOf, storyOf } from './story.ts';
import type { Fork, StandIn } from './types.ts';

/** What only lets time go on is no decision: it stays where it is, whatever is changed. */
const isTime = ({ type }: Command): boolean => type === 'commit' || type === 'next';

const isNight = ({ phase }: GameState): boolean => phase === 'night' || phase === 'coldOpen';

const faultOf = (s: GameState): string | null => s.night?.task?.faultId ?? null;

/** A run being written anew. */
class Path {
  readonly commands: Command[];
  readonly stoodIn: number[] = [];
  readonly letters: number[] = [];

  constructor(
    past: readonly Command[],
    public state: GameState,
    private readonly play: StandIn,
    private readonly own: OwnLetters,
  ) {
    this.commands = [...past];
  }

  /** Takes a command, or says why not. */
  take(command: Command): Reason | null {
    const answer = apply(this.state, command);
    if ('refused' in answer) return answer.refused;
    this.commands.push(command);
    this.state = answer.state;
    return null;
  }

  /** Before the day ends: letters that the player did not have on it are answered. */
  answerLetters(): void {
    if (this.state.phase !== 'desk') return;
    for (const answers of answersToNew(this.state, this.own)) {
      const at = this.commands.length;
      if (answers.some((answer) => this.take(answer) === null)) this.letters.push(at);
    }
  }

  /** The stand-in acts once; false where it could not. */
  standIn(): boolean {
    this.stoodIn.push(this.commands.length);
    if (this.take(this.play(this.state)) === null) return true;
    // A stand-in that errs lets time go on: an empty beat is always legal.
    if (isNight(this.state) && this.take({ type: 'beat', actions: [] }) === null) return true;
    this.stoodIn.pop();
    return false;
  }

  /** Beats that the player never saw are played until the incident asked for is on, or the night is over. */
  playNight(until: string | null): void {
    while (isNight(this.state) && faultOf(this.state) !== until) if (!this.standIn()) return;
  }
}

/**
 * Changes the decision that `commands[at]` is and goes on by the player's own later decisions as far as they are
 * legal; each that is not is told with its reason. `change` takes the place of the decision: any desk commands for
 * one of the desk, one beat for a beat; empty = leave it out. What only lets time go on (`commit`, `next`) stays: a
 * change there is done before it. Incidents that the player never met are played by `play`; beats meant for an
 * incident that does not happen here are left out; letters that the player did not have on that day get their own
 * answer from another day, or the first that can be paid. The same decision again gives the same run.
 *
 * @param at 0 to the number of commands − 1; else the run itself comes back
 */
export function fork(
  level: Level,
  seed: string,
  commands: readonly Command[],
  at: number,
  change: readonly Command[],
  play: StandIn = easyResponse,
): Fork {
  const story = storyOf(level, seed, commands);
  const own = story.commands;
  const old = own[at];
  const from = old ? at : own.length;
  const path = new Path(own.slice(0, from), stateOf(story, from), play, lettersOf(story));
  const refused: Fork['refused'] = [];
  const skipped: Fork['skipped'] = [];
  if (old) changeAt(path, old, change, refused);
  for (let index = from + 1; index < own.length; index++) {
    const command = own[index];
    if (command) follow(path, command, index, story.given[index]?.fault ?? null, skipped);
  }
  // A night that was longer than the player's own is played to its end; one that was left in the middle is not.
  if (!isNight(story.final)) path.playNight(null);
  return {
    commands: path.commands,
    at: from,
    skipped,
    refused,
    stoodIn: path.stoodIn,
    letters: path.letters,
    over: path.state.phase === 'over',
  };
}

function changeAt(
  path: Path,
  old: Command,
  change: readonly Command[],
  refused: Fork['refused'],
): void {
  const before = path.commands.length;
  for (const command of change) {
    if (isTime(command)) continue;
    const reason = path.take(command);
    if (reason) refused.push({ command, reason });
  }
  if (old.type === 'commit') path.answerLetters();
  if (isTime(old)) path.take(old);
  // Time does not stand still in a beat: whoever leaves it out does nothing in it.
  else if (old.type === 'beat' && path.commands.length === before)
    path.take({ type: 'beat', actions: [] });
}

function follow(
  path: Path,
  command: Command,
  index: number,
  incident: string | null,
  skipped: Fork['skipped'],
): void {
  if (command.type === 'beat') {
    // Another incident may come first here.
    if (isNight(path.state) && faultOf(path.state) !== incident) {
      const queue = path.state.night?.queue ?? [];
      if (queue.some(({ faultId }) => faultId === incident)) path.playNight(incident);
      else {
        skipped.push({ index, command, reason: { key: 'otherIncident' } });
        return;
      }
    }
  } else path.playNight(null);
  if (command.type === 'commit') path.answerLetters();
  const reason = path.take(command);
  if (reason) skipped.push({ index, command, reason });
}
