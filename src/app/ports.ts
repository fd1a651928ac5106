/** What the screens need from outside, as plain interfaces: they know neither stage nor sound nor browser storage. */

import type { RegionCounts } from '../parts/night/counts.ts';
import type {
  AfterRunPort,
  CaseRunPort,
  ForecastPort,
  ForksPort,
  LevelsPort,
  Session,
} from '../session/index.ts';
import type { CaseFile, GameState, RegionId } from '../sim/index.ts';
import type { Text } from '../text/index.ts';

/** One moment of the night as the map shall show it. */
export interface NightScene {
  state: GameState;
  counts: RegionCounts;
  /** Minute of the UTC day, 0 to 1439. */
  minute: number;
  /** CSS pixels covered at each side. */
  insets: { left: number; top: number; right: number; bottom: number };
  reducedMotion: boolean;
  palette: 'standard' | 'safe' | 'contrast';
}

/** A map of its own making, for nights that are no part of a run. */
export interface MapScene {
  map: 'world';
  /** Longitude, latitude and reach in degrees; weight: any positive unit. */
  places: {
    id: string;
    label: string;
    lon: number;
    lat: number;
    radius: number;
    utcOffset: number;
    weight: number;
  }[];
  /** Machines by place and state. */
  counts: Record<
    string,
    Record<'healthy' | 'looping' | 'waiting' | 'blind' | 'locked' | 'healed', number>
  >;
  /** Of the healthy ones, those that carry the update. */
  reached: Record<string, number>;
  /** Minute of the UTC day, 0 to 1439. */
  utcMinute: number;
  pulses: never[];
  insets: NightScene['insets'];
  reducedMotion: boolean;
  palette: 'standard' | 'safe' | 'contrast';
}

/** A machine that somebody looks at. */
export interface MachineLook {
  place: RegionId;
  /** Its number in the place, from 0: who came back first, then who is in trouble, then the rest. */
  machine: number;
  state:
    | 'healthy'
    | 'updating'
    | 'looping'
    | 'waiting'
    | 'blind'
    | 'locked'
    | 'healed'
    | 'off'
    | 'recalled'
    | 'handed'
    | 'mended';
  /** Its number among those of the place that do the same, from 0, and how many these are. */
  rank: number;
  of: number;
  /** How many machines its mark stands for. */
  stands: number;
}

export interface StageHandle {
  /** Told which machine is looked at, or that none is; `held` = until another is chosen. */
  onPick(listener: (look: MachineLook | null, held: boolean) => void): void;
  /** Holds a machine; null lets go. With `near` it comes into sight, so many times nearer than now. */
  pick(chosen: { place: RegionId; machine: number } | null, near?: number): void;
  /** The suspected vendor on the map, from the host's corner, and its rollout rings; `start` in minutes after release. */
  origin(): {
    x: number;
    y: number;
    label: string;
    rings: readonly {
      state: 'out' | 'leaving' | 'ahead' | 'held';
      burst?: number;
      start?: number;
    }[];
  } | null;
  /** CSS pixels of the machine that is looked at, from the host's corner. */
  locatePick(): { x: number; y: number } | null;
  /** Told whenever the map was moved. */
  onView(listener: () => void): void;
  show(scene: NightScene): void;
  showMap(map: MapScene): void;
  resize(): void;
  pause(): void;
  resume(): void;
  zoomBy(factor: number): void;
  reset(): void;
}

/** A map that stands still, as plain figures; everything in units of its own. */
export interface StillMap {
  /** The part worth a look. */
  box: { x: number; y: number; width: number; height: number };
  /** From land dot to land dot, and the rows of them: the middle of the first, and how many there are. */
  pitch: number;
  land: { x: number; y: number; count: number }[];
  /** Machine dots by their middles, each with its state in the words of the moving map; and from one to the next. */
  dots: { x: number; y: number; state: string }[];
  gap: number;
}

/** Why there is no map: the page's address wants none, the browser draws none, or ours broke. */
export type NoMap = 'off' | 'webgl' | 'broken';

export interface StagePort {
  /**
   * The map, or why there is none; the table takes its place. Rejects where ours broke; `onBroken` is told where that
   * comes later.
   */
  open(
    host: HTMLElement,
    onBroken: (error: unknown) => void,
  ): Promise<StageHandle | Exclude<NoMap, 'broken'>>;
  /** The fleet of a state with these machines in trouble, standing still. Null where it cannot be fetched. Never rejects. */
  still(state: GameState, counts: RegionCounts): Promise<StillMap | null>;
}

export interface SettingsValues {
  music: number;
  effects: number;
  interface: number;
  muted: boolean;
  motion: 'system' | 'full' | 'reduced';
  textSize: 100 | 125 | 150 | 200;
  palette: 'standard' | 'contrast' | 'colourSafe';
  /** Quiet nights and recoveries as films before the review. */
  films: 'play' | 'skip';
  /** The last level was begun calm: the next door proposes it again. */
  calm: boolean;
}

export interface SettingsPort {
  readonly now: SettingsValues;
  change(part: Partial<SettingsValues>): void;
  subscribe(listener: (settings: SettingsValues) => void): () => void;
  /** May things move? */
  moves(): boolean;
}

export type Picked =
  | { name: string; text: string }
  | { problem: 'nothingChosen' | 'tooLarge' | 'unreadable' };

export interface FilesPort {
  /** `type`: a media type; JSON where not named. */
  download(name: string, text: string, type?: string): void;
  /** Opens the browser's own dialog for printing the page. */
  print(): void;
  pick(): Promise<Picked>;
  /** Puts a text where it can be pasted. False where the browser refuses. */
  copy(text: string): Promise<boolean>;
}

/** A level on the shelf, in words by key. */
export interface LevelCard {
  id: string;
  title: string;
  blurb: string;
  /** Words by key: what to reach; absent where a level of one's own names none. */
  goal?: string;
  lengths: { quarters: number; minutes: number; default: boolean }[];
  /** May the player choose to know more? */
  calmToChoose: boolean;
}

/** Real incidents and the runs of them. */
export interface CasesPort {
  /** Every case that came with the game. Rejects where they cannot be fetched. */
  list(): Promise<CaseFile[]>;
  runs: CaseRunPort;
}

/** Small things kept between visits; a browser that keeps nothing forgets them. */
export interface NotesPort {
  has(note: string): boolean;
  keep(note: string): void;
}

/** What sounds in the background of a room; `off`: the ending's own piece, which wants silence round it. */
export type RoomSound = 'title' | 'day' | 'night' | 'review' | 'off';

/** Runs in addresses. */
export interface LinksPort {
  /** The code that the page's address brought, once; null where there is none. */
  take(): string | null;
  onArrival(listener: () => void): void;
  /** The address that opens a code. */
  addressOf(code: string): string;
}

/** room: a screen · map: the night map · work: a calculation beside the page · page: anything else. */
export type FailurePlace = 'room' | 'map' | 'work' | 'page';

export interface Failure {
  place: FailurePlace;
  error: unknown;
}

/** What goes wrong. */
export interface FailuresPort {
  /** The game goes on without it: the console says what failed and why, once. */
  note(what: string, error: unknown): void;
  /** The console says it once, and so do the subscribers: the player must hear of it. */
  tell(place: FailurePlace, error: unknown): void;
  subscribe(listener: (failure: Failure) => void): void;
}

export interface AppPorts {
  session: Session;
  failures: FailuresPort;
  /** Which version of the game this is. */
  version: string;
  /** Does the browser keep saves? False: they are gone with the page. */
  keepsSaves(): boolean;
  text: Text;
  settings: SettingsPort;
  stage: StagePort;
  files: FilesPort;
  forecasts: ForecastPort;
  cases: CasesPort;
  after: AfterRunPort;
  forks: ForksPort;
  levels: () => LevelCard[];
  /** Brings a level with its words, so that a run of it can begin. Rejects where it cannot be fetched. */
  fetchLevel(id: string): Promise<void>;
  /** Brings the words of a part of the game: the desk and after, or the cases. Rejects where they cannot be fetched. */
  fetchWords(part: 'run' | 'theatre'): Promise<void>;
  /** The levels as the rules know them, once fetched: what a link is played on. */
  worlds: LevelsPort;
  links: LinksPort;
  /** Today by the player's own clock, and the seed that everybody has today. */
  today(): { year: number; month: number; day: number; seed: string };
  notes: NotesPort;
  freshSeed(): string;
  /** Told of each room that comes into view. */
  enter(sound: RoomSound): void;
  /** Loads the page anew after something of ours broke. */
  reload(): void;
}
