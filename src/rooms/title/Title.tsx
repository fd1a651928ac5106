import type { ComponentChildren } from 'preact';
import { TitleArt } from './TitleArt.tsx';

export interface TitleTag {
  id: string;
  label: string;
  sub?: string | undefined;
  onPick: () => void;
}

export interface TitleProps {
  /** The two lines of the name: "Keys to", "the Kernel". */
  lines: readonly string[];
  tagline: string;
  /** Accessible name of the menu. */
  menu: string;
  /** The first tag is the large one. */
  tags: readonly TitleTag[];
  /** Corner of the night side: the sound button, a notice. */
  corner?: ComponentChildren;
}

/** The title. Its words are the same HTML that `index.html` shows before any script has run; the art lies beneath. */
export function Title(p: TitleProps) {
  return (
    <main class="title room-day">
      <TitleArt />
      <h1>
        {p.lines.map((l, i) => (
          <span key={l}>
            {l}
            {i < p.lines.length - 1 ? ' ' : ''}
          </span>
        ))}
      </h1>
      <p class="title-line">{p.tagline}</p>
      <nav class="title-tags" aria-label={p.menu}>
        {p.tags.map((t) => (
          <button type="button" key={t.id} id={t.id} class="title-tag" onClick={t.onPick}>
            <b>{t.label}</b>
            {t.sub && <span>{t.sub}</span>}
            <i data-eyelet="" aria-hidden="true" />
          </button>
        ))}
      </nav>
      {p.corner && <div class="title-corner">{p.corner}</div>}
    </main>
  );
}
