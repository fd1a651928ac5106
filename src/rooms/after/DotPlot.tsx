/** A dot a world, piled by score; full = won, hollow = lost; the run itself stands as a pen's mark. */

import { useNarrow } from '../../app/narrow.ts';
import { useText } from '../../app/text.ts';
import { linear } from '../../parts/charts/scale.ts';
import type { LuckOrSkill, World } from '../../report/index.ts';

/** Units of the drawing: fewer on a phone, so that its figures stay legible. */
const WIDE = 720;
const NARROW = 360;
const LEFT = 16;
const STEP = 9;
/** Points of score that share a pile. */
const BIN = 2;

export function DotPlot({ worlds, result }: { worlds: readonly World[]; result: LuckOrSkill }) {
  const text = useText();
  const W = useNarrow() ? NARROW : WIDE;
  const own = result.own.score;
  const scores = [own, ...worlds.map((w) => w.score)];
  const low = Math.max(0, Math.floor((Math.min(...scores) - 4) / 10) * 10);
  const high = Math.min(100, Math.ceil((Math.max(...scores) + 4) / 10) * 10);
  const x = linear([low, high], [LEFT, W - LEFT]);
  const piles = new Map<number, World[]>();
  for (const world of [...worlds].sort((a, b) => Number(b.won) - Number(a.won))) {
    const bin = Math.floor(world.score / BIN);
    piles.set(bin, [...(piles.get(bin) ?? []), world]);
  }
  const tallest = Math.max(8, ...[...piles.values()].map((p) => p.length));
  const base = tallest * STEP + 40;
  const ticks: number[] = [];
  for (let t = low; t <= high; t += 10) ticks.push(t);
  return (
    <figure class="dot-plot">
      <svg
        viewBox={`0 0 ${W} ${base + 34}`}
        role="img"
        aria-label={text.say('screens.after.luck.plot', {
          worlds: worlds.length,
          low: Math.round(result.spread[0]),
          high: Math.round(result.spread[6]),
          own: Math.round(own),
        })}
      >
        <path d={`M0 ${base + 6}H${W}`} class="dot-floor" />
        {ticks.map((t) => (
          <text key={t} x={x(t)} y={base + 28} text-anchor="middle">
            {t}
          </text>
        ))}
        {[...piles].map(([bin, pile]) =>
          pile.map((world, i) => (
            <circle
              key={world.seed}
              cx={x((bin + 0.5) * BIN)}
              cy={base - i * STEP}
              r={STEP / 2 - 0.8}
              class={world.won ? 'dot-won' : 'dot-lost'}
            />
          )),
        )}
        <g class="dot-own">
          <path d={`M${x(own)} ${base + 6}V22`} />
          <path d={`M${x(own) - 7} 22h14l-7 -12z`} />
          <text
            x={x(own) + (x(own) > W * 0.8 ? -12 : 12)}
            y={20}
            text-anchor={x(own) > W * 0.8 ? 'end' : 'start'}
          >
            {text.say('screens.after.luck.you', { n: Math.round(own) })}
          </text>
        </g>
      </svg>
      <figcaption>
        <span class="dot-key won">{text.say('over.won')}</span>
        <span class="dot-key lost">{text.say('over.lost')}</span>
        <span>{text.say('screens.after.luck.axis')}</span>
      </figcaption>
    </figure>
  );
}
