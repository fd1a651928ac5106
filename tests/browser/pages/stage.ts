/** Opens the stage by itself, with made-up pictures: `?scene=calm|crisis|burst&map=world|city&left=…&still`. */
import { openStage, type StagePicture, type StagePlace } from '../../../src/stage/index.ts';

const ask = new URLSearchParams(location.search);
const number = (name: string, fallback: number) => Number(ask.get(name) ?? fallback);

const place = (
  id: string,
  lon: number,
  lat: number,
  radius: number,
  utcOffset: number,
  weight: number,
): StagePlace => ({ id, label: id, lon, lat, radius, utcOffset, weight });

const WORLD = [
  place('north-america', -95, 40, 26, -6, 22),
  place('latin-america', -60, -15, 26, -3, 9),
  place('europe', 10, 50, 18, 1, 24),
  place('russia', 60, 57, 20, 4, 5),
  place('africa', 20, 2, 26, 2, 6),
  place('middle-east', 48, 29, 13, 3, 5),
  place('south-asia', 78, 21, 13, 5.5, 10),
  place('east-asia', 116, 34, 18, 8, 18),
  place('south-east-asia', 107, 5, 15, 7, 7),
  place('oceania', 148, -29, 18, 10, 6),
];
const CITY = [
  place('harbour', 92, 34, 20, 1, 22),
  place('oldtown', 118, 62, 20, 1, 28),
  place('hill', 72, 86, 20, 1, 16),
  place('field', 182, 78, 24, 1, 14),
  place('suburbs', 28, 56, 24, 1, 20),
];

const map = ask.get('map') === 'city' ? 'city' : 'world';
const mood = ask.get('scene') ?? 'calm';
const places = map === 'city' ? CITY : WORLD;
const fleet = map === 'city' ? 24000 : 6_500_000;

function picture(): StagePicture {
  const heavy = places.reduce((sum, p) => sum + p.weight, 0);
  const counts: StagePicture['counts'] = {};
  const awake: Record<string, number> = {
    'east-asia': 0.44,
    'south-asia': 0.4,
    'south-east-asia': 0.4,
    oceania: 0.5,
    'middle-east': 0.24,
    russia: 0.2,
    europe: 0.025,
    'north-america': 0.03,
    'latin-america': 0.02,
    africa: 0.05,
    harbour: 0.4,
    oldtown: 0.12,
    hill: 0.5,
    field: 0.3,
    suburbs: 0.04,
  };
  for (const p of places) {
    const all = Math.round((fleet * p.weight) / heavy);
    const hit = mood === 'calm' ? 0 : Math.round(all * (awake[p.id] ?? 0));
    const waiting =
      p.id === 'oceania' || p.id === 'hill' ? Math.round(hit * 0.3) : Math.round(hit * 0.06);
    const healed = p.id === 'oceania' ? Math.round(hit * 0.2) : 0;
    const updating = Math.round(all * (mood === 'calm' ? (p.id === 'europe' ? 0.04 : 0) : 0.06));
    const blind = ask.has('all') ? Math.round(all * 0.05) : 0;
    counts[p.id] = {
      looping: hit - waiting - healed,
      waiting,
      healed,
      recalled: healed >> 1,
      handed: healed >> 2,
      mended: healed >> 2,
      updating,
      blind,
      locked: blind,
      off: ask.has('all') ? blind : 0,
      healthy: all - hit - updating - blind * (ask.has('all') ? 3 : 0),
    };
  }
  const progress: [string, number][] =
    map === 'city'
      ? [
          ['harbour', 0.5],
          ['hill', 0.8],
          ['oldtown', 0.3],
          ['suburbs', 0.7],
        ]
      : [
          ['europe', 0.55],
          ['russia', 0.8],
          ['south-asia', 0.5],
          ['south-east-asia', 0.93],
          ['east-asia', 0.62],
          ['oceania', 0.86],
          ['latin-america', 0.6],
        ];
  return {
    map,
    places,
    counts,
    utcMinute: number('minute', 261),
    origin: {
      lon: map === 'city' ? 150 : -96.5,
      lat: map === 'city' ? 60 : 41,
      label: 'Halcyon',
      suspicion: mood === 'calm' ? 0 : mood === 'burst' ? 1 : 0.54,
      confirmed: mood === 'burst',
    },
    pulses:
      mood === 'calm'
        ? [{ toPlace: places[2]?.id ?? '', progress: 0.4, ring: 1 }]
        : progress.map(([toPlace, p]) => ({ toPlace, progress: p, ring: 3 })),
    rings: ask.has('held')
      ? [{ state: 'out', burst: 0.5 }, { state: 'out' }, { state: 'held' }, { state: 'held' }]
      : [{ state: 'out' }, { state: 'out' }, { state: 'leaving' }, { state: 'ahead' }],
    nearMisses: ask.has('near')
      ? [{ lon: 12, lat: 50, rings: [{ state: 'out', burst: 0.6 }, { state: 'held' }] }]
      : [],
    reducedMotion: ask.has('still'),
    palette: ask.has('safe') ? 'safe' : ask.has('contrast') ? 'contrast' : 'standard',
    insets: {
      left: number('left', 0),
      top: number('top', 0),
      right: number('right', 0),
      bottom: number('bottom', 0),
    },
  };
}

const host = document.getElementById('host');
if (host) {
  const open = async () => {
    const stage = await openStage(host, (error) => {
      throw error;
    });
    stage.onPick((pick) => document.body.setAttribute('data-pick', JSON.stringify(pick)));
    return stage;
  };
  const stage = await open();
  stage.show(picture());
  if (ask.has('zoom')) stage.zoomBy(number('zoom', 1));
  const focus = ask.get('focus');
  if (focus) stage.focus(focus);
  Object.assign(window, { stage, picture, openAnew: open });
  document.body.dataset.ready = 'yes';
}
