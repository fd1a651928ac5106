/** What is sent of a failure, by whoever wants to. */
import { levelRefOf, RULES, type Run } from '../../session/index.ts';
import { fingerprint } from '../../sim/index.ts';
import type { Failure } from '../ports.ts';

function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const head = `${error.name}: ${error.message}`;
  const { stack = '' } = error;
  // Some browsers begin the stack with the message, some leave it out.
  return stack.startsWith(head) ? stack : `${head}\n${stack}`.trimEnd();
}

function runLines(run: Run): string[] {
  const { id, version, quarters, calm } = levelRefOf(run.level);
  const { phase, quarter } = run.state;
  return [
    `Level: ${id}, version ${version}, ${quarters} quarters${calm ? ', calm' : ''}`,
    `Seed: ${run.seed}`,
    `At: quarter ${quarter}, ${phase}, after ${run.commands.length} commands, fingerprint ${fingerprint(run.state)}`,
    `Commands: ${JSON.stringify(run.commands)}`,
  ];
}

/**
 * All that is needed to see the failure again, and nothing about the player.
 * @param base the page's address, which is taken out of the error
 */
export function reportOf(p: {
  version: string;
  failure: Failure;
  room: string;
  run: Run | null;
  base: string;
}): string {
  const lines = [
    `Keys to the Kernel ${p.version}, rules ${RULES}`,
    `Broke: ${p.failure.place}, on the screen "${p.room}"`,
    ...(p.run ? runLines(p.run) : ['No run was open.']),
    errorText(p.failure.error),
  ];
  return `${lines.join('\n').replaceAll(p.base, '')}\n`;
}
