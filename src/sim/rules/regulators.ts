/** The authorities: what the rest of the rules may call. Each concept is a file in `regulators/`. */
import { expireCommitments, keepCommitments, liveByCommitments } from './regulators/commitments.ts';
import { weighPolicy } from './regulators/concern.ts';
import { stepStages } from './regulators/stages.ts';
import type { Turn } from './turn.ts';

export { closeClocks } from './regulators/clocks.ts';
export { raiseConcern, regulatorsHear } from './regulators/concern.ts';
export { INQUIRY_AT, OBJECTIONS_AT } from './regulators/stages.ts';

/** What the authorities do at the start of a quarter, in order. */
export function regulatorsWatch(turn: Turn): void {
  expireCommitments(turn);
  liveByCommitments(turn);
  weighPolicy(turn);
  const fined = keepCommitments(turn);
  stepStages(turn, fined);
}
