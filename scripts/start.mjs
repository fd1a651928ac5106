// @ts-check
// `npm start`: install what is missing, build what is old, serve the game, print one address.
import { join } from 'node:path';
import { buildIfNeeded, installIfNeeded, root } from './lib/project.mjs';
import { serve } from './lib/static-server.mjs';

await installIfNeeded();
await buildIfNeeded();
const address = await serve({ folder: join(root, 'dist'), port: Number(process.env.PORT) || 4173 });
console.log(`Keys to the Kernel is at ${address}`);
