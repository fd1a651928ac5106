import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { entries, first, firstLoad } from './scripts/build/first.ts';
import { checkedLevels } from './scripts/build/levels.ts';
import { phaserFromSource } from './scripts/build/phaser/plugin.ts';
import { wordsByPart } from './scripts/build/words.ts';

/** What the built page may load and run: only what lies beside it. Style attributes are allowed; scripts in the page are not. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page only: the development server needs a script of its own in the page. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative, so that the folder can be put anywhere on a static host.
  base: './',
  plugins: [
    phaserFromSource(import.meta.dirname),
    checkedLevels(import.meta.dirname),
    wordsByPart(import.meta.dirname),
    contentSecurityPolicy(),
    firstLoad(),
  ],
  // Phaser's source asks for it.
  define: { global: 'globalThis' },
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: entries,
      output: {
        codeSplitting: {
          groups: [first],
          // What they use is either one of them or comes before them by itself.
          includeDependenciesRecursively: false,
        },
      },
      treeshake: {
        // A list of parts (`parts/index.ts`, `sim/index.ts`) brings only those that somebody uses.
        moduleSideEffects: (id) => !/\/src\/(?!main\.ts)[^?]*\.tsx?$/.test(id),
      },
    },
    // The policy forbids scripts in the page, and data: fonts.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The stage's engine is one large chunk, loaded after the first view.
    chunkSizeWarningLimit: 1800,
  },
  worker: { format: 'es' },
});
