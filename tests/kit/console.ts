/** The commands of the console: as a process of their own, as npm starts them, or within the test, which is quicker by a second. */
import { execFile } from 'node:child_process';
import { vi } from 'vitest';
import { inProject } from '../../src/cli/project.ts';

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs `src/cli/COMMAND.ts` in a process of its own. */
export function started(command: string, ...args: string[]): Promise<Ended> {
  const script = ['--import', 'tsx', `src/cli/${command}.ts`, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, script, { cwd: inProject() }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, err }),
    );
  });
}

let calls = 0;

/** Runs `src/cli/COMMAND.ts` here: it does its work while it is loaded, so it is loaded anew each time. */
export async function called(command: string, ...args: string[]): Promise<Ended> {
  const { argv, exitCode } = process;
  const said = { out: '', err: '' };
  const spies = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...words: unknown[]) => {
      said[name === 'log' ? 'out' : 'err'] += `${words.join(' ')}\n`;
    }),
  );
  process.argv = [process.execPath, `src/cli/${command}.ts`, ...args];
  process.exitCode = undefined;
  try {
    await import(/* @vite-ignore */ `../../src/cli/${command}.ts?call=${calls++}`);
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}
