// @ts-check
// Serves dist/ from a sub-folder, as a static host would: `node scripts/serve-for-tests.mjs PORT BASE`.
import { join } from 'node:path';
import { buildIfNeeded, root } from './lib/project.mjs';
import { serve } from './lib/static-server.mjs';

const [port, base] = process.argv.slice(2);
await buildIfNeeded();
console.log(
  await serve({
    folder: join(root, 'dist'),
    base: base ?? '/',
    port: Number(port),
    strictPort: true,
  }),
);
