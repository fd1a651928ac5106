import type { AppPorts } from '../../app/ports.ts';

/** On a morning whose night may be the last, the run so far is told: the report then only has to go on with it. */
export function tellAhead({ session, after }: AppPorts): void {
  const { run } = session;
  if (!run) return;
  const { level, seed, commands, state } = run;
  if (state.quarter !== level.quarters && state.crises.length === 0) return;
  // Nobody waits for it yet: who opens the report asks again, and hears then what broke.
  after.ask('story', { kind: 'story', level, seed, commands }, { update() {}, failed() {} });
}
