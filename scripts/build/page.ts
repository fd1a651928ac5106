/** The page announces the files of the game, so that they are on their way before the first script asks for them. */
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** A chunk's file and those that it cannot run without, styles included. */
function needed(bundle: Bundle, file: string, seen = new Set<string>()): Set<string> {
  const part = bundle[file];
  if (seen.has(file) || part?.type !== 'chunk') return seen;
  seen.add(file);
  for (const next of part.imports) needed(bundle, next, seen);
  for (const style of part.viteMetadata?.importedCss ?? []) seen.add(style);
  return seen;
}

/** @param game the end of the path of the module that brings the game */
export function announced(game: string): Plugin {
  return {
    name: 'announced-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const entry = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith(game),
        );
        if (!entry) throw new Error(`No part of the game is made from ${game}.`);
        const links = [...needed(bundle, entry.fileName)].map((file) =>
          file.endsWith('.css')
            ? { rel: 'preload', as: 'style', crossorigin: true, href: `./${file}` }
            : { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        );
        return {
          html,
          tags: links.map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const })),
        };
      },
    },
  };
}
