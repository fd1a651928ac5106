import { Complaint } from './complaint.ts';
import { textOnDisk } from './words-on-disk.ts';

/** Runs a console command; a complaint becomes a sentence on stderr and exit code 1. */
export function main(run: () => void): void {
  try {
    run();
  } catch (error) {
    tell(error);
  }
}

/** As `main`, for a command that waits for others. */
export async function mainAsync(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    tell(error);
  }
}

function tell(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof Complaint)
    console.error(error.key === null ? error.message : textOnDisk().say(error.key, error.params));
  else console.error(error instanceof Error ? error.message : String(error));
}
