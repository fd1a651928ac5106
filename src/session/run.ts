/** One run: level, seed, commands, and what they led to. A value: every step gives a new one. */
import {
  apply,
  type Command,
  fingerprint,
  type GameEvent,
  type GameState,
  type Level,
  newRun,
  type Phase,
} from '../sim/index.ts';

/** A level as somebody wants to play it. */
export interface LevelChoice {
  id: string;
  /** Length of the run in quarters. */
  quarters: number;
  /** The player knows more, the dice are the same; left out where it is not so. */
  calm?: true;
}

/** Which rules a run was played by. */
export interface LevelRef extends LevelChoice {
  version: number;
}

/** A fingerprint where a quarter begins (`desk`), its night has passed (`review`), or the run ends (`over`). */
export interface Mark {
  /** Commands taken when it was read. */
  after: number;
  quarter: number;
  phase: 'desk' | 'review' | 'over';
  fingerprint: string;
}

export interface Run {
  readonly level: Level;
  readonly seed: string;
  readonly commands: readonly Command[];
  readonly state: GameState;
  /** The state when this quarter's day began, and how many commands had been taken by then. */
  readonly quarterStart: { readonly after: number; readonly state: GameState };
  readonly marks: readonly Mark[];
}

export type Refusal = { key: string; params?: Record<string, string | number> };

export type Sent = { run: Run; events: GameEvent[] } | { refused: Refusal };

export function levelRefOf({ id, version, quarters, calm }: Level): LevelRef {
  return { id, version, quarters, ...(calm && { calm }) };
}

/** Two runs of one name can be laid beside each other: the same level, length and luck, and the same is known. */
export const worldName = ({ id, version, quarters, calm }: LevelRef, seed: string): string =>
  JSON.stringify([id, version, quarters, seed, ...(calm ? ['calm'] : [])]);

function isMarked(phase: Phase): phase is Mark['phase'] {
  return phase === 'desk' || phase === 'review' || phase === 'over';
}

function markOf(state: GameState, after: number): Mark[] {
  if (!isMarked(state.phase)) return [];
  return [{ after, quarter: state.quarter, phase: state.phase, fingerprint: fingerprint(state) }];
}

/** A fresh run at its first moment. */
export function startRun(level: Level, seed: string): Run {
  const state = newRun(level, seed);
  return {
    level,
    seed,
    commands: [],
    state,
    quarterStart: { after: 0, state },
    marks: markOf(state, 0),
  };
}

/** Takes one command. The run given stays as it was; a refused command changes nothing. */
export function send(run: Run, command: Command): Sent {
  const answer = apply(run.state, command);
  if ('refused' in answer) return { refused: answer.refused };
  const { state, events } = answer;
  const after = run.commands.length + 1;
  const arrived = state.phase !== run.state.phase || state.quarter !== run.state.quarter;
  return {
    events,
    run: {
      ...run,
      commands: [...run.commands, command],
      state,
      quarterStart: arrived && state.phase === 'desk' ? { after, state } : run.quarterStart,
      marks: arrived ? [...run.marks, ...markOf(state, after)] : run.marks,
    },
  };
}

/** By day, as long as anything was done today. What is committed stays. */
export function canUndo(run: Run): boolean {
  return run.state.phase === 'desk' && run.commands.length > run.quarterStart.after;
}

/** The run without its last command of today, replayed from the morning; the same run where there is none. */
export function undo(run: Run): Run {
  if (!canUndo(run)) return run;
  const { after, state: morning } = run.quarterStart;
  const kept = run.commands.slice(0, -1);
  let state = morning;
  for (const command of kept.slice(after)) {
    const answer = apply(state, command);
    // What was accepted this morning is accepted again: the rules are deterministic.
    if ('refused' in answer) return run;
    state = answer.state;
  }
  return {
    ...run,
    commands: kept,
    state,
    marks: run.marks.filter((mark) => mark.after <= kept.length),
  };
}

/** The run as it stood when the present quarter's day began: today's orders and whatever followed are undone. */
export function morningOf(run: Run): Run {
  const { after, state } = run.quarterStart;
  return {
    ...run,
    commands: run.commands.slice(0, after),
    state,
    marks: run.marks.filter((mark) => mark.after <= after),
  };
}

export type Taken = { run: Run } | { refused: Refusal; at: number; run: Run };

/** A run from level, seed and commands; where one is refused, its index and the run so far. */
export function takeAll(level: Level, seed: string, commands: readonly Command[]): Taken {
  let run = startRun(level, seed);
  for (const [at, command] of commands.entries()) {
    const sent = send(run, command);
    if ('refused' in sent) return { refused: sent.refused, at, run };
    run = sent.run;
  }
  return { run };
}

/** The same past up to the morning of a quarter, to be played on differently; null where the run never got there. */
export function forkAt(run: Run, quarter: number): Run | null {
  const morning = run.marks.find((mark) => mark.quarter === quarter && mark.phase === 'desk');
  if (morning === undefined) return null;
  const taken = takeAll(run.level, run.seed, run.commands.slice(0, morning.after));
  return 'refused' in taken ? null : taken.run;
}
