// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// This file and its callers run before anything is installed: Node's own modules only.

/** The repository's folder, without a trailing slash. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** This process's environment, with npm kept quiet and, where output is kept for later, no colour codes. */
function plainEnvironment() {
  const { FORCE_COLOR: _colour, ...rest } = process.env;
  return { ...rest, npm_config_loglevel: 'error', NO_COLOR: '1' };
}

/**
 * Runs a program in the repository's folder and waits for it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options] show: let it write to this terminal
 * @returns {Promise<{ code: number, output: string }>} code is 127 where the program cannot be started
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...plainEnvironment(), ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: String(error.message) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a tool that the project has installed, such as `vite`, by the name of its command.
 * @param {string} name
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function tool(name, args, options) {
  return run(join(root, 'node_modules', '.bin', name), args, options);
}

/**
 * Whether node_modules holds the versions that the lock file names.
 * Packages that are optional (binaries for other machines) may be absent.
 */
export function isInstalled() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' ||
        entry.optional ||
        entry.devOptional ||
        (installed[path]?.version === entry.version && existsSync(join(root, path))),
    );
  } catch {
    return false;
  }
}

/** Installs exactly what the lock file names, unless that is there already. Exits with a sentence where it fails. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing what the lock file names (once, about a minute) …');
  const { code, output } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error(output);
  console.error(
    'The dependencies could not be installed. Is the network reachable, and is Node 20.19 or newer in use?',
  );
  process.exit(1);
}

/**
 * The latest change in a file or below a folder, in milliseconds; 0 where there is none.
 * A folder's own time counts as well, so that a deleted file is noticed.
 * @param {string} path relative to the repository
 * @returns {number}
 */
function lastChange(path) {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  const stat = statSync(full);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(full).map((name) => lastChange(join(path, name))));
}

const sources = [
  'index.html',
  'src',
  'assets',
  'levels',
  'public',
  'vite.config.ts',
  'scripts/build',
  'tsconfig.base.json',
  'package-lock.json',
];

/** Whether dist/ is newer than everything it is made of. */
export function isBuilt() {
  const built = lastChange('dist/index.html');
  return built > 0 && sources.every((path) => lastChange(path) <= built);
}

/** Builds dist/ unless it is up to date. Exits with the bundler's words where that fails. */
export async function buildIfNeeded() {
  if (isBuilt()) return;
  console.log('Building …');
  const { code, output } = await tool('vite', ['build', '--logLevel', 'warn']);
  if (code === 0) return;
  console.error(output);
  process.exit(1);
}
