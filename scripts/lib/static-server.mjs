// @ts-check
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.webm': 'audio/webm',
};

/**
 * The file that an address means, or undefined: outside the folder, not there, or not below the base.
 * @param {string} folder
 * @param {string} base begins and ends with a slash
 * @param {string} address the path part of the request
 */
export function fileFor(folder, base, address) {
  let path;
  try {
    path = decodeURIComponent(address.split('?')[0] ?? '');
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const inside = normalize(join(folder, path.slice(base.length)));
  if (inside !== normalize(folder) && !inside.startsWith(normalize(folder) + sep)) return undefined;
  const named = statSync(inside, { throwIfNoEntry: false })?.isDirectory()
    ? join(inside, 'index.html')
    : inside;
  return statSync(named, { throwIfNoEntry: false })?.isFile() ? named : undefined;
}

/**
 * Serves a folder to this machine. Takes the next free port where the wished one is in use.
 * @param {{ folder: string, base?: string, port: number, strictPort?: boolean }} options base: path below which the folder
 *   appears, such as `/some/folder/`; strictPort: fail rather than take another port
 * @returns {Promise<string>} the address
 */
export function serve({ folder, base = '/', port, strictPort = false }) {
  const server = createServer((request, response) => {
    const file = fileFor(folder, base, request.url ?? '/');
    if (!file) {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is nothing at this address.');
      return;
    }
    // A player who updates the game and reloads must see the new one.
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  return new Promise((resolve, reject) => {
    let wished = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || strictPort || wished >= port + 100) reject(error);
      else server.listen(++wished, 'localhost');
    });
    server.on('listening', () => resolve(`http://localhost:${wished}${base}`));
    server.listen(wished, 'localhost');
  });
}
