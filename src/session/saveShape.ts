/** Reads the shape of a save file: strict, into fresh objects, no trust in anything it says. */
import { readCommand } from './commandShape.ts';
import { attempt, type Read, shorten, trouble } from './problem.ts';
import type { LevelRef, Mark } from './run.ts';
import { FORMAT, RULES, type SaveFile } from './saveFile.ts';
import { depthOf, fields, into, list, oneOf, text, truth, whole } from './shape.ts';

/** Larger files are refused unread; a long run stays below a tenth of it. In characters. */
export const MOST_CHARACTERS = 256 * 1024;

/** Our own files nest five deep. */
const MOST_DEPTH = 12;

/** 16 quarters of a thorough player stay below a tenth of it. */
const MOST_COMMANDS = 5000;

/** No code is longer. */
const MOST_GHOST = 8192;

function readFingerprint(value: unknown, place: string): string {
  const print = text(value, place, 16, 16);
  if (!/^[0-9a-f]{16}$/.test(print)) trouble(place, 'save.notFingerprint');
  return print;
}

function readLevelRef(value: unknown, place: string): LevelRef {
  const seen = fields(value, place, ['id', 'version', 'quarters'], ['calm']);
  const calm = seen['calm'] !== undefined && truth(seen['calm'], into(place, 'calm'));
  return {
    id: text(seen['id'], into(place, 'id'), 64),
    version: whole(seen['version'], into(place, 'version'), 0, 1_000_000),
    quarters: whole(seen['quarters'], into(place, 'quarters'), 1, 16),
    ...(calm && { calm }),
  };
}

function readMark(value: unknown, place: string, commands: number): Mark {
  const seen = fields(value, place, ['after', 'quarter', 'phase', 'fingerprint']);
  return {
    after: whole(seen['after'], into(place, 'after'), 0, commands),
    quarter: whole(seen['quarter'], into(place, 'quarter'), 0, 16),
    phase: oneOf(seen['phase'], into(place, 'phase'), ['desk', 'review', 'over'] as const),
    fingerprint: readFingerprint(seen['fingerprint'], into(place, 'fingerprint')),
  };
}

function parse(json: string): unknown {
  if (json.length > MOST_CHARACTERS) trouble('', 'save.tooLarge', { most: MOST_CHARACTERS / 1024 });
  if (depthOf(json) > MOST_DEPTH) trouble('', 'save.tooDeep', { most: MOST_DEPTH });
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    trouble('', 'save.notJson');
  }
}

function readFile(json: string): SaveFile {
  const value = parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    trouble('', 'save.foreign');
  const format: unknown = Object.hasOwn(value, 'format') ? Reflect.get(value, 'format') : undefined;
  if (format !== FORMAT) trouble('/format', 'save.foreign');
  const rules: unknown = Object.hasOwn(value, 'rules') ? Reflect.get(value, 'rules') : undefined;
  if (rules !== RULES)
    trouble('/rules', 'save.otherRules', {
      theirs: typeof rules === 'number' ? rules : shorten(rules),
      ours: RULES,
    });
  const seen = fields(
    value,
    '',
    ['format', 'rules', 'level', 'seed', 'commands', 'marks', 'final'],
    ['savedAt', 'name', 'revision', 'ghost'],
  );
  const commands = list(seen['commands'], '/commands', MOST_COMMANDS);
  const file: SaveFile = {
    format,
    rules,
    level: readLevelRef(seen['level'], '/level'),
    seed: text(seen['seed'], '/seed', 128),
    commands: commands.map((command, i) => readCommand(command, into('/commands', i))),
    marks: list(seen['marks'], '/marks', 64).map((mark, i) =>
      readMark(mark, into('/marks', i), commands.length),
    ),
    final: readFingerprint(seen['final'], '/final'),
  };
  if (seen['savedAt'] !== undefined)
    file.savedAt = whole(seen['savedAt'], '/savedAt', 0, Number.MAX_SAFE_INTEGER);
  if (seen['name'] !== undefined) file.name = text(seen['name'], '/name', 80, 0);
  if (seen['revision'] !== undefined)
    file.revision = whole(seen['revision'], '/revision', 0, Number.MAX_SAFE_INTEGER);
  if (seen['ghost'] !== undefined) file.ghost = text(seen['ghost'], '/ghost', MOST_GHOST);
  return file;
}

/** What a text says as a save file, or why it is none. Never throws; knows no levels and plays nothing. */
export function readSaveFile(json: string): Read<SaveFile> {
  return attempt(() => readFile(json), 'save.unreadable');
}
