/**
 * A small reader of messages: `{name}`, `{n, plural, one {# machine} other {# machines}}` and
 * `{who, select, own {…} other {…}}`. Forms may nest. Anything it cannot read stays as it stands.
 */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'param'; name: string }
  | { kind: 'choice'; name: string; by: 'plural' | 'select'; forms: Map<string, Part[]> };

const nameAt = /[A-Za-z_][\w]*/y;
const headAt = /\s*,\s*(plural|select)\s*,\s*/y;
const formAt = /\s*(=\d+|[A-Za-z_]\w*)\s*\{/y;
const deepest = 8;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads parts from `at` to the closing brace of this depth (or the end); null where it cannot. */
function read(text: string, at: number, depth: number): { parts: Part[]; end: number } | null {
  const parts: Part[] = [];
  let plain = '';
  const flush = () => {
    if (plain) parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  let i = at;
  while (i < text.length) {
    const char = text.charAt(i);
    if (char === '}' && depth > 0) {
      flush();
      return { parts, end: i };
    }
    const found = char === '{' && depth < deepest ? readBrace(text, i, depth) : null;
    if (found) {
      flush();
      parts.push(found.part);
      i = found.next;
    } else {
      plain += char;
      i += 1;
    }
  }
  flush();
  return depth === 0 ? { parts, end: i } : null;
}

function readBrace(text: string, open: number, depth: number): { part: Part; next: number } | null {
  const name = sticky(nameAt, text, open + 1)?.[0];
  if (!name) return null;
  const afterName = open + 1 + name.length;
  if (text[afterName] === '}') return { part: { kind: 'param', name }, next: afterName + 1 };
  const head = sticky(headAt, text, afterName);
  if (!head) return null;
  const forms = new Map<string, Part[]>();
  let i = afterName + head[0].length;
  for (;;) {
    const form = sticky(formAt, text, i);
    if (!form) break;
    const inner = read(text, i + form[0].length, depth + 1);
    if (!inner) return null;
    forms.set(form[1] ?? '', inner.parts);
    i = inner.end + 1;
  }
  while (text[i] === ' ' || text[i] === '\n') i += 1;
  if (text[i] !== '}' || !forms.has('other')) return null;
  const by = head[1] === 'plural' ? 'plural' : 'select';
  return { part: { kind: 'choice', name, by, forms }, next: i + 1 };
}

/** The parts of a message. Never throws. */
export function parseMessage(text: string): Part[] {
  return read(text, 0, 0)?.parts ?? [{ kind: 'text', text }];
}
