/** The browser's edges in the shapes that the screens ask for. */
import { note as noteFailure } from './failures.ts';
import { downloadText, pickText } from './files.ts';
import type { LevelShelf } from './levels.ts';

const PREFIX = 'keys-to-the-kernel.note.';
const UNKEPT = 'Notes cannot be kept.';

/** Small marks kept between visits; where the browser keeps nothing they are forgotten. */
export const notes = {
  has(note: string): boolean {
    try {
      return localStorage.getItem(PREFIX + note) !== null;
    } catch (error) {
      noteFailure(UNKEPT, error);
      return false;
    }
  },
  keep(note: string): void {
    try {
      localStorage.setItem(PREFIX + note, '1');
    } catch (error) {
      noteFailure(UNKEPT, error);
    }
  },
};

export const files = {
  download: (name: string, text: string, type?: string): void => downloadText(name, text, type),
  print: (): void => window.print(),
  pick: () => pickText(),
  async copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (error) {
      noteFailure('A text cannot be copied.', error);
      return false;
    }
  },
};

/** The shelf as cards: words by key, lengths to choose from. */
export function cardsOf(shelf: LevelShelf) {
  return shelf.cards().map(({ id, title, blurb, goal, lengths, calmToChoose }) => ({
    id,
    title,
    blurb,
    ...(goal === undefined ? {} : { goal }),
    lengths: lengths.map((l) => ({
      quarters: l.quarters,
      minutes: l.minutes,
      default: l.default === true,
    })),
    calmToChoose,
  }));
}
