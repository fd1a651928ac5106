/** The authorities: what the rest of the rules may call. Each concept is a file in `regulators/`. */
export { raiseConcern, regulatorsHear } from './regulators/concern.ts';
export { INQUIRY_AT, OBJECTIONS_AT } from './regulators/stages.ts';
