import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** A place in a value: `['matters', 3, 'choices']`. */
export type Path = readonly (string | number)[];

/** Limits against files that were made to hurt: bytes (UTF-16 units) and nesting. */
export const LIMITS = { characters: 1_000_000, depth: 48 };

/** A JSON pointer (RFC 6901): `/matters/3/choices`; empty for the whole file. */
export function pointerOf(path: Path): string {
  return path
    .map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1'))
    .join('');
}

/** Line and column, both from 1, of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The deepest nesting of brackets outside strings; counted before anything recursive reads the text. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

/** The tree of a JSON text with places, and where it stops being JSON. Comments are not JSON. */
export function treeOf(text: string): { root: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return { root, errors };
}

/** Where a path stands in the text; for something missing, where its nearest parent stands. */
export function offsetOf(root: Node | undefined, path: Path): number {
  if (!root) return 0;
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node.offset;
  }
  return root.offset;
}

/** Paths of names that stand twice in one object; only the last would count. */
export function namesTwice(root: Node | undefined): Path[] {
  const found: Path[] = [];
  const visit = (node: Node, path: Path): void => {
    if (node.type === 'array') {
      for (const [index, child] of (node.children ?? []).entries()) visit(child, [...path, index]);
      return;
    }
    if (node.type !== 'object') return;
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [name, value] = property.children ?? [];
      if (!name || !value) continue;
      const label = String(name.value);
      if (seen.has(label)) found.push([...path, label]);
      seen.add(label);
      visit(value, [...path, label]);
    }
  };
  if (root) visit(root, []);
  return found;
}
