// @ts-check
// Type-checks each part of the project with only the types it may know. A project without files yet is skipped.
import { tool } from './lib/project.mjs';

const projects = ['pure', 'browser', 'worker', 'node', 'tests'];
let failed = false;
for (const project of projects) {
  const { code, output } = await tool('tsc', [
    '-p',
    `tsconfig.${project}.json`,
    '--pretty',
    'false',
  ]);
  if (code === 0 || /error TS18003/.test(output)) continue;
  failed = true;
  console.error(`tsconfig.${project}.json\n${output}`);
}
process.exitCode = failed ? 1 : 0;
