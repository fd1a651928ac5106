import type { MeterName } from '../../../parts/drawing/Icon.tsx';
import { BrokenWord } from './brokenWord.tsx';
import { EmptyHall, OpenSeason, TheVote } from './crises.tsx';
import { Burst, Leaning } from './lost.tsx';
import { Fills, HEIGHT, WIDTH } from './shapes.tsx';
import { Crossing, Licence, OpenHouse } from './won.tsx';

/** One picture for each way a run can end; a crisis by its meter. */
export const ENDING_ART = {
  open: OpenHouse,
  tiered: Licence,
  closed: Crossing,
  continuity: Burst,
  security: OpenSeason,
  ecosystem: EmptyHall,
  legitimacy: TheVote,
  unsteady: Leaning,
  mandate: BrokenWord,
} as const;
export type EndingArtName = keyof typeof ENDING_ART;

const isMeter = (how: string | undefined): how is MeterName =>
  how === 'continuity' || how === 'security' || how === 'ecosystem' || how === 'legitimacy';

/** The picture of an ending, by the rules' key (such as `won.open` or `crisis.security`). */
export function endingArtOf(ending: string, won: boolean): EndingArtName {
  const [kind, how] = ending.split('.');
  if (kind === 'mandate') return kind;
  if (kind === 'crisis') return isMeter(how) ? how : 'continuity';
  if (!won) return 'unsteady';
  return how === 'open' || how === 'closed' ? how : 'tiered';
}

/** Drawn in code, half by day and half by night as the title is; what it shows is said beneath it in words. */
export function EndingArt({ name, caption }: { name: EndingArtName; caption: string }) {
  const Picture = ENDING_ART[name];
  return (
    <figure class="ending-art" data-ending={name}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <Fills />
        <Picture />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
