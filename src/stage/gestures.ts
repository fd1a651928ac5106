/** What fingers and mice ask of the map. Coordinates and distances in CSS pixels of the host. */
export interface GestureTarget {
  /** Factor and the point that must stay where it is. */
  zoomAt(factor: number, x: number, y: number): void;
  panBy(dx: number, dy: number): void;
  tap(x: number, y: number): void;
  /** A mouse rests there without a button; null = it left. */
  hover(at: { x: number; y: number } | null): void;
}

/** A press that moves no further than this is a tap. */
const TAP_REACH = 7;

/** Listens for wheel, drag, pinch and tap on an element; returns the way to stop listening. */
export function listen(host: HTMLElement, target: GestureTarget): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  let many = false;
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const at = (e: MouseEvent) => {
    const box = host.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };
  const spread = () => {
    const [a, b] = [...down.values()];
    return a && b
      ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, far: Math.hypot(a.x - b.x, a.y - b.y) }
      : undefined;
  };

  host.style.touchAction = 'none';
  host.addEventListener(
    'pointerdown',
    (e) => {
      if (e.button !== 0) return;
      if (down.size === 0) {
        travelled = 0;
        many = false;
      }
      down.set(e.pointerId, at(e));
      many ||= down.size > 1;
      host.setPointerCapture(e.pointerId);
    },
    options,
  );
  host.addEventListener(
    'pointermove',
    (e) => {
      const last = down.get(e.pointerId);
      if (!last) {
        if (e.pointerType === 'mouse') target.hover(at(e));
        return;
      }
      const before = spread();
      const now = at(e);
      down.set(e.pointerId, now);
      const after = spread();
      if (before && after) {
        target.panBy(after.x - before.x, after.y - before.y);
        if (before.far > 0) target.zoomAt(after.far / before.far, after.x, after.y);
        return;
      }
      travelled += Math.hypot(now.x - last.x, now.y - last.y);
      if (travelled > TAP_REACH) target.panBy(now.x - last.x, now.y - last.y);
    },
    options,
  );
  const lift = (e: PointerEvent) => {
    const last = down.get(e.pointerId);
    down.delete(e.pointerId);
    if (last && e.type === 'pointerup' && !many && travelled <= TAP_REACH)
      target.tap(last.x, last.y);
  };
  host.addEventListener('pointerup', lift, options);
  host.addEventListener('pointerleave', () => target.hover(null), options);
  host.addEventListener('pointercancel', lift, options);
  host.addEventListener(
    'wheel',
    (e) => {
      e.preventDefault();
      const lines = e.deltaMode === 1 ? 18 : 1;
      const p = at(e);
      target.zoomAt(Math.exp(-Math.max(-240, Math.min(240, e.deltaY * lines)) * 0.0022), p.x, p.y);
    },
    { passive: false, signal: stop.signal },
  );
  return () => stop.abort();
}
