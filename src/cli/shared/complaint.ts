import type { Params } from '../../text/index.ts';

/** Something the person at the console can fix: a sentence on stderr, exit 1, no stack. */
export class Complaint extends Error {
  readonly key: string | null;
  readonly params: Params;

  /** Words by key; or, where the key is null, the sentence itself. */
  constructor(key: string | null, params: Params = {}, sentence = '') {
    super(sentence);
    this.key = key;
    this.params = params;
  }
}
