/** Where the regions of real cases lie on the map. */
import type { RegionId } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';

export interface CasePlace {
  lon: number;
  lat: number;
  /** Degrees; only a matter of drawing. */
  radius: number;
}

/** Tuned by eye: the middle of where people live, and how far the dots may spread. */
const PLACES: Readonly<Record<RegionId, CasePlace>> = {
  americas: { lon: -90, lat: 32, radius: 25 },
  usEast: { lon: -79, lat: 38, radius: 11 },
  usCentral: { lon: -94, lat: 38, radius: 10 },
  usWest: { lon: -117, lat: 40, radius: 11 },
  latinAmerica: { lon: -60, lat: -14, radius: 26 },
  uk: { lon: -2, lat: 53, radius: 6 },
  europe: { lon: 12, lat: 49, radius: 16 },
  india: { lon: 78, lat: 21, radius: 13 },
  china: { lon: 112, lat: 32, radius: 17 },
  japan: { lon: 138, lat: 36, radius: 9 },
  asiaPacific: { lon: 122, lat: 14, radius: 40 },
};

/** Null for a region that nobody has drawn yet: it stands in the table only. */
export const placeOf = (region: RegionId): CasePlace | null => PLACES[region] ?? null;

export const caseRegion = (text: Text, region: RegionId): string =>
  text.or(`theatre.region.${region}`, text.or(`region.${region}`, region));
