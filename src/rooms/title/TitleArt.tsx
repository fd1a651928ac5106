import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { f1 } from '../../parts/drawing/geometry.ts';
import {
  BOW_X,
  guilloche,
  KEY_PATH,
  measure,
  nightDots,
  nightLand,
  RIM,
} from '../../parts/drawing/titleShapes.ts';

/** Squares and halves in one path each, so that a thousand dots cost three elements. */
function paths() {
  let stopped = '';
  let edge = '';
  let bright = '';
  const well: Record<string, string> = {};
  const dot = (x: number, y: number, r: number): string =>
    `M${f1(x - r)} ${f1(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  for (const d of [...nightLand(), ...nightDots()]) {
    if (d.kind === 'stopped') stopped += `M${f1(d.x - 2.8)} ${f1(d.y - 2.8)}h5.6v5.6h-5.6z`;
    else if (d.kind === 'edge') edge += `M${f1(d.x)} ${f1(d.y - 3.4)}l3.4 3.4-3.4 3.4-3.4-3.4z`;
    else if (d.kind === 'bright') bright += dot(d.x, d.y, 2.6);
    else {
      const k = String(Math.round(d.opacity * 5) / 5);
      well[k] = (well[k] ?? '') + dot(d.x, d.y, Math.hypot(d.x, d.y) < RIM ? 2.1 : 1.4);
    }
  }
  return { stopped, edge, bright, well };
}

interface Cord {
  from: readonly [number, number];
  to: readonly [number, number];
}

/** Engraved by day, dots by night, the key across both. Lies behind the title's HTML and never moves it. */
export function TitleArt() {
  const root = useRef<HTMLDivElement>(null);
  const [cords, setCords] = useState<readonly Cord[]>([]);
  const night = useRef(paths()).current;

  // The menu tags hang on the key: cords run from the bow to wherever the page has put their eyelets.
  useLayoutEffect(() => {
    const host = root.current;
    const page = host?.parentElement;
    if (!host || !page) return;
    const draw = (): void => {
      const box = host.getBoundingClientRect();
      const bow = host.querySelector('.title-bow')?.getBoundingClientRect();
      if (!bow) return;
      const from: readonly [number, number] = [
        bow.left + bow.width / 2 - box.left,
        bow.bottom - bow.height * 0.16 - box.top,
      ];
      setCords(
        Array.from(page.querySelectorAll('[data-eyelet]')).map((el, i) => {
          const r = el.getBoundingClientRect();
          return {
            from: [from[0] + 3 + i * 4, from[1]],
            to: [r.left + r.width / 2 - box.left, r.top + r.height / 2 - box.top],
          };
        }),
      );
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(page);
    void document.fonts?.ready.then(draw);
    return () => watch.disconnect();
  }, []);

  return (
    <div class="title-art" ref={root} aria-hidden="true">
      <div class="title-night" />
      <svg class="title-vault" aria-hidden="true" viewBox="-600 -384 1060 768">
        <defs>
          <clipPath id="tDay">
            <rect x="-600" y="-500" width="600" height="1000" />
          </clipPath>
          <clipPath id="tNight">
            <rect x="0" y="-800" width="900" height="1600" />
          </clipPath>
          <linearGradient id="tPlate" x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stop-color="#f0d590" />
            <stop offset=".5" stop-color="#c2933a" />
            <stop offset="1" stop-color="#8b6320" />
          </linearGradient>
          <linearGradient id="tBrass" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stop-color="#f7e2a8" />
            <stop offset=".48" stop-color="#d8a94b" />
            <stop offset="1" stop-color="#8e621b" />
          </linearGradient>
          <linearGradient id="tShade" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stop-color="#2a2008" stop-opacity=".42" />
            <stop offset="1" stop-color="#2a2008" stop-opacity="0" />
          </linearGradient>
        </defs>
        <g clip-path="url(#tDay)">
          <circle r={RIM + 10} cx="2" cy="8" fill="#1c2418" opacity=".16" />
          <circle r={RIM + 4} cx="2" cy="5" fill="#1c2418" opacity=".2" />
          <circle r={RIM} fill="url(#tPlate)" stroke="#6e4d14" stroke-width="2" />
          {Array.from({ length: 25 }, (_, i) => (
            <circle
              key={i}
              cx="339"
              r="3"
              fill="#8b6320"
              stroke="#4d360e"
              stroke-width=".8"
              transform={`rotate(${93.7 + i * 7.5})`}
            />
          ))}
          <circle r="332" fill="#f3ebd3" stroke="#1b2a3d" stroke-width="2" />
          {guilloche(263, 324, 66).map((d, i) => (
            <path key={i} d={d} fill="none" stroke="#3e8a78" stroke-width=".6" opacity=".75" />
          ))}
          <circle r="259" fill="#e8dabb" stroke="#1b2a3d" stroke-width="2.2" />
          <circle r="253" fill="none" stroke="#1b2a3d" stroke-width=".7" />
          <path d={measure(196, 240).fine} stroke="#59616a" />
          <path d={measure(190, 246).long} stroke="#44505c" stroke-width="2" />
          <circle r="186" fill="#f3ebd3" stroke="#1b2a3d" stroke-width="2.2" />
          {guilloche(123, 178, 42).map((d, i) => (
            <path key={i} d={d} fill="none" stroke="#3e8a78" stroke-width=".6" opacity=".75" />
          ))}
          <circle r="113" fill="#e0d1ae" stroke="#1b2a3d" stroke-width="2.2" />
          <circle r="108" fill="none" stroke="#1b2a3d" stroke-width=".7" />
          <path d={measure(72, 96).fine} stroke="#59616a" />
          <path d={measure(66, 104).long} stroke="#44505c" stroke-width="1.8" />
          {[109, 144, 216, 251].map((a) => (
            <g key={a} transform={`rotate(${a}) translate(330 0)`}>
              <rect
                x="-48"
                y="-13"
                width="98"
                height="26"
                rx="5"
                fill="#1c2418"
                opacity=".25"
                transform="translate(3 5)"
              />
              <rect
                x="-48"
                y="-13"
                width="98"
                height="26"
                rx="5"
                fill="url(#tBrass)"
                stroke="#5a3d0d"
                stroke-width="1.6"
              />
              <path d="M-22-13v26M-17-13v26" stroke="#5a3d0d" opacity=".7" />
            </g>
          ))}
        </g>
        <g clip-path="url(#tNight)">
          <circle r={RIM} fill="#0d1a26" />
          {[RIM, 332, 259, 186, 113].map((r) => (
            <circle key={r} r={r} fill="none" stroke="#34597a" stroke-width="1.4" />
          ))}
          {[-71, -36, 36, 71].map((a) => (
            <rect
              key={a}
              x="-36"
              y="-13"
              width="76"
              height="26"
              rx="5"
              fill="#14232f"
              stroke="#3c6078"
              stroke-width="1.6"
              transform={`rotate(${a}) translate(352 0)`}
            />
          ))}
          {Object.entries(night.well).map(([o, d]) => (
            <path key={o} d={d} fill="var(--ok)" opacity={o} />
          ))}
          <path d={night.bright} fill="#f2fbff" />
          <path d={night.stopped} fill="#3a120c" stroke="var(--silent)" stroke-width="1.5" />
          <path d={night.edge} fill="none" stroke="var(--waiting)" stroke-width="1.4" />
        </g>
        <path d="M0-800V800" stroke="#0e1721" stroke-width="1.5" />
        <circle r="56.4" fill="#22303f" stroke="#0e1721" stroke-width="3" />
        <circle class="title-bow" cx={BOW_X} r="66" fill="none" />
      </svg>
      {/* a layer of its own, so that it comes in without the vault being painted again */}
      <svg class="title-vault title-key" aria-hidden="true" viewBox="-600 -384 1060 768">
        <g transform="translate(5 13)" opacity=".4">
          <path d={KEY_PATH} fill="#2a2008" fill-rule="evenodd" />
        </g>
        <g stroke="#5a3d0d" stroke-width="2" stroke-linejoin="round">
          <path d={KEY_PATH} fill="url(#tBrass)" fill-rule="evenodd" />
          <circle cx={BOW_X} r="52.8" fill="none" stroke-width="1.6" />
          <rect
            x={BOW_X + 68.6}
            y="-23"
            width="8.6"
            height="46"
            rx="3.3"
            fill="url(#tBrass)"
            stroke-width="1.4"
          />
          <rect
            x={BOW_X + 83}
            y="-20"
            width="8.6"
            height="40"
            rx="3.3"
            fill="url(#tBrass)"
            stroke-width="1.4"
          />
        </g>
        <path d={`M${BOW_X + 94}-9H-6`} stroke="#fff1c8" stroke-width="2.5" opacity=".75" />
        <circle cx={BOW_X} r="59" fill="none" stroke="#fff1c8" stroke-width="1.5" opacity=".6" />
      </svg>
      <svg class="title-cords" aria-hidden="true">
        {cords.map((c, i) => {
          const [x0, y0] = c.from;
          const [x1, y1] = c.to;
          const out = Math.max(x0, x1) + 18 + i * 14;
          return (
            <path
              key={i}
              d={`M${f1(x0)} ${f1(y0)}C${f1(out)} ${f1(y0 + 36)} ${f1(out + 22)} ${f1(y1 - 18)} ${f1(x1)} ${f1(y1)}`}
              fill="none"
              stroke="#7d2a22"
              stroke-width="2"
            />
          );
        })}
      </svg>
    </div>
  );
}
