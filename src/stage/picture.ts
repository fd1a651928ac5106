/** What a machine is doing, as far as the Watch can tell. Every state has its own shape, and its own colour or tone. */
export type DotState =
  | 'healthy'
  | 'updating'
  | 'looping'
  | 'waiting'
  | 'blind'
  | 'locked'
  /** Works again, by itself. */
  | 'healed'
  | 'off'
  /** Works again, since the update was taken back or by remote recovery. */
  | 'recalled'
  /** Works again, by somebody's hands. */
  | 'handed'
  /** Has worked again for days: hardly told from a healthy one. */
  | 'mended';

/** States in the order of their codes on the map: code = index + 1, and 0 is "no machine here". */
export const DOT_STATES: readonly DotState[] = [
  'healthy',
  'updating',
  'looping',
  'waiting',
  'blind',
  'locked',
  'healed',
  'off',
  'recalled',
  'handed',
  'mended',
];

/** A region on the world map, or a district on the city map (there the id picks the drawn district). */
export interface StagePlace {
  id: string;
  label: string;
  /** Degrees on the world map; cells from the south-west corner on the city map. */
  lon: number;
  lat: number;
  /** How far the place reaches, in the units of lon and lat; a larger radius claims more land between two places. */
  radius: number;
  /** Hours ahead of UTC. */
  utcOffset: number;
  /** Share of the fleet, any positive unit: how many dots the place gets. */
  weight: number;
}

/** An update on its way. */
export interface StagePulse {
  toPlace: string;
  /** 0 = leaves the vendor, 1 = has arrived. */
  progress: number;
  ring: number;
}

/**
 * A rollout ring: gone out, leaving now, still to come, or never to come because somebody holds it. `burst`: machines
 * failed in it, 0 to 1 of those it has reached.
 */
export interface StageRing {
  state: 'out' | 'leaving' | 'ahead' | 'held';
  burst?: number;
  /** Minutes after release at which it leaves, where that is told. */
  start?: number;
}

/** Where the vendor under suspicion sits. */
export interface StageOrigin {
  lon: number;
  lat: number;
  label: string;
  /** Present chance that this one is at fault, 0 to 1: the width of the crack. */
  suspicion: number;
  /** Only a confirmed culprit bursts. */
  confirmed: boolean;
}

/** Everything the stage draws. Plain data; the stage decides nothing. */
export interface StagePicture {
  map: 'world' | 'city';
  places: StagePlace[];
  /** Machines by place and state, absolute counts. */
  counts: Record<string, Partial<Record<DotState, number>>>;
  /**
   * Of the healthy machines of a place, those that already carry the update. They fill from the far end,
   * so that the dots being updated move through the place. Optional: 0 where left out.
   */
  reached?: Record<string, number>;
  /** Minute of the day, 0 to 1439: where it is night. */
  utcMinute: number;
  origin?: StageOrigin;
  pulses: StagePulse[];
  rings?: StageRing[];
  /** Vendors whose faulty update was stopped in its first ring. */
  nearMisses?: { lon: number; lat: number; rings: StageRing[] }[];
  reducedMotion: boolean;
  /** `safe` parts the states further in brightness, for eyes that do not part red from green. */
  palette?: 'standard' | 'safe' | 'contrast';
  /** CSS pixels at each side that other things cover; the map fits between them and shows through beyond. */
  insets: Insets;
}

/** CSS pixels covered at each side. */
export interface Insets {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
