/**
 * Practices: ways of working that a letter's answer begins and another's ends. No switch sets them, and they cost nothing to
 * keep but what they do. In force from the evening on which the letter is answered.
 */
export const PRACTICE_FIGURES = {
  /** A machine under repair still gets in, and no gate of access costs Continuity. */
  repairPass: {
    /** Mean minutes until a locked machine is let in again. Tuned. */
    lockedMean: 90,
  },
  /** Recovery keys at hand, and in our hands. */
  keyEscrow: {
    /** Of the time until a locked machine is let in again, so much is left. Tuned. */
    lockedTimes: 0.7,
    /** Concern over privacy, a quarter. Tuned. */
    concern: 5,
  },
} as const;
