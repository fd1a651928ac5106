/** A deep copy of plain JSON data; several times quicker than structuredClone or a round trip through text. */
export function clone<T>(plain: T): T {
  return (typeof plain === 'object' && plain !== null ? copyOf(plain) : plain) as T;
}

function copyOf(value: object): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = value.slice();
    for (let i = 0; i < list.length; i++) {
      const entry = list[i];
      if (typeof entry === 'object' && entry !== null) list[i] = copyOf(entry);
    }
    return list;
  }
  const copy = { ...value } as Record<string, unknown>;
  for (const key in copy) {
    const entry = copy[key];
    if (typeof entry === 'object' && entry !== null) copy[key] = copyOf(entry);
  }
  return copy;
}
