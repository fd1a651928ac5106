/** The fixed names that a level may use, from the rules themselves. */
export {
  ATTACKS,
  CONTENT_STOPS,
  DAY_BANDS,
  HABITS,
  KEYS,
  LADDERS,
  MACHINE_MARKS,
  METERS,
  PRACTICES,
  SECTORS,
  STANDINGS,
  SWITCHES,
} from '../../sim/index.ts';

export const SEVERITIES = ['minor', 'serious', 'major'] as const;
export const REGULATOR_KINDS = ['competition', 'resilience', 'privacy'] as const;
