/** `npm run -s replay -- FILE`: the final fingerprint; exit 1 and the first differing quarter where it is not the file's. */
import { readFileSync, statSync } from 'node:fs';
import { readSaveFile, replay } from '../session/index.ts';
import { Complaint } from './shared/complaint.ts';
import { levelsOnDisk } from './shared/levels-on-disk.ts';
import { main } from './shared/main.ts';
import { textOnDisk } from './shared/words-on-disk.ts';

/** No file of more bytes than this is read at all: a save has at most 256 K characters. */
const MOST_BYTES = 1024 * 1024;

function fileText(path: string): string {
  const text = textOnDisk();
  try {
    if (statSync(path).size > MOST_BYTES)
      throw new Complaint(null, {}, `${path}: ${text.say('save.tooLarge', { most: 256 })}`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint('cli.cannotRead', { file: path });
  }
}

main(() => {
  const [path, ...rest] = process.argv.slice(2);
  if (path === undefined || rest.length > 0) throw new Complaint('cli.noFile');
  const text = textOnDisk();
  const complain = (place: string, key: string, params: Record<string, string | number>): never => {
    throw new Complaint(null, {}, `${path}#${place}: ${text.say(key, params)}`);
  };
  const read = readSaveFile(fileText(path));
  if (!read.ok) return complain(read.problem.place, read.problem.key, read.problem.params);
  const save = read.value;
  const { id, version, quarters } = save.level;
  const levels = levelsOnDisk();
  const entry = levels.list().find((level) => level.id === id);
  if (entry === undefined) return complain('/level/id', 'save.unknownLevel', { level: id });
  if (entry.version !== version)
    console.error(
      `${path}#/level/version: ${text.say('save.otherLevel', { level: id, theirs: version, ours: entry.version })}`,
    );
  const level = levels.get(save.level);
  if (level === null)
    return complain('/level/quarters', 'save.unknownLength', { level: id, quarters });
  const { fingerprint, firstDifferingQuarter, refused } = replay(level, save);
  console.log(fingerprint);
  if (refused !== null)
    console.error(
      `${path}#/commands/${refused.at}: ${text.say('save.refused', { number: refused.at + 1, quarter: firstDifferingQuarter ?? 0 })}`,
    );
  if (firstDifferingQuarter === null) return;
  process.exitCode = 1;
  console.error(text.say('cli.differs', { quarter: firstDifferingQuarter }));
});
