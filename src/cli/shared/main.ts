import { Complaint } from './complaint.ts';
import { textOnDisk } from './words-on-disk.ts';

/** Runs a console command; a complaint becomes a sentence on stderr and exit code 1. */
export function main(run: () => void): void {
  try {
    run();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Complaint)
      console.error(error.key === null ? error.message : textOnDisk().say(error.key, error.params));
    else console.error(error instanceof Error ? error.message : String(error));
  }
}
