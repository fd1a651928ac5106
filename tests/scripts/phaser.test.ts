import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const STAGE = 'src/stage';
const sources = readdirSync(STAGE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(STAGE, file), 'utf8'));

/** What the build's own engine offers: read from its entry, whose parts are stood in for. */
function offered(): { engine: unknown; factories: string[] } {
  const module = { exports: {} as unknown };
  const factories: string[] = [];
  const part: unknown = new Proxy(() => {}, { get: () => part });
  const require = (path: string): unknown => {
    const made = /gameobjects\/(\w+)\/\w+Factory\.js$/.exec(path);
    if (made?.[1]) factories.push(made[1]);
    return part;
  };
  const code = readFileSync('scripts/build/phaser/entry.cjs', 'utf8');
  new Function('require', 'module', code)(require, module);
  return { engine: module.exports, factories };
}

describe('the engine built from its source', () => {
  const { engine, factories } = offered();

  it('has every part that the stage names', () => {
    const named = sources
      .filter((code) => /^import \* as Phaser/m.test(code))
      .flatMap((code) => [...code.matchAll(/\bPhaser\.([A-Z]\w*(?:\.\w+)*)/g)])
      .map((found) => found[1] ?? '');
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) {
      let at: unknown = engine;
      for (const step of name.split('.')) at = (at as Record<string, unknown> | undefined)?.[step];
      expect(at, `Phaser.${name} is missing in scripts/build/phaser/entry.cjs`).toBeDefined();
    }
  });

  it('makes every object that the stage asks for', () => {
    const asked = sources
      .flatMap((code) => [...code.matchAll(/scene\s*\.add\s*\.(\w+)\(/g)])
      .map((found) => found[1] ?? '');
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked)
      expect(factories, `scene.add.${name} is missing in scripts/build/phaser/entry.cjs`).toContain(
        name,
      );
  });
});
