/**
 * What comes before the first decision lies in one file, `first`, which packs a tenth smaller than the five that the
 * bundler would make of it. No list says what: it is all that `src/connect.ts` imports, itself or through others, from
 * the folders below. What is brought by `import()` comes later.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type File = Bundle[string];

/** What the bundler starts from: the page, and the game that the page's first script brings. */
export const entries = ['index.html', 'src/connect.ts'];

const LIBRARIES = '/node_modules/(?:preact|@preact|idb-keyval)/';
/** The map asks for the rules' figures too, and must not wait for the rules. A screen asks for the figures of calm. */
const OURS =
  '/src/(?:(?:app|parts|rooms|session|sim|text)/(?!incident/constants|ladders/)|content/calm)';

export const first = {
  name: 'first',
  tags: ['$initial' as const],
  test: new RegExp(`${LIBRARIES}|${OURS}`),
};

/** Packed bytes of code and styles up to the first decision; page and fonts come to it in the bench's `shell`. */
const MOST = 100 * 1024;

const isChunk = (file: File): file is Rolldown.OutputChunk => file.type === 'chunk';
const packed = (file: File): number =>
  brotliCompressSync(isChunk(file) ? file.code : file.source).length;

/** The files that come with some modules, without being asked for by `import()`. */
function comeWith(bundle: Bundle, modules: RegExp): File[] {
  const found = new Set<File>();
  const add = (file: File | undefined): void => {
    if (!file || found.has(file)) return;
    found.add(file);
    if (!isChunk(file)) return;
    const styles = file.viteMetadata?.importedCss ?? [];
    for (const name of [...file.imports, ...styles]) add(bundle[name]);
  };
  for (const file of Object.values(bundle))
    if (isChunk(file) && modules.test(file.facadeModuleId ?? '')) add(file);
  return [...found];
}

/** Why the build must stop; none where all is well. */
export function complaintsOf(bundle: Bundle, most = MOST): string[] {
  const complaints: string[] = [];
  const game = comeWith(bundle, /\/(?:index\.html|src\/connect\.ts)$/);
  const bytes = game.reduce((sum, file) => sum + packed(file), 0);
  if (bytes > most)
    complaints.push(
      `What comes before the first decision packs to ${bytes} bytes, more than ${most} (scripts/build/first.ts). Bring by import() what is not needed so soon.`,
    );
  const map = comeWith(bundle, /\/src\/stage\/(?:index|open)\.ts$/);
  const rules = map.filter(
    (file) => isChunk(file) && file.name === first.name,
  ) as Rolldown.OutputChunk[];
  if (map.length === 0 || rules.length > 0)
    complaints.push(
      'The map (src/stage) waits for the file of the rules. Let it import only their types and figures, or leave what it imports out of `first` (scripts/build/first.ts).',
    );
  return complaints;
}

/** Stops the build where the first load has grown too large, or the map waits for it. */
export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const complaint of complaintsOf(bundle)) this.error(complaint);
      },
    },
  };
}
