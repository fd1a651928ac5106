import type { Change } from '../session/index.ts';
import type { AppPorts } from './ports.ts';

/** On a morning whose night may be the last, the run so far is told: the report then only has to go on with it. */
export function tellAhead({ session, after }: AppPorts, change: Change & { kind: 'moved' }): void {
  const { before, state } = change;
  const { run } = session;
  const mayEnd = state.quarter === state.level.quarters || state.crises.length > 0;
  if (state.phase !== 'desk' || before.phase === 'desk' || !mayEnd || !run) return;
  const { level, seed, commands } = run;
  // Nobody waits for it yet: who opens the report asks again, and hears then what broke.
  after.ask('story', { kind: 'story', level, seed, commands }, { update() {}, failed() {} });
}
