import type { ComponentChildren } from 'preact';
import type { LadderId, RungName } from '../../sim/index.ts';
import {
  ARCH,
  Barrier,
  Door,
  Eye,
  Loop,
  Mesh,
  Plate,
  Post,
  Rings,
  Seal,
  SHUT,
  Tick,
  Waves,
} from './markShapes.tsx';

/** What each rung looks like, in a field of 48 by 48 around the middle. */
export const RUNG_MARKS: {
  readonly [L in LadderId]: Readonly<Record<RungName<L>, () => ComponentChildren>>;
} = {
  door: {
    open: () => <Door leaves="M-17-19L-8-12V22L-17 19M17-19L8-12V22L17 19" />,
    certified: () => (
      <Door leaves={SHUT}>
        <Seal />
      </Door>
    ),
    sunset: () => (
      <Door leaves={SHUT}>
        <Seal />
        <path d="M8 1V7M2 7H20V18H2ZM6 12.500H16" class="mark-paper" />
      </Door>
    ),
    closed: () => (
      <Door leaves={SHUT}>
        <path d="M-18-5H18M-18 6H18" stroke-width="5" class="mark-strong" />
      </Door>
    ),
  },
  hygiene: {
    audit: () => <path d="M-3-3m-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0M6 6L18 18" />,
    blockList: () => (
      <path d="M-13-18H13V18H-13ZM-8-10l5 5m0-5l-5 5M-8-1l5 5m0-5l-5 5M-8 8l5 5m0-5l-5 5M2-7H9M2 2H9M2 11H9" />
    ),
    memoryIntegrity: () => <Mesh />,
    tamperGuard: () => (
      <>
        <Mesh />
        <path d="M0-13L11-9V0Q11 10 0 15Q-11 10-11 0V-9Z" class="mark-solid" />
      </>
    ),
  },
  interface: {
    none: () => <Eye rung="none" />,
    reader: () => <Eye rung="reader" />,
    veto: () => <Eye rung="veto" veto />,
    full: () => <Eye rung="full" veto />,
  },
  enclaves: {
    none: () => (
      <>
        <path d="M-20-13H20V13H-20Z" class="mark-fill" />
        <path d="M-20-13L20 13M20-13L-20 13" />
      </>
    ),
    secrets: () => <Plate />,
    rules: () => <Plate rules />,
    verdicts: () => (
      <Plate rules>
        <Tick />
      </Plate>
    ),
  },
  attestation: {
    off: () => <path d={ARCH} stroke-dasharray="4 3" />,
    report: () => (
      <>
        <path d={ARCH} />
        <path d="M-9-5H9M-9 1H9M-9 7H3" />
      </>
    ),
    gateUpdates: () => (
      <>
        <path d={ARCH} />
        <path d="M-10-18V0M-3.500-19V0M3.500-19V0M10-18V0M-16-6H16" stroke-width="2.600" />
      </>
    ),
    gateAccess: () => (
      <>
        <path d={ARCH} />
        <path
          d="M-10-18V19M-3.500-19V19M3.500-19V19M10-18V19M-17-6H17M-17 7H17"
          stroke-width="2.600"
        />
      </>
    ),
  },
  rollout: {
    allAtOnce: () => <Rings radii={[19]} />,
    two: () => <Rings radii={[9, 19]} />,
    three: () => <Rings radii={[8, 14, 20]} />,
    five: () => <Rings radii={[7, 10.5, 14, 17.5, 21]} />,
  },
  checks: {
    none: () => (
      <Post>
        <path d="M-17-4L-17-18" stroke-dasharray="3 3" />
      </Post>
    ),
    alert: () => (
      <Post>
        <path d="M-2 8V0a8 8 0 0 1 16 0V8l3 4H-5ZM4 15h4M6-12v3" />
      </Post>
    ),
    halt: () => (
      <Post>
        <Barrier />
      </Post>
    ),
    diverse: () => (
      <Post>
        <Barrier />
        <path d="M-7-12m-4.500 0a4.500 4.500 0 1 0 9 0a4.500 4.500 0 1 0-9 0M2-16h9v9H2ZM13-7L18-16L23-7Z" />
      </Post>
    ),
  },
  wayback: {
    byHand: () => (
      <path d="M2-18a3.500 3.500 0 1 0 .1 0M2-9L-1 3L6 10L7 20M-1 3L-6 12L-12 19M2-8L10-3L15-6M2-8L-6-4L-8 3" />
    ),
    fallback: () => <Loop />,
    remote: () => (
      <>
        <Loop />
        <Waves />
      </>
    ),
    drills: () => (
      <>
        <Loop />
        <Waves />
        <Tick />
      </>
    ),
  },
};
