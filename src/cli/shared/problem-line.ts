import type { Problem } from '../../content/index.ts';

/** `FILE#/pointer: sentence`; where a file is no JSON, with the line instead. */
export const problemLine = (file: string, { pointer, line, column, sentence }: Problem): string =>
  pointer === '' && line > 1
    ? `${file}#: Line ${line}, column ${column}: ${sentence}`
    : `${file}#${pointer}: ${sentence}`;
