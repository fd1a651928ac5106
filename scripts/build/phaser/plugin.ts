/** Builds the stage's engine from Phaser's source, with only what the stage uses: a third of the bytes of the whole. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { Cutter, wrongVersion } from './cutter.ts';

const here = dirname(fileURLToPath(import.meta.url));

export function phaserFromSource(root: string): Plugin {
  // The packages may lie behind a link.
  const home = realpathSync(join(root, 'node_modules', 'phaser'));
  const source = join(home, 'src');
  let cutter = new Cutter();
  return {
    name: 'phaser-from-source',
    // The development server takes the published file.
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      cutter = new Cutter();
      const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
      const wrong = wrongVersion(version);
      if (wrong) this.error(wrong);
    },
    async resolveId(id, importer) {
      if (id === 'phaser') return join(here, 'entry.cjs');
      if (id.startsWith('phaser-source/')) return join(source, id.slice('phaser-source/'.length));
      if (!id.startsWith('.') || !importer?.startsWith(source)) return null;
      const found = await this.resolve(id, importer, { skipSelf: true });
      const instead = found?.id.startsWith(source)
        ? cutter.standIn(relative(source, found.id).replaceAll('\\', '/'))
        : null;
      return instead === null ? found : join(here, instead);
    },
    transform(code, id) {
      return id.startsWith(source) ? { code: cutter.answered(code), map: null } : null;
    },
    buildEnd(broken) {
      const unmatched = broken ? null : cutter.unmatched();
      if (unmatched) this.error(unmatched);
    },
  };
}
