/** One night in two histories, on two maps that stand still at the same minute after the update left. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { StillMap } from '../../app/ports.ts';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import { harmed, type RegionCounts } from '../../parts/night/counts.ts';
import { Legend } from '../../parts/night/Legend.tsx';
import { legend } from '../../parts/night/night.ts';
import { regionName, whoName } from '../../parts/words/names.ts';
import { quarterText } from '../../parts/words/past.ts';
import { type FleetAt, fleetAt, hardestLine, type Story } from '../../report/index.ts';
import { type MachineCounts, type NightLine, worstMinuteOf } from '../../sim/index.ts';
import { StillPicture } from './StillPicture.tsx';

export interface Side {
  story: Story;
  name: string;
  side: 'mine' | 'theirs';
}

const NONE: MachineCounts = {
  unreached: 0,
  updated: 0,
  looping: 0,
  waiting: 0,
  blind: 0,
  locked: 0,
  healed: 0,
};

const HOUR = 60;
const DAY = 24 * HOUR;
/** Minutes after release that are offered beside the worst one. */
const MINUTES = [15, HOUR, 4 * HOUR, 12 * HOUR, DAY, 3 * DAY, 7 * DAY] as const;

/** The night of a quarter in one history. */
const lineIn = ({ story }: Side, quarter: number): NightLine | null => hardestLine(story, quarter);

export function PairMaps({ sides, quarter }: { sides: readonly Side[]; quarter: number }) {
  const text = useText();
  const id = useId();
  const lines = sides.map((side) => lineIn(side, quarter));
  const hardest = lines.reduce((a, b) => ((b?.hits ?? 0) > (a?.hits ?? 0) ? b : a), null);
  const worst = useMemo(() => (hardest ? worstMinuteOf(hardest) : 0), [hardest]);
  const [chosen, setChosen] = useState<number | null>(null);
  const minute = chosen ?? worst;
  const fleets = useMemo(
    () => lines.map((line) => (line ? fleetAt(line, minute) : null)),
    [...lines, minute],
  );
  const of = text.say('screens.after.maps.of', { quarter: quarterText(text, quarter) });
  return (
    <section class="pair-maps" aria-label={of}>
      <p class="pair-when">
        {hardest ? <label for={id}>{of}</label> : <b>{of}</b>}
        {hardest && (
          <select
            id={id}
            value={chosen === null ? '' : String(chosen)}
            onChange={(e) => {
              const { value } = e.currentTarget;
              setChosen(value === '' ? null : Number(value));
            }}
          >
            <option value="">
              {text.say('screens.after.maps.worst', { span: text.duration(worst) })}
            </option>
            {MINUTES.map((m) => (
              <option key={m} value={String(m)}>
                {text.say('screens.after.maps.after', { span: text.duration(m) })}
              </option>
            ))}
          </select>
        )}
      </p>
      <div class="pair-map">
        {sides.map((side, i) => (
          <OneMap key={side.side} {...side} quarter={quarter} fleet={fleets[i] ?? null} />
        ))}
      </div>
      <DownTable sides={sides} fleets={fleets} caption={of} />
    </section>
  );
}

function useStill(story: Story, counts: RegionCounts): StillMap | null {
  const ports = usePorts();
  const [still, setStill] = useState<StillMap | null>(null);
  useEffect(() => {
    let gone = false;
    void ports.stage.still(story.final, counts).then((map) => {
      if (!gone) setStill(map);
    });
    return () => {
      gone = true;
    };
  }, [story, counts]);
  return still;
}

const NOBODY: RegionCounts = {};

function OneMap({ story, name, side, fleet }: Side & { quarter: number; fleet: FleetAt | null }) {
  const text = useText();
  const counts = fleet?.counts ?? NOBODY;
  const still = useStill(story, counts);
  const said = fleet
    ? text.say('screens.after.maps.hit', {
        culprit: whoName(text, fleet.line.culprit ?? ''),
        n: fleet.line.hits,
        now: fleet.harmed,
      })
    : text.say('screens.after.maps.quiet');
  const symptom = fleet?.line.outcome?.symptom ?? 'stopped';
  return (
    <figure data-side={side}>
      <figcaption>
        <b>{name}</b> <span>{said}</span>
      </figcaption>
      {still && <StillPicture map={still} />}
      <Legend {...legend(text, story.final, allRegions(story, counts), symptom)} />
    </figure>
  );
}

const allRegions = (story: Story, counts: RegionCounts): RegionCounts =>
  Object.fromEntries(story.level.regions.map(({ id }) => [id, counts[id] ?? NONE]));

/** The same two maps in figures, for those who do not see them. */
function DownTable(p: {
  sides: readonly Side[];
  fleets: readonly (FleetAt | null)[];
  caption: string;
}) {
  const text = useText();
  const regions = p.sides[0]?.story.level.regions ?? [];
  return (
    <div class="visually-hidden">
      <table>
        <caption>{`${p.caption} ${text.say('screens.after.maps.down')}`}</caption>
        <thead>
          <tr>
            <th scope="col">{text.say('screens.night.region')}</th>
            {p.sides.map(({ name, side }) => (
              <th scope="col" key={side}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regions.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{regionName(text, id)}</th>
              {p.fleets.map((fleet, i) => (
                <td key={p.sides[i]?.side}>{text.machines(harmed(fleet?.counts[id] ?? NONE))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
