// @ts-check
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './project.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Whether a file is there and may be run. @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a Chromium or Chrome on this machine: the variable CHROMIUM first, then the usual places.
 * @returns {string | undefined} undefined: none found; Playwright's own download may still be there
 */
export function findChromium() {
  if (process.env.CHROMIUM && runnable(process.env.CHROMIUM)) return process.env.CHROMIUM;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...usualPlaces, ...onPath].find(runnable);
}

/**
 * Finds a browser for the tests and installs one where there is none: Debian's own as root, else Playwright's.
 * @returns {Promise<boolean>} whether there is a browser now
 */
export async function ensureChromium() {
  if (findChromium()) return true;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return true;
  console.log('Installing a browser for the tests (once) …');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
    if (findChromium()) return true;
  }
  const { code, output } = await run('npx', ['playwright', 'install', 'chromium']);
  if (code !== 0) console.error(output);
  return code === 0;
}
