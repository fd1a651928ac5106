import type { MomentKind } from '../../report/index.ts';

/** One shape for each kind of moment: a pen's ring for the own hand, hollow squares for faults. */
export function MomentMark({ kind }: { kind: MomentKind }) {
  return (
    <svg
      class="moment-mark"
      viewBox="0 0 20 20"
      width="1.25rem"
      height="1.25rem"
      aria-hidden="true"
    >
      {kind === 'decision' && (
        <path
          d="M15.500 6C12 2.500 4 4 3.500 10c-.3 5 7 7.500 11 4.500 4-3 3.500-8-.5-10"
          fill="none"
          stroke="var(--pen)"
          stroke-width="2"
        />
      )}
      {kind === 'quarter' && (
        <path d="M3 10h14M10 3v14" stroke="var(--brass-dark)" stroke-width="2" />
      )}
      {kind === 'promise' && <circle cx="10" cy="10" r="6.5" fill="var(--wax)" />}
      {kind === 'incident' && (
        <rect
          x="4"
          y="4"
          width="12"
          height="12"
          fill="none"
          stroke="var(--wax)"
          stroke-width="2.6"
        />
      )}
      {kind === 'attack' && (
        <path d="M10 2.500l7.500 14h-15z" fill="none" stroke="var(--wax)" stroke-width="2.2" />
      )}
      {kind === 'regulator' && (
        <path
          d="M3 17h14M5 14V8M10 14V8M15 14V8M2.500 7L10 2.500 17.500 7z"
          fill="none"
          stroke="#1c5f5b"
          stroke-width="1.8"
        />
      )}
      {kind === 'vendor' && (
        <path
          d="M7 3.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM9.500 9.500l7 7M14 14l2-2"
          fill="none"
          stroke="var(--brass-dark)"
          stroke-width="2"
        />
      )}
      {kind === 'crisis' && <path d="M11.500 2L4 11.500h5L8 18l8-10h-5z" fill="var(--wax)" />}
      {kind === 'end' && (
        <path d="M5 18V3h11l-3 4 3 4H5" fill="none" stroke="var(--ink)" stroke-width="2" />
      )}
    </svg>
  );
}
