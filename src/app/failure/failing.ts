/** What broke, and the ways on from there. */
import { type Signal, signal } from '@preact/signals';
import { concept } from '../context.ts';
import type { OpenDialog } from '../dialogs/openDialog.ts';
import type { AppPorts, Failure } from '../ports.ts';
import type { Whereabouts } from '../whereabouts.ts';

export class Failing {
  private readonly ports: AppPorts;
  private readonly dialogs: OpenDialog;
  private readonly where: Whereabouts;
  /** What broke, until the player has chosen how to go on. */
  readonly present: Signal<Failure | null> = signal(null);
  /** Counts the choices: with each, what broke is drawn anew. */
  readonly tries: Signal<number> = signal(0);
  /** The morning was gone back to, and no step has been taken since. */
  private wentBack = false;

  constructor(ports: AppPorts, dialogs: OpenDialog, where: Whereabouts) {
    this.ports = ports;
    this.dialogs = dialogs;
    this.where = where;
    ports.failures.subscribe((failure) => this.hear(failure));
  }

  /** One at a time: what follows from the first is on the console. Only a room counts more, since the page has a hole. */
  private hear(failure: Failure): void {
    if (this.present.value !== null && failure.place !== 'room') return;
    if (failure.place === 'room') this.dialogs.close();
    this.present.value = failure;
  }

  /** What there is to go back to, where it has not just failed to help: before the first morning, the start. */
  get back(): 'morning' | 'start' | null {
    const { session } = this.ports;
    if (session.state === null || session.isVisit || this.wentBack) return null;
    return session.state.quarter === 0 ? 'start' : 'morning';
  }

  /** The run took a step: it is well again. */
  goneOn(): void {
    this.wentBack = false;
  }

  carryOn(): void {
    this.present.value = null;
    this.tries.value++;
  }

  goBack(): void {
    this.wentBack = true;
    this.carryOn();
    this.dialogs.close();
    this.ports.session.backToMorning();
  }

  toTitle(): void {
    this.carryOn();
    this.dialogs.close();
    this.where.goTo('title');
    this.ports.session.close();
  }
}

export const { Provider: FailingProvider, use: useFailing } = concept<Failing>('failures');
