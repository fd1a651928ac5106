/** A still map: land as fine dots, and each machine's dot in the shape and colour of what it does. */
import type { StillMap } from '../../app/ports.ts';

/** A shape around a point, `r` = its reach. */
type Shape = (x: number, y: number, r: number) => string;

const disc: Shape = (x, y, r) =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;

const plus: Shape = (x, y, r) => `M${x - r} ${y}h${2 * r}M${x} ${y - r}v${2 * r}`;

/** The shapes of the moving map. */
const SHAPES: Readonly<Record<string, Shape>> = {
  healthy: (x, y, r) => disc(x, y, r * 0.55),
  off: (x, y, r) => disc(x, y, r * 0.4),
  updating: (x, y, r) => `M${x} ${y - r * 0.8}l${r * 0.8} ${r * 1.5}h${r * -1.6}z`,
  looping: (x, y, r) => `M${x - r * 0.8} ${y - r * 0.8}h${r * 1.6}v${r * 1.6}h${r * -1.6}z`,
  waiting: (x, y, r) => `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
  blind: (x, y, r) => `${disc(x, y, r * 0.85)}M${x} ${y - r * 0.5}v${r}`,
  locked: (x, y, r) => `${disc(x, y, r * 0.85)}M${x - r} ${y}h${2 * r}`,
  healed: plus,
};

/** Those in trouble lie over the others; whatever works again in another way lies lowest. */
const ORDER = ['off', 'healthy', 'updating', 'healed', 'blind', 'locked', 'waiting', 'looping'];

export function StillPicture({ map }: { map: StillMap }) {
  const { box, pitch, gap } = map;
  // No run is longer than its dots: a round cap on nothing is a dot.
  const land = map.land
    .map(({ x, y, count }) => `M${x} ${y}h${(count - 1) * pitch + 0.01}`)
    .join('');
  const paths = new Map<string, string>();
  for (const { x, y, state } of map.dots)
    paths.set(state, (paths.get(state) ?? '') + (SHAPES[state] ?? plus)(x, y, gap * 0.5));
  return (
    <svg
      class="still-map"
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      aria-hidden="true"
    >
      <path
        class="still-land"
        d={land}
        stroke-width={pitch * 0.55}
        stroke-dasharray={`0 ${pitch}`}
      />
      {[...paths]
        .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
        .map(([state, d]) => (
          <path key={state} class="still-dots" data-state={state} d={d} stroke-width={gap * 0.16} />
        ))}
    </svg>
  );
}
