/** What the rooms after a run ask of the rules, and what of it broke. */
import { type Signal, signal } from '@preact/signals';
import type { Failure } from '../../app/ports.ts';
import type { AfterRequest, AfterRunPort, AfterSlot, AfterUpdate } from '../../session/index.ts';

/** What answers a question of this kind. */
export type Answer<K extends AfterUpdate['kind']> = Extract<AfterUpdate, { kind: K }>;

/** One of the questions, or the story of one history; null = the run itself. */
export type Work = Exclude<AfterSlot, 'story'> | { story: string | null };

const nameOf = (work: Work): string =>
  typeof work === 'string' ? work : `story ${work.story ?? ''}`;

const answers = <R extends AfterRequest>(
  update: AfterUpdate,
  request: R,
): update is Answer<R['kind']> => update.kind === request.kind;

export class Questions {
  private readonly port: AfterRunPort;
  /** Work that broke and has not been asked for again, by its name. */
  private readonly broken: Signal<ReadonlyMap<string, Failure>> = signal(new Map());

  constructor(port: AfterRunPort) {
    this.port = port;
  }

  /** Why there will be no answer; null where the work did not break. */
  failureOf(work: Work): Failure | null {
    return this.broken.value.get(nameOf(work)) ?? null;
  }

  /** Asks in the place of what was asked there before. `broke` is told, too, where something waits for the answer. */
  ask<R extends AfterRequest>(
    work: Work,
    request: R,
    then: (answer: Answer<R['kind']>) => void,
    broke: () => void = () => {},
  ): void {
    this.note(work, null);
    this.port.ask(typeof work === 'string' ? work : 'story', request, {
      update: (update) => {
        if (answers(update, request)) then(update);
      },
      failed: (error) => {
        this.note(work, { place: 'work', error });
        broke();
      },
    });
  }

  stop(slot: AfterSlot): void {
    this.port.cancel(slot);
  }

  private note(work: Work, failure: Failure | null): void {
    const broken = new Map(this.broken.peek());
    if (failure) broken.set(nameOf(work), failure);
    else broken.delete(nameOf(work));
    this.broken.value = broken;
  }
}
