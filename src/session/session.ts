/** The live object that desk, stage and sound meet in: one run at a time, its changes told to whoever listens. */
import { type Command, fingerprint, type GameEvent, type GameState } from '../sim/index.ts';
import type { AutosaveStatus } from './autosave.ts';
import { type Change, Changes, type How } from './changes.ts';
import { readCommand } from './commandShape.ts';
import { EventLog } from './eventLog.ts';
import type { SessionPorts } from './ports.ts';
import { attempt, type Read } from './problem.ts';
import {
  canUndo,
  forkAt,
  type LevelChoice,
  morningOf,
  type Refusal,
  type Run,
  send,
  startRun,
  takeAll,
  undo,
} from './run.ts';
import type { SaveNotes } from './save.ts';
import { Saves, type Seat } from './saves.ts';

export class Session {
  private readonly ports: SessionPorts;
  /** The run's way to storage and file, and back. */
  readonly saves: Saves;
  private readonly changes = new Changes();
  private present: Run | null = null;
  private label: string | undefined;
  private against: string | null = null;
  private visiting = false;
  private readonly events = new EventLog();

  constructor(ports: SessionPorts) {
    this.ports = ports;
    const seat: Seat = {
      run: () => this.present,
      notes: () => this.notes(),
      begin: (run, how, name, ghost) => this.begin(run, how, name, ghost),
      endVisit: () => {
        this.visiting = false;
      },
    };
    this.saves = new Saves(ports, seat, (status) => this.tellAutosave(status));
  }

  /** The run, or null before the first one. */
  get run(): Run | null {
    return this.present;
  }

  /** The state now, or null before the first run. */
  get state(): GameState | null {
    return this.present?.state ?? null;
  }

  get name(): string | undefined {
    return this.label;
  }

  /** Code of the run that this one is played against, or null. */
  get ghost(): string | null {
    return this.against;
  }

  /** Is this somebody else's run, looked at and not kept? */
  get isVisit(): boolean {
    return this.visiting;
  }

  get canUndo(): boolean {
    return this.present !== null && canUndo(this.present);
  }

  /** Told of every change from now on, one after the other. Returns how to stop. */
  subscribe(listener: (change: Change) => void): () => void {
    return this.changes.subscribe(listener);
  }

  /** Events so far in this sitting, to ask later what came after. */
  get eventCount(): number {
    return this.events.count;
  }

  /** Events after the first `count` of this sitting; very old ones are forgotten. */
  eventsSince(count: number): GameEvent[] {
    return this.events.since(count);
  }

  /**
   * A new run. A problem where the level is unknown or the seed is no text of 1 to 128 characters.
   * `ghost`: code of a run of the same world to be played against.
   */
  start(
    chosen: LevelChoice,
    seed: string,
    name?: string,
    ghost: string | null = null,
  ): Read<GameState> {
    const started = attempt(() => {
      const found = this.ports.levels.get(chosen);
      return found === null || seed.length < 1 || seed.length > 128 ? null : startRun(found, seed);
    }, 'session.cannotStart');
    if (!started.ok) return started;
    const run = started.value;
    if (run === null)
      return {
        ok: false,
        problem: {
          key: 'session.cannotStart',
          params: { level: chosen.id, quarters: chosen.quarters },
          place: '',
        },
      };
    this.begin(run, 'started', name, ghost);
    return { ok: true, value: run.state };
  }

  /** Takes a command. Refused: nothing changes, and the reason is a sentence's key. */
  send(command: Command): { events: GameEvent[] } | { refused: Refusal } {
    if (this.present === null) return { refused: { key: 'noRun' } };
    // Copied field by field: what the caller does to its object later cannot reach the log.
    const copy = attempt(() => readCommand(command, ''), 'save.unknownCommand');
    if (!copy.ok) return { refused: { key: 'badCommand' } };
    if (this.visiting) return { refused: { key: 'visiting' } };
    const before = this.present.state;
    const sent = send(this.present, copy.value);
    if ('refused' in sent) return sent;
    this.present = sent.run;
    this.events.add(sent.events);
    this.save();
    this.changes.tell({
      kind: 'moved',
      command: copy.value,
      events: sent.events,
      before,
      state: sent.run.state,
    });
    return { events: sent.events };
  }

  /** Takes back today's last command; false where there is none. */
  undo(): boolean {
    if (this.present === null || this.visiting || !canUndo(this.present)) return false;
    const before = this.present.state;
    this.present = undo(this.present);
    this.save();
    this.changes.tell({ kind: 'undone', before, state: this.present.state });
    return true;
  }

  /** Goes back to the morning of a quarter as a run of its own; the run so far stays in the previous autosave. */
  fork(quarter: number): boolean {
    const forked = this.present === null ? null : forkAt(this.present, quarter);
    if (forked === null) return false;
    this.begin(forked, 'forked', this.label, this.against);
    return true;
  }

  /**
   * Goes back to the morning of the present day, without playing anything again; the run so far stays in the previous
   * autosave. False before the first run.
   */
  backToMorning(): boolean {
    if (this.present === null) return false;
    this.begin(
      morningOf(this.present),
      this.visiting ? 'visited' : 'forked',
      this.label,
      this.against,
    );
    return true;
  }

  /** Shows a run that somebody else played. Nothing is written: the player's own stays where it is. */
  visit(run: Run): void {
    this.begin(run, 'visited');
  }

  /**
   * Goes on with a run as the player's own: a visited one, or another history of it. Their own run before goes on
   * the shelf first.
   */
  takeOver(run: Run, ghost: string | null = null): void {
    this.saves.spare();
    this.begin(run, 'imported', undefined, ghost);
  }

  /**
   * Goes on by hand from another past of the same world, as a run of its own; the run so far stays in the previous
   * autosave. False, and nothing changes, where the rules refuse one of the commands.
   */
  branch(commands: readonly Command[]): boolean {
    if (this.present === null) return false;
    const taken = takeAll(this.present.level, this.present.seed, commands);
    if ('refused' in taken) return false;
    this.begin(taken.run, 'forked', this.label, this.against);
    return true;
  }

  /** Leaves the run; its autosave stays. */
  close(): void {
    this.present = null;
    this.visiting = false;
    this.against = null;
    this.changes.tell({ kind: 'closed' });
  }

  /** 16 hex digits of the state now; empty before the first run. */
  fingerprint(): string {
    return this.present === null ? '' : fingerprint(this.present.state);
  }

  private begin(run: Run, how: How, name?: string, ghost: string | null = null): void {
    // Whatever follows a visit, the player's own run was not left by their own choice: it makes way, it is not lost.
    if (this.visiting && how !== 'visited') this.saves.spare();
    this.visiting = how === 'visited';
    this.against = ghost;
    this.present = run;
    this.label = name === undefined ? undefined : clip(name);
    this.events.clear();
    this.save();
    this.changes.tell({ kind: 'began', how, state: run.state });
  }

  private notes(): SaveNotes {
    const notes: SaveNotes = { savedAt: Math.max(0, Math.floor(this.ports.now())) };
    if (this.label !== undefined) notes.name = this.label;
    if (this.against !== null) notes.ghost = this.against;
    return notes;
  }

  private save(): void {
    if (!this.visiting) this.saves.keep();
  }

  private tellAutosave(status: AutosaveStatus): void {
    try {
      this.changes.tell({ kind: 'autosave', status });
    } catch (error) {
      // A listener's mistake: saving goes on.
      this.ports.failed(error);
    }
  }
}

function clip(name: string): string {
  return name.slice(0, 80);
}

/** A session over its ports; nothing starts, and nothing is timed, until somebody asks. */
export function createSession(ports: SessionPorts): Session {
  return new Session(ports);
}
