import type { ComponentChildren } from 'preact';
import { ScrollHint } from '../../parts/controls/ScrollHint.tsx';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { type DeskObject, PhoneDrawer, type PhoneDrawerProps } from './PhoneDrawer.tsx';

export interface DeskLayoutProps {
  rail: ComponentChildren;
  /** The other letters of the inbox (`LetterUnder`). */
  under?: ComponentChildren;
  letter: ComponentChildren;
  slips: ComponentChildren;
  budget: ComponentChildren;
  forecast: ComponentChildren;
  rings: ComponentChildren;
  /** What is decided and not yet in force. */
  flights: ComponentChildren;
  /** The duty teams. */
  watch: ComponentChildren;
  ladders: ComponentChildren;
  dial: ComponentChildren;
  drawer: PhoneDrawerProps;
  labels: { desk: string; letter: string; close: string };
}

/** Places the desk's objects: all at once where there is room, one sheet and a drawer where there is not. */
export function DeskLayout(p: DeskLayoutProps) {
  const object = (id: DeskObject, content: ComponentChildren) => (
    <div class={`desk-object desk-${id}`} id={`desk-${id}`} data-open={p.drawer.open === id}>
      <button
        type="button"
        class="round desk-close"
        aria-label={p.labels.close}
        onClick={() => p.drawer.onOpen(undefined)}
      >
        <Icon name="close" />
      </button>
      {content}
    </div>
  );
  return (
    <div class="desk room-day" data-object={p.drawer.open ?? 'none'}>
      <Backdrop />
      {p.rail}
      <main class="desk-main" aria-label={p.labels.desk}>
        <div class="desk-left">
          {p.under && <div class="desk-under">{p.under}</div>}
          <div class="desk-budget">{p.budget}</div>
          <div class="desk-flights">{p.flights}</div>
        </div>
        <section class="desk-inbox" aria-label={p.labels.letter}>
          <div class="desk-letter">{p.letter}</div>
          <div class="desk-slips">
            {p.slips}
            <ScrollHint />
          </div>
        </section>
        {object(
          'forecast',
          <>
            {p.forecast}
            <ScrollHint />
          </>,
        )}
        {object('rings', p.rings)}
        {object('watch', p.watch)}
      </main>
      <div class="desk-front">
        <PhoneDrawer {...p.drawer} />
        {object('ladders', p.ladders)}
        <div class="desk-dial">{p.dial}</div>
      </div>
      <div class="desk-light" aria-hidden="true" />
    </div>
  );
}

/** Linoleum under window light. */
function Backdrop() {
  return (
    <svg
      class="desk-backdrop"
      viewBox="0 0 1366 768"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <filter id="linoGrain" x="0" y="0" width="100%" height="100%">
        <feTurbulence type="fractalNoise" baseFrequency=".85" numOctaves="2" seed="4" />
        <feColorMatrix values="0 0 0 0 .1  0 0 0 0 .1  0 0 0 0 .06  0 0 0 .55 -.18" />
      </filter>
      <linearGradient id="windowLight" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#fff1c4" stop-opacity=".62" />
        <stop offset="1" stop-color="#ffe9b0" stop-opacity=".3" />
      </linearGradient>
      <filter id="windowSoft">
        <feGaussianBlur stdDeviation="5" />
      </filter>
      <rect width="1366" height="768" fill="#7e8b76" />
      <rect width="1366" height="768" filter="url(#linoGrain)" opacity=".35" />
      <g filter="url(#windowSoft)" fill="url(#windowLight)">
        <path d="M196 0L452 0L600 300L330 300z" />
        <path d="M500 0L760 0L920 300L650 300z" />
        <path d="M340 318L608 318L752 620L470 620z" />
        <path d="M660 318L930 318L1090 620L810 620z" />
      </g>
    </svg>
  );
}
