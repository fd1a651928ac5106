/**
 * The page for makers, `?page=gallery` in development: every part in every state, with sample facts. Rooms as wholes:
 * `#desk`, `#watch`, `#watch-burst`, `#title`, `#receipt`.
 */
import { render } from 'preact';
import { DayExhibits } from './day.tsx';
import { Room } from './exhibit.tsx';
import { NightExhibits } from './night.tsx';
import * as P from './parts.ts';
import { Pictures } from './pictures.tsx';
import { DeskPage, TitlePage, WatchPage } from './rooms.tsx';
import * as day from './sample-day.ts';
import '../rooms/first-view.css';
import '../rooms/first.css';
import '../rooms/run.css';
import '../rooms/theatre/all.css';
import './gallery.css';

const WHOLES = ['desk', 'watch', 'watch-burst', 'title', 'receipt'] as const;

function All() {
  return (
    <main class="gallery">
      <header>
        <h1>Gallery of parts</h1>
        <nav aria-label="Rooms as wholes">
          {WHOLES.map((name) => (
            <a key={name} href={`#${name}`}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <Room name="By day" light="day">
        <DayExhibits />
      </Room>
      <Room name="By night" light="night">
        <NightExhibits />
      </Room>
      <Room name="Endings and crises" light="day">
        <Pictures />
      </Room>
    </main>
  );
}

function Page() {
  const h = location.hash;
  if (h.startsWith('#watch')) return <WatchPage burst={h.includes('burst')} />;
  if (h.startsWith('#title')) return <TitlePage />;
  if (h.startsWith('#desk')) return <DeskPage />;
  if (h.startsWith('#receipt'))
    return (
      <>
        <DeskPage />
        <P.Sheet open title="Continuity" closeLabel="Close" onClose={() => {}}>
          <P.ReceiptList {...day.receipt} />
        </P.Sheet>
      </>
    );
  return <All />;
}

/** Draws the gallery into a place of the page. */
export function showGallery(host: HTMLElement): void {
  render(<Page />, host);
  addEventListener('hashchange', () => location.reload());
}

// The page of the tests has its own place for it.
const host = document.getElementById('gallery');
if (host) showGallery(host);
