/** What may be asked after a run: each kind looks whether the run raises it, how strongly, and on which facts. */
import type { Asked } from './asked.ts';
import { firstChange, landed, largest, monday, widestSwing } from './questionsOfAll.ts';
import {
  brokenPromise,
  caseIgnored,
  keptPromise,
  mandate,
  ownExempt,
  unusedTool,
  vendorGone,
} from './questionsOfDays.ts';
import {
  bet,
  breached,
  ignoredWarning,
  luckyEscape,
  tail,
  whoWaited,
  wrongHold,
} from './questionsOfNights.ts';
import type { Story } from './types.ts';

export interface QuestionKind {
  id: string;
  /** One question a theme. */
  theme: string;
  ask: (story: Story) => Asked | null;
}

export const QUESTION_KINDS: readonly QuestionKind[] = [
  { id: 'ignoredWarning', theme: 'warning', ask: ignoredWarning },
  { id: 'brokenPromise', theme: 'promise', ask: brokenPromise },
  { id: 'luckyEscape', theme: 'luck', ask: luckyEscape },
  { id: 'unusedTool', theme: 'tool', ask: unusedTool },
  { id: 'widestSwing', theme: 'swing', ask: widestSwing },
  { id: 'caseIgnored', theme: 'authority', ask: caseIgnored },
  { id: 'breached', theme: 'attack', ask: breached },
  { id: 'vendorGone', theme: 'vendor', ask: vendorGone },
  { id: 'wrongHold', theme: 'night', ask: wrongHold },
  { id: 'tail', theme: 'recovery', ask: tail },
  { id: 'ownExempt', theme: 'own', ask: ownExempt },
  { id: 'bet', theme: 'bet', ask: bet },
  { id: 'whoWaited', theme: 'triage', ask: whoWaited },
  { id: 'keptPromise', theme: 'promise', ask: keptPromise },
  { id: 'landed', theme: 'thesis', ask: landed },
  { id: 'largest', theme: 'cause', ask: largest },
  { id: 'mandate', theme: 'mandate', ask: mandate },
  { id: 'monday', theme: 'work', ask: monday },
  { id: 'firstChange', theme: 'change', ask: firstChange },
];
