import type { TargetedMouseEvent } from 'preact';

export interface SwitchFaceProps {
  /** "Switches" */
  name: string;
  /** Accessible name: how many are on. */
  label: string;
  tags: readonly { id: string; name: string; on: boolean }[];
  open: boolean;
  onOpen: (e: TargetedMouseEvent<HTMLButtonElement>) => void;
}

/** As many tags as a ladder has rungs hang side by side with it; the rest behind the last. */
const ROOM = 5;

/** The switches as they hang beside the ladders: a string of luggage tags, those that are on turned to their bright side. */
export function SwitchFace(p: SwitchFaceProps) {
  const all = p.tags.length <= ROOM;
  const shown = all ? p.tags : p.tags.slice(0, ROOM - 1);
  return (
    <button type="button" class="ladder-face switch-face" aria-expanded={p.open} onClick={p.onOpen}>
      <span class="visually-hidden">{p.label}</span>
      <span class="switch-string" aria-hidden="true">
        {shown.map((t) => (
          <span key={t.id} class="switch-small" data-on={t.on}>
            {t.name}
          </span>
        ))}
        {!all && <span class="switch-small switch-rest">+{p.tags.length - shown.length}</span>}
      </span>
      <span class="ladder-name" aria-hidden="true">
        {p.name}
      </span>
    </button>
  );
}
