/** What one kind of question finds in a run. */
import type { Fact, Params } from './evidence.ts';

export interface Asked {
  /** 60 and more for what the run itself did, below 40 for what every run can be asked. */
  weight: number;
  params: Params;
  facts: Fact[];
  /** Keys of citations: `source.<name>`. */
  sources: string[];
}

/** Keys of citations by their names. */
export const source = (...names: string[]): string[] => names.map((name) => `source.${name}`);
