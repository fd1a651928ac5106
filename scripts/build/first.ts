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
const PARTS = `parts/(?:vault/[Vv]ault(?!Hits)\\w*\\.tsx?$|${one(
  'budget/BudgetMark',
  'controls/ScrollHint',
  'drawing/(?:Icon|geometry|seeded)',
  'night/(?:Figures|Legend|RegionTable|counts|landing|night)',
  'sheet/Sheet',
  'words/(?:names|words)',
)})`;
const APP = `app/${one('\\w+', 'night/\\w+', 'dialogs/(?:Dialogs|openDialog)')}`;
const ROOMS = `rooms/${one(
  'index',
  'after/AfterTabs',
  'theatre/TheatreDoor',
  'watch/(?:Clock|NightRoom|SignalStrip|Timeline|WatchLayout|filmControls|passage|passing|signs)',
  'watch/coldOpen/ColdOpenScreen',
  'watch/map/MapTools',
)}`;

export const first = {
  name: 'first',
  test: new RegExp(`${LIBRARIES}|/src/(?:${[RULES, SESSION, TEXT, PARTS, APP, ROOMS].join('|')})`),
};
