import { posix } from 'node:path';
import { codeOnly, type Source } from './sources.ts';

/**
 * The files of src/ that a file needs when it runs, as paths: imported, re-exported, fetched late, loaded for effect.
 * What is imported for its type alone is erased and does not count.
 */
export function valueImportsOf({ path, text }: Source): string[] {
  const code = codeOnly(text, { strings: 'keep' });
  const forms = [
    /\b(?:import|export)\b(?!\s+type\b(?!\s*(?:,|from\b)))\s*(?:[\w$*{}\s,]|\bas\b)*?\bfrom\s*(['"])(?<target>\.[^'"\n]+)\1/g,
    /(?<!['"`.\w])import\s*(['"])(?<target>\.[^'"\n]+)\1/g,
    /(?<!\btypeof\s+)\bimport\s*\(\s*(['"`])(?<target>\.[^'"`\n]+)\1/g,
  ];
  const targets = forms.flatMap((form) =>
    [...code.matchAll(form)].map(({ groups }) =>
      posix.normalize(posix.join(posix.dirname(path), groups?.target ?? '')),
    ),
  );
  return [...new Set(targets)];
}

/**
 * One sentence for every knot: files that need one another in a ring, so that none can be read, tested or loaded
 * first. It names the shortest ring in the knot, the place to begin with.
 */
export function cyclesIn(sources: readonly Source[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const needs = new Map(
    sources.map((source) => [source.path, valueImportsOf(source).filter((to) => paths.has(to))]),
  );
  const told = new Set<string>();
  const sentences: string[] = [];
  for (const from of paths) {
    if (told.has(from)) continue;
    const ring = shortestRing(from, needs);
    if (!ring) continue;
    for (const path of ring) told.add(path);
    sentences.push(`${[...ring, from].join(' → ')}: which of them is to know the other?`);
  }
  return sentences;
}

/** The shortest way from a file back to itself, without the repetition at its end; null where there is none. */
function shortestRing(
  from: string,
  needs: ReadonlyMap<string, readonly string[]>,
): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const to of needs.get(at) ?? []) {
      if (to === from) {
        const ring = [at];
        for (let back = at; back !== from; ring.unshift(back)) back = cameFrom.get(back) ?? from;
        return ring;
      }
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      queue.push(to);
    }
  }
  return null;
}
