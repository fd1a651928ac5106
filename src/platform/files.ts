/** Text files out of the page and into it. */
import { note } from './failures.ts';

/** Offers a text as a download under a name. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file the player chose, or why there is none. */
export type PickedFile =
  | { name: string; text: string }
  | { problem: 'nothingChosen' | 'tooLarge' | 'unreadable' };

async function readPicked(file: File, mostBytes: number): Promise<PickedFile> {
  if (file.size > mostBytes) return { problem: 'tooLarge' };
  try {
    return { name: file.name, text: await file.text() };
  } catch (error) {
    note('A chosen file cannot be read.', error);
    return { problem: 'unreadable' };
  }
}

/**
 * Opens the browser's file chooser (only in answer to a click or key). `mostBytes`: larger files are not read;
 * 1 MiB where not named, the limit of a level (a save's own limit is checked where it is read).
 */
export function pickText(
  accept = '.json,application/json',
  mostBytes = 1_048_576,
): Promise<PickedFile> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    const done = (picked: PickedFile) => {
      input.remove();
      resolve(picked);
    };
    input.addEventListener('cancel', () => done({ problem: 'nothingChosen' }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) done({ problem: 'nothingChosen' });
      else void readPicked(file, mostBytes).then(done);
    });
    document.body.append(input);
    input.click();
  });
}
