/** How the gallery hangs its pieces. */
import type { ComponentChildren } from 'preact';

/** A part in one state, with its label. `wide` gives it the whole row. */
export function Exhibit({
  name,
  wide,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  return (
    <figure class="exhibit" data-wide={wide}>
      <figcaption>{name}</figcaption>
      <div class="exhibit-place">{children}</div>
    </figure>
  );
}

/** Exhibits of one light. */
export function Room({
  name,
  light,
  children,
}: {
  name: string;
  light: 'day' | 'night';
  children: ComponentChildren;
}) {
  return (
    <section class={`gallery-room room-${light} ${light === 'night' ? 'watch' : ''}`}>
      <h2>{name}</h2>
      <div class="gallery-wall">{children}</div>
    </section>
  );
}
