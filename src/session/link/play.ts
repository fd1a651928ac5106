/** Plays a link and makes sure that the run that comes out is the one it speaks of. */
import { type Command, fingerprint, type Level, METERS } from '../../sim/index.ts';
import type { LevelsPort } from '../ports.ts';
import { attempt, type Read, shorten, trouble } from '../problem.ts';
import { type Run, send, startRun } from '../run.ts';
import { RULES } from '../saveFile.ts';
import { ByteReader } from './bytes.ts';
import { readLinkCommand } from './commands.ts';
import { type Link, type Meters, nightsOfRun } from './link.ts';
import { tablesOf } from './tables.ts';

const sameMeters = (a: Meters | undefined, b: Meters | undefined): boolean =>
  METERS.every((meter) => Math.round(a?.[meter] ?? -1) === Math.round(b?.[meter] ?? -1));

/** The first quarter whose night left other meters than the link stores; the present one where none did. */
function differingQuarter(link: Link, run: Run): number {
  const ours = nightsOfRun(run.state);
  const most = Math.max(ours.length, link.nights.length);
  for (let i = 0; i < most; i++) if (!sameMeters(ours[i], link.nights[i])) return i + 1;
  return run.state.quarter;
}

/** The very state, and the story that was shown before anything was played. */
function isWhatItSays(link: Link, { state }: Run): boolean {
  const { outcome } = state;
  const nights = nightsOfRun(state);
  return (
    fingerprint(state) === link.final &&
    state.quarter === link.quarter &&
    outcome?.ending === link.outcome?.ending &&
    outcome?.won === link.outcome?.won &&
    sameMeters(state.meters, link.meters) &&
    nights.length === link.nights.length &&
    nights.every((night, i) => sameMeters(night, link.nights[i]))
  );
}

/** Stops where a link cannot be played here by what it says of itself. The level must be fetched. */
function otherWorld(link: Link, levels: LevelsPort): void {
  const { id, version, quarters } = link.level;
  if (link.rules !== RULES) trouble('', 'link.otherRules', { theirs: link.rules, ours: RULES });
  const entry = levels.list().find((level) => level.id === id);
  if (entry === undefined) trouble('', 'link.unknownLevel', { level: shorten(id) });
  if (entry.version !== version)
    trouble('', 'link.otherLevel', { theirs: version, ours: entry.version });
  if (!entry.lengths.includes(quarters)) trouble('', 'link.unknownLength', { quarters });
}

function commandsOf(link: Link, level: Level): Command[] {
  const from = new ByteReader(link.body);
  const tables = tablesOf(level);
  const commands = Array.from({ length: link.count }, () => readLinkCommand(from, tables));
  if (from.left > 0) trouble('', 'link.damaged');
  return commands;
}

/** The commands of a link without playing them; nobody says yet that the rules take them. */
export function linkCommands(link: Link, level: Level): Read<Command[]> {
  return attempt(() => commandsOf(link, level), 'link.differs');
}

/**
 * Plays a link command by command, so that a page can breathe between two of them; yields how many are played.
 * Returns the run, or the problem that says that it was played by other rules, or is none. Never throws.
 */
export function* playingLink(link: Link, levels: LevelsPort): Generator<number, Read<Run>> {
  const begun = attempt(() => {
    otherWorld(link, levels);
    const level = levels.get(link.level);
    if (level === null) trouble('', 'link.unknownLevel', { level: shorten(link.level.id) });
    // All are read before one is played: what is no command costs nothing.
    return { commands: commandsOf(link, level), run: startRun(level, link.seed) };
  }, 'link.differs');
  if (!begun.ok) return begun;
  const { commands } = begun.value;
  let { run } = begun.value;
  for (const [played, command] of commands.entries()) {
    yield played;
    const step = attempt(() => {
      const sent = send(run, command);
      if ('refused' in sent) trouble('', 'link.differsFrom', { n: differingQuarter(link, run) });
      return sent.run;
    }, 'link.differs');
    if (!step.ok) return step;
    run = step.value;
  }
  return attempt(() => {
    if (!isWhatItSays(link, run))
      trouble('', 'link.differsFrom', { n: differingQuarter(link, run) });
    return run;
  }, 'link.differs');
}

/** The same in one go. */
export function playLink(link: Link, levels: LevelsPort): Read<Run> {
  const playing = playingLink(link, levels);
  let step = playing.next();
  while (!step.done) step = playing.next();
  return step.value;
}
