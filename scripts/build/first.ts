/**
 * Which modules lie in one file, `first`: the libraries, the rules and the room of the first decision. Together they
 * pack a tenth smaller than in the five files that the bundler would make of them. What is not named here lies where
 * the bundler puts it; what is named and not needed so soon makes everybody wait (the bench's `shell` tells).
 */

const LIBRARIES = '/node_modules/(?:preact|@preact|idb-keyval)/';

/** All but what some later screen asks for. The stage shares the constants, and must not wait for the rest. */
const RULES = 'sim/(?!cases/|easy|imagine|incident/constants|queries/(?:worth|legal|vendors))';
const SESSION =
  'session/(?!link/|(?:afterRuns|caseRuns|forecasting|keptForks|luckShares|replay)\\.)';
const TEXT = 'text/(?!pseudo)';

const one = (...names: string[]): string => `(?:${names.join('|')})\\.tsx?$`;
const PARTS = `desk/parts/(?:[Vv]ault(?!Hits)|${one(
  'BudgetMark',
  'Clock',
  'Icon',
  'Legend',
  'NightHead',
  'Nightfall',
  'RegionTable',
  'ScrollHint',
  'Sheet',
  'SignalStrip',
  'Timeline',
  'WatchLayout',
  'geometry',
  'seeded',
)})`;
const VIEW = `desk/view/${one(
  'counts',
  'filmOf',
  'landing',
  'meters',
  'names',
  'night',
  'palette',
  'passing',
  'signs',
  'vault',
  'words',
)}`;
const SCREENS = `desk/screens/${one(
  'ColdOpenScreen',
  'MapTools',
  'NightBackdrop',
  'NightTop',
  'Root',
  'TheatreDoor',
  'app',
  'appearance',
  'dialogs/Dialogs',
  'later',
  'narrow',
  'rest',
  'shortcuts',
  'stageKeeper',
  'watch/NightRoom',
  'watch/filmControls',
  'watch/passage',
)}`;

export const first = {
  name: 'first',
  test: new RegExp(
    `${LIBRARIES}|/src/(?:${[RULES, SESSION, TEXT, PARTS, VIEW, SCREENS].join('|')})`,
  ),
};
