// @ts-check
// Type-checks each part of the project with only the types it may know. A project without files yet is skipped.
// A file of src/ that no project reads is a failure too: nothing there is to go unchecked.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root, tool } from './lib/project.mjs';

const projects = ['pure', 'browser', 'worker', 'node', 'tests'];
/** Only these count as read: the tests' project imports half of src/ and would hide what the others leave out. */
const ofSrc = ['pure', 'browser', 'worker', 'node'];

const fromRoot = (/** @type {string} */ path) => relative(root, path).split(sep).join('/');
/** @type {Set<string>} */
const read = new Set();
let failed = false;
for (const project of projects) {
  const args = ['-p', `tsconfig.${project}.json`, '--pretty', 'false', '--listFiles'];
  const { code, output } = await tool('tsc', args);
  const lines = output.split(/\r?\n/);
  const isFile = (/** @type {string} */ line) => /\.(?:[cm]?[jt]sx?|json)$/.test(line);
  if (ofSrc.includes(project)) for (const line of lines.filter(isFile)) read.add(fromRoot(line));
  if (code === 0 || /error TS18003/.test(output)) continue;
  failed = true;
  console.error(`tsconfig.${project}.json\n${lines.filter((line) => !isFile(line)).join('\n')}`);
}

const unread = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
  .map((entry) => fromRoot(join(entry.parentPath, entry.name)))
  .filter((path) => !read.has(path));
for (const path of unread)
  console.error(`${path} is in no tsconfig.*.json: nobody checks its types.`);
process.exitCode = failed || unread.length > 0 ? 1 : 0;
