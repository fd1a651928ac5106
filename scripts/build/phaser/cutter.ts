import { FEATURES, INSTEAD, UNUSED, WRITTEN_FOR } from './cuts.ts';

const LISTS = 'scripts/build/phaser/cuts.ts';

/** Why the build must stop before it begins, or null: the lists were written for another version of Phaser. */
export const wrongVersion = (installed: string): string | null =>
  installed === WRITTEN_FOR
    ? null
    : `${LISTS} is written for Phaser ${WRITTEN_FOR}, but ${installed} is installed. See what has changed in its source, go through the lists, run the browser tests of the stage, then write ${installed} into WRITTEN_FOR.`;

/** One build's cuts; it remembers which lines of the lists have cut something. */
export class Cutter {
  private readonly used = new Set<string>();

  /** What stands in the place of a source file: a file's name here, `nothing.cjs`, or null where the file is kept. */
  standIn(path: string): string | null {
    const instead = INSTEAD[path];
    const line = instead
      ? path
      : UNUSED.find((cut) => (cut.endsWith('/') ? path.startsWith(cut) : path === cut));
    if (line === undefined) return null;
    this.used.add(line);
    return instead ?? 'nothing.cjs';
  }

  /** Source code with its questions `typeof NAME` answered. */
  answered(code: string): string {
    return code.replace(/typeof ([A-Z_]+)\b/g, (whole, name: string) => {
      if (!(name in FEATURES)) return whole;
      this.used.add(name);
      return String(FEATURES[name]);
    });
  }

  /** Why the build must stop at its end, or null: lines that have cut nothing. */
  unmatched(): string | null {
    const lines = [...UNUSED, ...Object.keys(INSTEAD), ...Object.keys(FEATURES)];
    const idle = lines.filter((line) => !this.used.has(line)).map((line) => `"${line}"`);
    return idle.length === 0
      ? null
      : `${LISTS}: ${idle.join(', ')} ${idle.length === 1 ? 'matches' : 'match'} nothing that the engine asks for. Look where it has gone in node_modules/phaser/src and correct the line, or delete it where it is no longer needed.`;
  }
}
