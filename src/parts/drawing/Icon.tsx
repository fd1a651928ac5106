/** Line icons drawn for the project on a 24-unit square. Always beside a word or inside a named button. */
const PATHS = {
  continuity: 'M2 13h4.5L10 5.5 15 19l2.5-6H22',
  security: 'M12 3l7.5 2.6V11c0 5.2-3.4 8-7.5 10.2C7.9 19 4.5 16.2 4.5 11V5.600z',
  ecosystem:
    'M15.6 7a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 1 1 7.2 0M9.6 16.800a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 1 1 7.2 0M21.6 16.800a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 1 1 7.2 0',
  legitimacy: 'M12 3v17M7 20.500h10M3.5 6h17M5.5 6l-3 7a3 3 0 0 0 6 0zM18.5 6l-3 7a3 3 0 0 0 6 0z',
  sound: 'M4 9.500h4l5-4.500v14l-5-4.500H4zM16.5 9q3 3 0 6M19.5 6.500q5 5.5 0 11',
  mute: 'M4 9.500h4l5-4.500v14l-5-4.500H4zM16.5 9.500l5 5M21.5 9.500l-5 5',
  help: 'M7.5 9a4.6 4.6 0 1 1 6.2 4.300q-1.7.7-1.7 2.700M12 20v.1',
  menu: 'M4 6.500h16M4 12h16M4 17.500h16',
  close: 'M5.5 5.500l13 13M18.5 5.500l-13 13',
  check: 'M4 13l5 5L20 6',
  next: 'M9 5l7 7-7 7',
  lock: 'M7.5 11V8a4.5 4.5 0 0 1 9 0v3M5.5 11h13v9.500h-13z',
  undo: 'M9 5L4 10l5 5M4 10h9.500a5.5 5.5 0 0 1 0 11H9',
  none: 'M5 13l5 5L19 6',
  screen: 'M3 4.500h18v12H3zM8 20.500h8M12 16.500v4',
  house: 'M3.5 20.500V10L12 4l8.5 6v10.500zM9.5 20.500v-6.500h5v6.5',
  hospital: 'M3.5 20.500v-17h17v17zM12 6.500v6M9 9.500h6M9.5 20.500v-4.500h5v4.5',
  city: 'M2.5 20.500V10h6V3.500h7v17M15.5 8.500h6v12h-19',
  globe: 'M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0M3 12h18M12 3q-7 9 0 18q7-9 0-18',
  pawn: 'M6 20.500c0-5 3.5-6 4.3-9.500h3.400c.8 3.5 4.3 4.5 4.3 9.500zM15.6 7.500a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 1 1 7.2 0',
  trust: 'M2.5 9l4-3.5 5 2.500 5-2.500 5 3.500-3 6.500-6.500 4-6.500-4zM8 10.500l4-2.500 4.500 4',
  ladder: 'M7 3v18M17 3v18M7 8h10M7 13h10M7 18h10',
  seal: 'M19 10a7 7 0 1 1-14 0a7 7 0 1 1 14 0M9 16.500L7.5 22l4.500-2 4.500 2-1.500-5.500M9.500 10l2 2 3.500-3.500',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.500l12 7.5-12 7.500z',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  name: IconName;
  /** Edge length as a CSS length; default 1.25em. */
  size?: string | undefined;
  class?: string | undefined;
}

export function Icon({ name, size = '1.25em', class: cls }: IconProps) {
  return (
    <svg
      class={cls}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

export type MeterName = 'continuity' | 'security' | 'ecosystem' | 'legitimacy';

/** State of a machine: one shape and one colour each, the same in both rooms. */
export type DeviceState =
  | 'healthy'
  | 'updating'
  | 'silent'
  | 'blind'
  | 'locked'
  | 'waiting'
  | 'healed';

/** The shape of a state on a 12-unit square. */
export function StateMark({
  state,
  size = '0.75rem',
}: {
  state: DeviceState;
  size?: string | undefined;
}) {
  return (
    <svg
      class={`mark mark-${state}`}
      viewBox="-6 -6 12 12"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {state === 'healthy' && <circle r="3.6" fill="var(--ok)" />}
      {state === 'updating' && <path d="M0-5l5 9h-10z" fill="var(--updating)" />}
      {state === 'silent' && (
        <rect
          x="-4"
          y="-4"
          width="8"
          height="8"
          fill="none"
          stroke="var(--silent)"
          stroke-width="2.2"
        />
      )}
      {state === 'blind' && (
        <g stroke="var(--unguarded)" stroke-width="1.6">
          <circle r="4.2" fill="none" />
          <path d="M0-4.2a4.2 4.2 0 0 1 0 8.4z" fill="var(--unguarded)" />
        </g>
      )}
      {state === 'locked' && (
        <path
          d="M4.4 0a4.4 4.4 0 1 1-8.8 0a4.4 4.4 0 1 1 8.800 0zM-4.4 0H4.4"
          fill="none"
          stroke="var(--shut-out)"
          stroke-width="2"
        />
      )}
      {state === 'waiting' && (
        <path d="M0-5l5 5-5 5-5-5z" fill="none" stroke="var(--waiting)" stroke-width="2" />
      )}
      {state === 'healed' && (
        <path d="M-5 0H5M0-5V5" fill="none" stroke="var(--healed)" stroke-width="2.6" />
      )}
    </svg>
  );
}
