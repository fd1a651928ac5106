import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ScrollHint } from '../../parts/controls/ScrollHint.tsx';
import { Icon } from '../../parts/drawing/Icon.tsx';
import { Ladder, LadderFace, type LadderProps } from '../../parts/ladder/Ladder.tsx';
import { SwitchFace, type SwitchFaceProps } from './SwitchFace.tsx';

export interface LadderDrawerProps {
  label: string;
  ladders: readonly LadderProps[];
  /** Three ladders a quarter, as three pegs: how many are in use, and the same in words. */
  pegs: { used: number; total: number; label: string };
  closeLabel: string;
  onRung: (ladderId: string, rung: number) => void;
  /** The dial and the switches, when there are any: their tags, and how they hang beside the ladders where there is little room. */
  children?: ComponentChildren;
  switches?: Pick<SwitchFaceProps, 'name' | 'label' | 'tags'> | undefined;
}

/** What is open above the drawer: a ladder by its name, or the switches. */
const TAGS = ' tags';

/** Where the focus goes when they open: the dial where it stands, else the first switch. */
const FIRST = '[role="radio"][aria-checked="true"], [role="switch"]';

/** The felt drawer with all ladders. One at a time opens above it; Escape closes it and gives the focus back. */
export function LadderDrawer(p: LadderDrawerProps) {
  const [open, setOpen] = useState<string | undefined>(undefined);
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  /** Where the opened ladder stands in the drawer. Measured at the tap only: asking lays the whole page out. */
  const at = useRef(0);
  const ladder = p.ladders.find((l) => l.id === open && !l.locked);
  useEffect(() => {
    if (ladder) panel.current?.querySelector<HTMLElement>('[aria-current="step"], button')?.focus();
  }, [open]);
  const rise = (id: string, face: HTMLElement): void => {
    opener.current = face;
    at.current = placeOf(face);
    setOpen(id === open ? undefined : id);
  };
  const tags = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === TAGS) tags.current?.querySelector<HTMLElement>(FIRST)?.focus();
  }, [open]);
  const closesByKey = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || open === undefined) return;
    e.stopPropagation();
    close();
  };
  const close = (): void => {
    setOpen(undefined);
    opener.current?.focus();
  };
  return (
    <section class="ladders on-dark" aria-label={p.label}>
      {ladder && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this panel is
        <div
          class="ladder-panel"
          style={{ '--at': `${at.current}px` }}
          ref={panel}
          role="group"
          aria-label={ladder.name}
          onKeyDown={closesByKey}
        >
          <header>
            <h3>{ladder.name}</h3>
            <button type="button" class="round" aria-label={p.closeLabel} onClick={close}>
              <Icon name="close" />
            </button>
          </header>
          <Ladder ladder={ladder} onRung={(r) => p.onRung(ladder.id, r)} />
        </div>
      )}
      <div class="ladder-pegs">
        <span class="visually-hidden">{p.pegs.label}</span>
        {Array.from({ length: p.pegs.total }, (_, i) => (
          <i key={i} class={i < p.pegs.used ? 'peg used' : 'peg'} aria-hidden="true" />
        ))}
      </div>
      <div class="ladder-row" tabIndex={-1}>
        {p.ladders.map((l) => (
          <LadderFace
            key={l.id}
            ladder={l}
            open={l.id === open}
            onOpen={(e) => rise(l.id, e.currentTarget)}
          />
        ))}
        {p.switches && (
          <SwitchFace
            {...p.switches}
            open={open === TAGS}
            onOpen={(e) => rise(TAGS, e.currentTarget)}
          />
        )}
        <ScrollHint side="beside" />
      </div>
      {p.switches && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this panel is
        <div
          class="switches"
          style={{ '--at': `${at.current}px` }}
          data-open={open === TAGS}
          ref={tags}
          role="group"
          aria-label={p.switches.name}
          onKeyDown={closesByKey}
        >
          <header>
            <h3>{p.switches.name}</h3>
            <button type="button" class="round" aria-label={p.closeLabel} onClick={close}>
              <Icon name="close" />
            </button>
          </header>
          {p.children}
        </div>
      )}
    </section>
  );
}

/** Pixels from the left edge of the drawer, so that the panel rises above its ladder. */
function placeOf(face: HTMLElement): number {
  const left = face.closest('section')?.getBoundingClientRect().left ?? 0;
  return Math.round(face.getBoundingClientRect().left - left);
}
